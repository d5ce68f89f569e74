import { expect, test } from 'vitest';
import { LANGUAGES } from '../words/languages.ts';
import { say } from '../words/say.ts';
import { findWrittenRefs } from './find.ts';
import { outline } from './testing.ts';
import { englishExamples } from './words.ts';

/** The addresses of what is found in a text; a question mark for what is doubtful. */
const found = (text: string): string =>
  findWrittenRefs(text, outline)
    .map((ref) => (ref.state === 'found' ? Object.values(ref.target).join(' ') : '?'))
    .join(', ');

test.each(Object.entries(LANGUAGES))('what the page for teaching shows as examples in %s is read', (_, words) => {
  const { named, two, range } = words.teach.examples;
  expect(found(say<string>(named, { name: 'HLRS', one: '2.4' }))).toBe('passage 2.4');
  expect(found(say<string>(two, { one: '2.4', three: '2.6' }))).toBe('passage 2.4, passage 2.6');
  expect(found(say<string>(range, { one: '2.4', last: '6' }))).toBe('range 2.4 2.6');
  // A mark of the notation is none for readers: the check of built pages refuses it.
  expect([named, two, range].join('')).not.toContain('¶');
});

test('so are those in English alone', () => {
  const [passages = '', section = ''] = englishExamples('2', outline.chapters[1]?.sections[0]?.title);
  expect(found(passages)).not.toMatch(/\?|^$/);
  expect(found(section)).toMatch(/^section /);
});
