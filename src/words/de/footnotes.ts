import type { Words } from '../words.ts';

export const footnotes: Words['footnotes'] = {
  heading: 'Fußnoten',
  mark: 'Fußnote {number}',
  back: '{number}: zurück zum Text',
};
