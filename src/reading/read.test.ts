import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { copyOf, testEdition } from '../testing/fault-case.ts';
import { getLoadedEdition } from '../edition/load.ts';
import { formatFaults } from '../model/faults.ts';
import { readSources } from './read.ts';

afterEach(() => vi.unstubAllEnvs());

test('locks of editors, which are links that lead nowhere, are passed over', async () => {
  using content = copyOf(testEdition('tiny'));
  for (const name of ['.#edition.yaml', 'chapters/.#1-the-guild.mdx', 'notes/.#new.md', 'glossary/.draft.md'])
    symlinkSync('editor@machine.1:1', join(content.path, name));
  vi.stubEnv('EDITION_CONTENT', content.path);
  expect((await getLoadedEdition()).warnings).toEqual([]);
});

test('a link that leads nowhere, a folder in the place of a file and a file in that of a folder are faults', () => {
  using content = copyOf(testEdition('tiny'));
  symlinkSync('nowhere.md', join(content.path, 'notes/lost.md'));
  mkdirSync(join(content.path, 'glossary/folder.md'));
  for (const name of ['timeline.yaml', 'pages']) rmSync(join(content.path, name), { recursive: true });
  mkdirSync(join(content.path, 'timeline.yaml'));
  symlinkSync('edition.yaml', join(content.path, 'pages'));
  const { faults } = readSources(content.path, 'edition');
  expect(content.inProject(formatFaults(faults))).toMatchInlineSnapshot(`
    "content/notes/lost.md  file-exists
      expected  this file
      found     a link that leads nowhere
      to do     Create it; the manual says what it holds.

    content/pages/about.mdx  file-exists
      expected  this file
      found     no such file
      to do     Create it; the manual says what it holds.

    content/pages/accessibility.mdx  file-exists
      expected  this file
      found     no such file
      to do     Create it; the manual says what it holds.

    content/pages/cite.mdx  file-exists
      expected  this file
      found     no such file
      to do     Create it; the manual says what it holds.

    content/pages/the-edition.mdx  file-exists
      expected  this file
      found     no such file
      to do     Create it; the manual says what it holds.

    content/timeline.yaml  file-exists
      expected  this file
      found     a folder of this name
      to do     Put the file in its place, and let everybody read it.

    6 faults."
  `);
});
