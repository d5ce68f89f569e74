import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { metaPolicy } from './policy.ts';
import { withStyleInPage } from './style-in-page.ts';

const SHEETS: Record<string, string> = { '/a.css': 'p{color:red}', '/b.css': "a::before{content:'$&'}" };
const textOf = (address: string): string => SHEETS[address] ?? '';
const page = (head: string): string =>
  `<html><head><meta content="${metaPolicy}">${head}<title>T</title></head><body>x</body></html>`;
const link = (address: string): string => `<link rel="stylesheet" href="${address}">`;

test('the sheets of a page stand in it, in their order, and its policy names them', () => {
  const html = withStyleInPage(page(link('/a.css') + link('/b.css')), textOf);
  const style = `${SHEETS['/a.css']}\n${SHEETS['/b.css']}`;
  expect(html).not.toContain('stylesheet');
  expect(html).toContain(`<title>T</title><style>${style}</style></head><body>`);
  const digest = createHash('sha256').update(style).digest('base64');
  expect(html).toContain(`style-src 'self' 'sha256-${digest}'; `);
});

test('a page without sheets stays as it is, and so do links in its body', () => {
  for (const html of [page(''), page('').replace('x', () => link('/a.css'))])
    expect(withStyleInPage(html, textOf)).toBe(html);
});

test('a page with style and without policy is an error, as is a sheet that would end its element', () => {
  expect(() => withStyleInPage(`<head>${link('/a.css')}</head>`, textOf)).toThrow('no policy');
  expect(() => withStyleInPage(page(link('/a.css')), () => "p{content:'</style>'}")).toThrow('/a.css');
});

test('a sheet that is only for some pages stands last in them, and in no other', () => {
  const some = link('/a.css').replace('>', ' data-only-for="table math">');
  const made = (body: string) =>
    withStyleInPage(
      page(some + link('/b.css')).replace('x', () => body),
      textOf,
    );
  for (const body of ['<table></table>', '<div class="wide table">', '<math>'])
    expect(made(body)).toContain(`<style>${SHEETS['/b.css']}\n${SHEETS['/a.css']}</style>`);
  for (const body of ['<p class="tables">table math</p>', '<mathx>', '<p data-x="table">'])
    expect(made(body)).toContain(`<style>${SHEETS['/b.css']}</style>`);
});
