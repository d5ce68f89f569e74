import type { Words } from '../words.ts';

export const teach: Words['teach'] = {
  lead: 'Choisissez ce que vos étudiants lisent, répartissez-le en séances, partagez un seul lien. La liste est le lien\u00a0: rien ne quitte cet appareil.',
  noScript:
    'Une liste de lecture tient dans l’adresse de cette page\u00a0; la composer ou la lire ici demande JavaScript, qui est désactivé. Le texte s’en passe\u00a0: chaque paragraphe a sa propre page, par exemple {page}, à laquelle tout texte peut renvoyer, et l’{wordIndex} aide à trouver un paragraphe. De même pour {files}, dont des cartouches pour plateformes d’enseignement.',
  wordIndex: 'index des mots',
  files: 'les fichiers tout prêts',
  choose: 'Choisir dans l’édition',
  list: 'Votre liste',
  out: 'Lien et fichiers',
  paste: 'Collez un programme de cours\u00a0: les renvois deviennent des liens',
  pasteHint: 'La lecture se fait ici, dans le navigateur\u00a0; rien ne quitte cet appareil.',
  forms: 'Numéros de paragraphes tels qu’on les écrit, anciennes adresses comprises\u00a0:',
  examples: {
    named: '{name}, § {one}',
    two: '§§ {one}, {three}',
    range: '§ {one}–{last}',
  },
  outcome: 'Ce qui a été trouvé',
  nothingYet: 'Rien pour l’instant.',
  found: 'Trouvés',
  doubtful: 'Douteux, à choisir',
  alone: 'Laissés tels quels',
  add: 'Ajouter à la liste',
  textWithLinks: 'Le texte avec ses liens',
  check: 'Vérifier mes liens',
  checkHint:
    'Collez une page de cours, un programme ou une liste d’adresses, ou déposez un fichier ici. Rien n’est envoyé.',
  checkFile: 'Un fichier (.html, .docx, .pptx, .imscc ou texte)',
  checked: 'Ce qu’ils sont devenus',
};
