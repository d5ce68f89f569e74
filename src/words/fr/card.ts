import type { Words } from '../words.ts';

export const card: Words['card'] = {
  passage: 'Paragraphe {ref}',
  goTo: 'Aller au {ref}',
  entry: 'Entrée complète',
  occursIn: 'Dans ce chapitre\u00a0: {passages}',
};
