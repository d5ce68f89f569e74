import type { Words } from '../words.ts';

export const pages: Words['pages'] = {
  titles: {
    references: 'Références',
    glossary: 'Glossaire',
    people: 'Personnes',
    organizations: 'Organisations',
    notes: 'Notes',
    timeline: 'Chronologie',
    places: 'Lieux',
    relations: 'Relations',
    evidence: 'Sources à l’appui',
    claims: 'Thèses',
    figures: 'Figures et tableaux',
    errata: 'Corrections reçues',
    search: 'Recherche',
    teach: 'Enseignement',
    teachHelp: 'Pour les enseignants',
    wordIndex: 'Index des mots',
    downloads: 'Téléchargements',
    data: 'Données',
    versions: 'Versions',
    myNotes: 'Mes notes',
    quality: 'Qualité',
  },
  whoIsWho: 'Qui est qui',
  ways: {
    references: {
      one: '{count} ouvrage, et avec quelle certitude il est identifié.',
      other: '{count} ouvrages, et avec quelle certitude chacun est identifié.',
    },
    glossary: {
      one: '{count} entrée\u00a0: notions, personnes, groupes, lieux, événements.',
      other: '{count} entrées\u00a0: notions, personnes, groupes, lieux, événements.',
    },
    people: {
      one: '{count} personne, avec ses dates et ses fonctions.',
      other: '{count} personnes, avec leurs dates et leurs fonctions.',
    },
    organizations: {
      one: '{count} organisation, avec les paragraphes qui la nomment.',
      other: '{count} organisations, avec les paragraphes qui les nomment.',
    },
    notes: {
      one: '{count} note\u00a0: ce que les éditeurs ajoutent, et pourquoi.',
      other: '{count} notes\u00a0: ce que les éditeurs ajoutent, et pourquoi.',
    },
    timeline: {
      one: '{count} événement, avant ou après l’étude.',
      other: '{count} événements, avant et après l’étude.',
    },
    places: {
      one: '{count} lieu sur une carte, et son statut en droit.',
      other: '{count} lieux sur une carte, et le statut de chacun en droit.',
    },
    relations: {
      one: '{count} relation\u00a0: qui était lié à qui, comment et quand.',
      other: '{count} relations\u00a0: qui était lié à qui, comment et quand.',
    },
    evidence: 'Quel paragraphe s’appuie sur quels ouvrages, et lequel sur aucun.',
    claims: {
      one: '{count} thèse principale\u00a0: avec quelle fermeté l’étude la soutient, et ce qu’il en est advenu.',
      other:
        '{count} thèses principales\u00a0: avec quelle fermeté l’étude soutient chacune, et ce qu’il en est advenu.',
    },
    figures: {
      one: '{count} figure ou tableau, avec le passage où il se trouve.',
      other: '{count} figures et tableaux, avec les passages où ils se trouvent.',
    },
    errata: {
      one: '{count} correction d’un lecteur, et ce qu’elle est devenue.',
      other: '{count} corrections de lecteurs, et ce qu’elles sont devenues.',
    },
    search: 'Texte, notes et apparat ensemble.',
    teach:
      'Une liste de lectures dans un lien, des fichiers pour les plateformes de cours\u00a0; les renvois d’un programme deviennent des liens.',
  },
};
