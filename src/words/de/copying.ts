import type { Words } from '../words.ts';

export const copying: Words['copying'] = {
  copy: 'Kopieren',
  copyOf: ': {name}',
  copied: 'Kopiert',
  copiedName: 'Kopiert: {name}',
  selected: 'Markiert',
  cannotCopy: 'Der Browser erlaubt das Kopieren nicht. Die Wörter sind markiert: Kopieren Sie sie mit der Tastatur.',
};
