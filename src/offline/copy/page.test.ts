import { expect, test } from 'vitest';
import { copyPolicy, metaPolicy } from '../../security/policy.ts';
import { copiedPage, type CopyOf } from './page.ts';

const FILES = new Set([
  'index.html',
  'glossary/index.html',
  'the-guild/index.html',
  'search/index.html',
  'media/a.webp',
  'media/grün.webp',
]);
const copy: CopyOf = {
  site: 'https://lamps.example/editions/lamps/',
  base: '/editions/lamps/',
  has: (file) => FILES.has(file),
  styleFile: (css) => `copy/${css.length}.css`,
  scripts: { 'search/index.html': ['copy/words.js', 'copy/search.js'] },
};
const inBody = (html: string, file = 'the-guild/index.html'): string => copiedPage(html, file, copy);

test('an address of the site becomes that of a file beside the page, under any base path', () => {
  expect(inBody('<a href="/editions/lamps/">')).toBe('<a href="../index.html">');
  expect(inBody('<a href="/editions/lamps/glossary/#emir">')).toBe('<a href="../glossary/index.html#emir">');
  expect(inBody('<a href="/editions/lamps/the-guild/#p1.2">')).toBe('<a href="#p1.2">');
  expect(inBody('<a href="/editions/lamps/search/?q=a&amp;kind=note">')).toBe(
    '<a href="../search/index.html?q=a&amp;kind=note">',
  );
  expect(inBody('<form action="/editions/lamps/search/">', 'index.html')).toBe('<form action="search/index.html">');
  expect(inBody('<img src="/editions/lamps/media/gr%C3%BCn.webp">')).toBe('<img src="../media/gr%C3%BCn.webp">');
});

test('what the copy lacks is on the site, and what is elsewhere stays there', () => {
  expect(inBody('<a href="/editions/lamps/downloads/edition.epub">')).toBe(
    '<a href="https://lamps.example/editions/lamps/downloads/edition.epub">',
  );
  expect(inBody('<a href="/">')).toBe('<a href="https://lamps.example/">');
  expect(inBody('<a href="50%">')).toBe('<a href="https://lamps.example/editions/lamps/the-guild/50%">');
  for (const same of ['<a href="https://a.example/b/">', '<a href="mailto:a@b.example">', '<a href="#p1.1">'])
    expect(inBody(same)).toBe(same);
});

test('each candidate of a picture is a file, with its width left alone', () => {
  expect(inBody('<img srcset="/editions/lamps/media/a.webp 480w, /editions/lamps/media/a.webp 1.5x">')).toBe(
    '<img srcset="../media/a.webp 480w, ../media/a.webp 1.5x">',
  );
});

test('words that look like markup or an address are words', () => {
  const same = '<p title=\'x href="/editions/lamps/"\'>&lt;a href="/editions/lamps/"&gt; href="/editions/lamps/"</p>';
  expect(inBody(same)).toBe(same);
});

test('a page leads on to a file', () => {
  expect(inBody('<meta http-equiv="refresh" content="0; url=/editions/lamps/glossary/#emir">')).toBe(
    '<meta http-equiv="refresh" content="0; url=../glossary/index.html#emir">',
  );
});

test('scripts and what is loaded ahead give way; what is for readers without script is there', () => {
  const html = `<head><meta http-equiv="Content-Security-Policy" content="${metaPolicy}"><script>x()</script><link rel="preload" href="/editions/lamps/fonts/a.woff2" as="font" crossorigin></head><script type="module" src="/editions/lamps/_astro/a.js"></script><noscript><p>Words</p></noscript>`;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${copyPolicy}">`;
  expect(inBody(html)).toBe(`<head>${policy}</head><p>Words</p>`);
  expect(inBody(html, 'search/index.html')).toBe(
    `<head>${policy}<script defer src="../copy/words.js"></script><script defer src="../copy/search.js"></script></head><noscript><p>Words</p></noscript>`,
  );
});

test('the sheets of a page are files, with the fonts in one', () => {
  const css = '@font-face{src:url(/a)}p{color:red}\n@font-face{src:url(/b)}a{color:blue}';
  const kept: string[] = [];
  const html = copiedPage(`<style>${css}</style>`, 'index.html', {
    ...copy,
    styleFile: (sheet) => `copy/${kept.push(sheet)}.css`,
  });
  expect(kept).toEqual(['@font-face{src:url(/a)}@font-face{src:url(/b)}', 'p{color:red}', 'a{color:blue}']);
  expect(html).toBe(kept.map((_, index) => `<link rel="stylesheet" href="copy/${index + 1}.css">`).join(''));
});
