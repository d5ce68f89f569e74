import { expect, test } from 'vitest';
import { buildEdition } from '../src/testing/build-edition.ts';
import { pagePaths } from '../src/testing/site.ts';

test('the edition that is laid down builds as it is', async () => {
  using site = await buildEdition('scripts/new/template');
  expect(pagePaths(site.dir)).toEqual(expect.arrayContaining(['', 'introduction/', 'p/1.1/', 'p/1.2/', 'glossary/']));
}, 180_000);
