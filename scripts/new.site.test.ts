import { expect, test } from 'vitest';
import { isError } from '../src/model/faults.ts';
import { collectAll } from './check/collect.ts';
import { buildEdition } from '../src/testing/build-edition.ts';
import { pagePaths } from '../src/testing/site.ts';

test('the edition that is laid down builds as it is, and passes every check', async () => {
  using site = await buildEdition('scripts/new/template');
  const { faults, notes } = await collectAll(site.dir, { EDITION_CONTENT: 'scripts/new/template' });
  expect(faults.filter(isError)).toEqual([]);
  expect(notes.join(' ')).toContain('pages');
  expect(pagePaths(site.dir)).toEqual(expect.arrayContaining(['', 'introduction/', 'p/1.1/', 'p/1.2/', 'glossary/']));
}, 180_000);
