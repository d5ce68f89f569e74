import { expect, test } from 'vitest';
import { charactersByFace, fontsIn } from '../fonts/cut.ts';
import { SHIPPED } from '../fonts/of-edition.ts';
import { coverageOf, findUncoveredCharacters, uncoveredCharacters, type Uncovered } from './font-coverage.ts';
import { parsePage } from './html.ts';

const characters = await charactersByFace(fontsIn(SHIPPED));
const english = coverageOf(characters, 'en-GB');
const find = (html: string, language = 'en-GB'): Uncovered[] =>
  findUncoveredCharacters(parsePage(html), coverageOf(characters, language));

test('letters of transliteration and of European names are covered in text', () => {
  expect(uncoveredCharacters('shūrā, Ḥusayn, ʿulamāʾ; Müller, Łódź: “vis-à-vis” – 1990…', 'text', english)).toEqual([
    'ź',
  ]);
});

test('a letter that is written as two is found as the one it makes', () => {
  expect(uncoveredCharacters('shu\u0304ra', 'text', english)).toEqual([]);
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

test.each([
  ['ur', 'چراغ، ۱۹۰۱ء۔'],
  ['he', 'מנורה'],
  ['ja', '灯台の、ランプ。'],
  ['hi', 'दीप।'],
])('letters of the edition’s own script are no fault where the fonts cannot have them: %s', (language, text) => {
  expect(find(`<h1>${text}</h1><p>${text}</p>`, language)).toEqual([]);
  expect(find(`<p>${text} ₤</p>`, language).map(({ char }) => char)).toEqual(['₤']);
});

test('an edition whose script the fonts can have must have its letters', () => {
  expect(find('<p>Ж</p>', 'ru').map(({ char }) => char)).toEqual(['Ж']);
});

test('titles are checked against the display cut, which has fewer letters', () => {
  expect(find('<h1>Ūnder the lamp</h1><p>Ūnder</p>').map(({ char }) => char)).toEqual(['Ū']);
});

test('code, scripts and the head are not looked at', () => {
  expect(find('<title>₤</title><pre>₤</pre><p><code>₤</code></p><script>"₤"</script>')).toEqual([]);
});
