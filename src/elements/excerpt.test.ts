import { expect, test } from 'vitest';
import { parseExcerpt, plainText, withEllipses } from './excerpt.ts';

test('marked words are hits, and entities are characters', () => {
  expect(parseExcerpt('the <mark>lamps</mark> &amp; the &quot;oil&quot; of &#8217;99')).toEqual([
    { text: 'the ', isHit: false },
    { text: 'lamps', isHit: true },
    { text: ' & the "oil" of ’99', isHit: false },
  ]);
});

test('other markup stays text', () => {
  const hostile = '<img src=x onerror=alert(1)> <mark class="x">a</mark> &lt;script&gt;';
  expect(parseExcerpt(hostile)).toEqual([
    { text: '<img src=x onerror=alert(1)> <mark class="x">a', isHit: false },
    { text: ' <script>', isHit: false },
  ]);
});

test('entities are decoded once', () => {
  expect(plainText('&amp;lt;b&amp;gt;')).toBe('&lt;b&gt;');
});

test('what is no entity stays as it is', () => {
  expect(plainText('R&D; &nonsense; &#x110000; & &#;')).toBe('R&D; &nonsense; &#x110000; & &#;');
});

test.each([
  ['and <mark>lit</mark> the lamps', '… and <mark>lit</mark> the lamps …'],
  ['They <mark>lit</mark> them.', 'They <mark>lit</mark> them.'],
  ['<mark>lit</mark> “them.”', '… <mark>lit</mark> “them.”'],
  ['', ''],
])('an excerpt shows where it is cut: %s', (html, cut) => {
  expect(withEllipses(html)).toBe(cut);
});

test('an unclosed mark does no harm', () => {
  expect(parseExcerpt('a <mark>b')).toEqual([
    { text: 'a ', isHit: false },
    { text: 'b', isHit: true },
  ]);
});
