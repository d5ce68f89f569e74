import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords, surroundings } from './find-words.ts';

const TEXT =
  'For large parts of the scene, which the state’s support for the “US” had already disillusioned, the siege of the lamp house amounted to a major provocation. Later the siege of the harbour amounted to little.';
const find = (words: string, around: { before?: string; after?: string } = {}) => {
  const found = findWords(TEXT, { words, before: '', after: '', ...around });
  return found && { words: TEXT.slice(found.start, found.end), ...(found.changed && { changed: true }) };
};

test.each([
  ['as it stands', 'a major provocation', 'a major provocation'],
  ['with other quotation marks', `the state's support for the "US"`, 'the state’s support for the “US”'],
  ['over a line break', 'the  state’s\nsupport', 'the state’s support'],
  ['with signs that nobody sees', 'the\u2060 sie\u00adge of the harbour', 'the siege of the harbour'],
])('words are found %s', (_name, words, expected) => {
  expect(find(words)).toEqual({ words: expected });
});

test('of several places it is the one with the same words around it', () => {
  expect(findWords(TEXT, { words: 'the siege of the', before: '', after: '' })?.start).toBe(TEXT.indexOf('the siege'));
  const second = TEXT.lastIndexOf('the siege');
  const end = second + 'the siege of the'.length;
  const around = surroundings(TEXT, second, end);
  expect(around).toEqual({
    before: 'to a major provocation. Later'.split(' ').slice(-4).join(' '),
    after: 'harbour amounted to little.',
  });
  expect(findWords(TEXT, { words: 'the siege of the', ...around })?.start).toBe(second);
});

test('words that stand once need nothing around them', () => {
  const at = TEXT.indexOf('major');
  expect(surroundings(TEXT, at, at + 5)).toEqual({ before: '', after: '' });
});

test.each([
  [
    'a word put in',
    'had disillusioned, the siege of the lamp house',
    'had already disillusioned, the siege of the lamp house',
  ],
  ['a word left out', 'had quite already disillusioned, the siege', 'had already disillusioned, the siege'],
  [
    'two other words',
    'the blockade of the lamp house came to a major provocation',
    'the siege of the lamp house amounted to a major provocation',
  ],
  ['other capitals', 'FOR LARGE PARTS OF THE SCENE', 'For large parts of the scene'],
])('words that have changed are found by what is left: %s', (_name, words, expected) => {
  expect(find(words)).toEqual({ words: expected, changed: true });
});

test('words that are not there are not found, nor few words by likeness', () => {
  for (const words of ['nothing of this was ever in the passage', 'a minor provocation', '', '  ', '—'])
    expect(find(words)).toBeUndefined();
});

test('every part of any text is found where it was marked', () => {
  const text = fc.array(fc.constantFrom('the', 'siege', 'of', 'state’s', '“US”', '–', 'چراغ', 'ä'), { minLength: 1 });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (words, from, to) => {
      const all = words.join(' ');
      const start = from % all.length;
      const end = start + 1 + (to % (all.length - start));
      const part = all.slice(start, end);
      if (part.trim() === '') return;
      const found = findWords(all, { words: part, ...surroundings(all, start, end) });
      expect(all.slice(found?.start, found?.end)).toBe(part.trim());
    }),
  );
});
