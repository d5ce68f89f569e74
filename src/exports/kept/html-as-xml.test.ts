import { expect, test } from 'vitest';
import { parseXml } from '../../reading/xml.ts';
import { htmlAsXml } from './html-as-xml.ts';
import { element } from './xml.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';
const asXml = (html: string): string => element('div', { xmlns: XHTML }, htmlAsXml(html)).xml;

test.each([
  ['words and signs', 'a &amp; b &lt; c&nbsp;d “چراغ”', 'a &amp; b &lt; c\u00a0d “چراغ”'],
  ['an element without an end', 'a<br>b<img src="x.png" alt="">', 'a<br/>b<img src="x.png" alt=""/>'],
  ['an attribute without a value', '<ol reversed><li>x</ol>', '<ol reversed=""><li>x</li></ol>'],
  [
    'hooks, classes and names of several words',
    '<a class="a b" data-cite="x" aria-label="y" href="?a&amp;b">1</a>',
    '<a class="a b" data-cite="x" aria-label="y" href="?a&amp;b">1</a>',
  ],
  ['a number', '<ol start="3"><li>x</ol>', '<ol start="3"><li>x</li></ol>'],
  ['a comment', 'a<!-- no -->b', 'ab'],
  [
    'a list of pictures',
    '<img srcset="/a.avif 1x, /b.avif 2x" sizes="100vw">',
    '<img srcset="/a.avif 1x, /b.avif 2x" sizes="100vw"/>',
  ],
])('%s', (_name, html, expected) => {
  expect(asXml(html)).toBe(`<div xmlns="${XHTML}">${expected}</div>`);
});

test('formulas and drawings keep their namespaces, and the names of their attributes', () => {
  const root = parseXml(asXml('<math display="block"><mi>a</mi></math><svg viewBox="0 0 1 1"><path d="M0"/></svg>x'));
  const spaces = (name: string) => Array.from(root.getElementsByTagName(name)).map(({ namespaceURI }) => namespaceURI);
  expect(spaces('mi')).toEqual(['http://www.w3.org/1998/Math/MathML']);
  expect(spaces('path')).toEqual(['http://www.w3.org/2000/svg']);
  expect(root.getElementsByTagName('svg')[0]?.getAttribute('viewBox')).toBe('0 0 1 1');
});
