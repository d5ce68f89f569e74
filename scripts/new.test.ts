import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadEdition } from '../src/edition/load.ts';
import { ENTRY_KINDS } from '../src/model/labels.ts';
import { runImport } from '../src/import/run.ts';
import { STUDY, temporaryFolder } from '../src/testing/import/import.ts';

const run = (...args: string[]) =>
  spawnSync(process.execPath, [resolve('scripts/new.ts'), ...args], { encoding: 'utf8' });

test('a new edition has one of each kind of file, no fault, and warnings of its placeholders alone', async () => {
  using parent = temporaryFolder();
  const folder = join(parent.path, 'my-study');
  expect(run(folder)).toMatchObject({ status: 0, stderr: '' });
  const kinds = (path: string) =>
    readdirSync(path, { withFileTypes: true })
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .sort();
  // What tests and commands write, and what an edition may do without.
  const scholarship = ['abbreviations', 'claims', 'emendations', 'reviews', 'source-checks'].map(
    (list) => `${list}.yaml`,
  );
  const left = new Set(['audit.json', 'original/', 'permalinks.json', 'search-queries.yaml', ...scholarship]);
  const own = kinds('content').filter((name) => !left.has(name));
  expect(kinds(folder)).toEqual(own);
  const { edition, warnings } = await loadEdition({ content: folder, text: 'edition', site: undefined, base: '/' });
  expect(warnings.map(({ rule, found }) => `${rule}: ${found}`)).toMatchInlineSnapshot(`
    [
      "placeholder-is-filled-in: Title of the edition, a placeholder",
      "placeholder-is-filled-in: Name of the editors, a placeholder",
      "placeholder-is-filled-in: https://example.org/, a placeholder",
      "placeholder-is-filled-in: © Name of the editors., a placeholder",
      "placeholder-is-filled-in: Title of the study, a placeholder",
      "placeholder-is-filled-in: Name of the author, a placeholder",
      "placeholder-is-filled-in: © Name of the author, a placeholder",
    ]
  `);
  for (const list of [edition.chapters, edition.references, edition.notes, edition.events, edition.relations])
    expect(list).toHaveLength(1);
  expect(Object.keys(ENTRY_KINDS)).toEqual(expect.arrayContaining(edition.entries.map(({ kind }) => kind)));
});

test('a manuscript becomes its chapters, and the edition still has no fault', async () => {
  using parent = temporaryFolder();
  const folder = join(parent.path, 'my-study');
  run(folder);
  for (const name of ['chapters', 'notes']) rmSync(join(folder, name), { recursive: true });
  const into = join(folder, 'chapters');
  const report = await runImport({ file: STUDY, into, outline: undefined, json: false, force: false }, 'content');
  expect(report.chapters).toHaveLength(3);
  const { edition } = await loadEdition({ content: folder, text: 'edition', site: undefined, base: '/' });
  expect(edition.passages).toHaveLength(10);
});

test('a folder with something in it is left alone', () => {
  using parent = temporaryFolder();
  mkdirSync(join(parent.path, 'mine'));
  const file = join(parent.path, 'mine', 'edition.yaml');
  writeFileSync(file, 'mine');
  const { status, stderr } = run(join(parent.path, 'mine'));
  expect([status, stderr.replace(parent.path, '')]).toEqual([
    2,
    '/mine is there already and is not empty. Name a new folder.\n',
  ]);
  expect(readFileSync(file, 'utf8')).toBe('mine');
  expect(run()).toMatchObject({ status: 2, stderr: 'Name one folder for the new edition: npm run new -- FOLDER\n' });
});
