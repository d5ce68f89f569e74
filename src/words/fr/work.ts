import type { Words } from '../words.ts';

export const work: Words['work'] = {
  unchecked: 'La source le dit-elle\u00a0? Pas encore vérifié.',
  checked: 'La source le dit-elle\u00a0? {verdicts}',
  between: '\u00a0; ',
  verdicts: {
    supports: 'confirme',
    'supports-in-part': 'confirme en partie',
    'does-not-support': 'ne confirme pas',
    contradicts: 'contredit',
    'not-opened': 'non consulté',
  },
  fromMemory: 'de mémoire\u00a0: {fields}',
  source: 'Source',
  sourceOf: 'Source de {work}',
  entry: 'Entrée complète',
  entryOf: 'Entrée complète\u00a0: {work}',
  citedIn: 'Cité dans {passages}',
};
