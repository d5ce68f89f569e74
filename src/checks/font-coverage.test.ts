import { expect, test } from 'vitest';
import { findUncoveredCharacters, uncoveredCharacters, type Uncovered } from './font-coverage.ts';
import { parsePage } from './html.ts';

const find = (html: string): Uncovered[] => findUncoveredCharacters(parsePage(html));

test('letters of transliteration and of European names are covered in text', () => {
  expect(uncoveredCharacters('shūrā, Ḥusayn, ʿulamāʾ; Müller, Łódź: “vis-à-vis” – 1990…', 'text')).toEqual(['ź']);
});

test('a letter that is written as two is found as the one it makes', () => {
  expect(uncoveredCharacters('shu\u0304ra', 'text')).toEqual([]);
});

test('a character outside the fonts is found with the words around it', () => {
  expect(find('<main><p>The lamp of the harbour cost 3 ₤ a night.</p></main>')).toEqual([
    { char: '₤', context: 'the harbour cost 3 ₤ a night.' },
  ]);
});

test('other scripts are exempt where the language is marked, and only there', () => {
  expect(find('<p><span lang="ur" dir="rtl">چراغ</span> and <i lang="hi">दीप</i></p>')).toEqual([]);
  expect(find('<p>چ</p>')).toEqual([{ char: 'چ', context: 'چ' }]);
});

test('titles are checked against the display cut, which has fewer letters', () => {
  expect(find('<h1>Ūnder the lamp</h1><p>Ūnder</p>').map(({ char }) => char)).toEqual(['Ū']);
});

test('code, scripts and the head are not looked at', () => {
  expect(find('<title>₤</title><pre>₤</pre><p><code>₤</code></p><script>"₤"</script>')).toEqual([]);
});
