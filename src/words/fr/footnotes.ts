import type { Words } from '../words.ts';

export const footnotes: Words['footnotes'] = {
  heading: 'Notes de bas de page',
  mark: 'Note {number}',
  back: '{number}\u00a0: retour au texte',
};
