import type { Words } from '../words.ts';

export const glossary: Words['glossary'] = {
  lead: 'Notions, organisations, communautés, personnes, lieux, ouvrages bâtis, événements et documents, avec chaque emploi en contexte et les sources de ce qui en est dit ici.',
  find: 'Chercher un nom ou un terme',
  usesOf: 'Emplois de {term}',
  usesLead: 'Chaque endroit du texte qui nomme l’entrée, dans l’ordre du texte.',
  inGlossary: 'Dans le glossaire',
  entry: 'Entrée',
  organizationsLead:
    'Les groupes, partis, services et institutions de l’étude, avec les événements et les relations où ils figurent.',
  noOrganizations: 'Aucune entrée n’est une organisation.',
  peopleLead:
    'Qui est qui\u00a0: les personnes de l’étude avec leurs dates et leurs fonctions, dans l’ordre alphabétique de leurs noms tels qu’ils s’écrivent.',
  noPeople: 'Aucune entrée n’est une personne.',
  alsoInText: 'Dans le texte aussi',
  alsoKnownAs: 'Aussi appelé',
  role: 'Rôle',
  life: 'Vie',
  born: 'Naissance',
  died: 'Mort',
  dates: 'Dates',
  placeType: 'Type de lieu',
  placeStatus: 'Statut',
  coordinates: 'Coordonnées',
  coordinatesNoted: '{coordinates}. {note}',
  amongPlaces: 'Parmi les lieux',
  seeAlso: 'Voir aussi {entries}',
  notNamed: 'Non nommé dans le texte',
  usedIn: 'Employé dans {passages}',
  usesIn: '{uses} dans {passages}',
  inContext: { one: '{count} emploi en contexte', other: '{count} emplois en contexte' },
  allInContext: {
    one: '{count} emploi de {term} en contexte',
    other: 'Les {count} emplois de {term} en contexte',
  },
};
