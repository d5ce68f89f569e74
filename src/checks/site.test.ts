import { expect, test } from 'vitest';
import type { Edition } from '../model/types.ts';
import { siteOf } from './site.ts';

test('a page that asks for the ids of another is not read a second time for it', () => {
  const pages = { 'a/index.html': '<p id="one">A</p>', 'b/index.html': '<p id="two">B</p>' };
  const read: string[] = [];
  const files = new Map(Object.entries(pages).map(([file, html]) => [file, Buffer.from(html)]));
  const site = siteOf(
    {
      keys: () => files.keys(),
      has: (file) => files.has(file),
      get: (file) => {
        read.push(file);
        return files.get(file);
      },
    },
    { edition: {} as Edition, ledger: undefined, archives: [] },
  );
  const [a, b] = site.pages;
  expect(a?.elements.length).toBeGreaterThan(0);
  expect([...(b?.ids ?? [])]).toEqual(['two']);
  expect(a?.html).toContain('A');
  expect([...(a?.ids ?? [])]).toEqual(['one']);
  expect(read).toEqual(['a/index.html', 'b/index.html']);
});
