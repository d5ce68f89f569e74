import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOf, testEdition } from '../../src/testing/fault-case.ts';
import { collectAll } from './collect.ts';

test('a site that is older than the content is said to be so, and no part of it is blamed', async () => {
  using content = copyOf(testEdition('tiny'));
  const { faults, notes } = await collectAll('dist', { EDITION_CONTENT: content.path });
  expect(faults).toEqual([]);
  expect(content.inProject(notes.join('\n').replaceAll(join(content.path, '/'), 'content/'))).toMatch(
    /The site in dist\/ is older than the content: content\/\S+ has changed since.* npm run build/,
  );
});
