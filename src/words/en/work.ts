/** A cited work below a text, which its card shows. */
export const work = {
  unchecked: 'Does the source say it? Not checked yet.',
  checked: 'Does the source say it? {verdicts}',
  /** Between verdicts. */
  between: '; ',
  /** After the number of a passage. */
  verdicts: {
    supports: 'supports',
    'supports-in-part': 'supports in part',
    'does-not-support': 'does not support',
    contradicts: 'contradicts',
    'not-opened': 'not opened',
  },
  fromMemory: 'from memory: {fields}',
  source: 'Source',
  sourceOf: 'Source of {work}',
  entry: 'Full entry',
  entryOf: 'Full entry: {work}',
  citedIn: 'Cited in {passages}',
} as const;
