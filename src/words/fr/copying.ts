import type { Words } from '../words.ts';

export const copying: Words['copying'] = {
  copy: 'Copier',
  copyOf: '\u00a0: {name}',
  copied: 'Copié',
  copiedName: 'Copié\u00a0: {name}',
  selected: 'Sélectionné',
  cannotCopy: 'Le navigateur ne permet pas de copier. Les mots sont sélectionnés\u00a0: copiez-les au clavier.',
};
