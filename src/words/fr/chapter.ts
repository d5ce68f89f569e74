import type { Words } from '../words.ts';

export const chapter: Words['chapter'] = {
  kicker: 'Chapitre {number}',
  howToRead: 'Comment lire une page',
  turn: 'Chapitres précédent et suivant',
  previous: 'Précédent',
  next: 'Suivant',
  at: 'Au {ref} sur {last}',
  atWithMinutes: 'Au {ref} sur {last}, encore {minutes} min',
  menu: 'le menu du paragraphe {ref}',
  menuInstead: 'Ouvrir la page du paragraphe',
  share: 'Partager',
  sharePassage: 'Paragraphe {ref}, partager',
  end: 'Fin du chapitre',
  after: {
    works: {
      title: 'Ouvrages cités dans ce chapitre',
      short: 'Ouvrages cités',
    },
    terms: {
      title: 'Termes de ce chapitre',
      short: 'Termes',
    },
    notes: {
      title: 'Notes de ce chapitre',
      short: 'Notes',
    },
    questions: {
      title: 'Questions pour un séminaire',
      short: 'Questions',
    },
  },
  onPassage: 'sur le paragraphe',
  toRead: {
    passages: { one: 'Paragraphe {passages}', other: 'Paragraphes {passages}' },
    passagesWithNotes: {
      one: 'Paragraphe {passages}, avec ses notes',
      other: 'Paragraphes {passages}, avec leurs notes',
    },
    entries: { one: 'Entrée {entries}', other: 'Entrées {entries}' },
    both: { one: '{passages}\u00a0; entrée {entries}', other: '{passages}\u00a0; entrées {entries}' },
  },
};
