import type { Words } from '../words.ts';

export const passage: Words['passage'] = {
  name: 'Paragraphe {ref}',
  before: 'Paragraphe ',
  readInChapter: 'Lire dans son chapitre',
  inChapter: 'Dans son chapitre',
  fullScreen: 'Afficher en plein écran',
  addressName: 'adresse du paragraphe {ref}',
  notes: 'Notes',
  works: 'Ouvrages cités',
  terms: 'Termes',
  related: 'Paragraphes apparentés',
  shares: 'en commun\u00a0: {things}',
  turn: 'Paragraphes précédent et suivant',
  previous: 'Paragraphe précédent',
  next: 'Paragraphe suivant',
  more: {
    cite: 'Comment citer',
    sources: 'Sources, comment citer',
    notes: { one: '{count} note, comment citer', other: '{count} notes, comment citer' },
    notesAndSources: { one: '{count} note, sources, comment citer', other: '{count} notes, sources, comment citer' },
  },
};
