import type { Words } from '../words.ts';

export const work: Words['work'] = {
  unchecked: 'Sagt die Quelle das? Noch nicht geprüft.',
  checked: 'Sagt die Quelle das? {verdicts}',
  between: '; ',
  verdicts: {
    supports: 'stützt',
    'supports-in-part': 'stützt teilweise',
    'does-not-support': 'stützt nicht',
    contradicts: 'widerspricht',
    'not-opened': 'nicht eingesehen',
  },
  fromMemory: 'aus dem Gedächtnis: {fields}',
  source: 'Quelle',
  sourceOf: 'Quelle von {work}',
  entry: 'Ganzer Eintrag',
  entryOf: 'Ganzer Eintrag: {work}',
  citedIn: 'Zitiert in {passages}',
};
