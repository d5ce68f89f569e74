import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { expectedReport, faultyContent } from './fault-case.ts';

const BUILD = resolve('scripts/build.ts');

/** Runs `npm run build` in a project of which only the content and the last site are there. */
function buildIn(project: string, env: NodeJS.ProcessEnv = {}) {
  const fresh = { EDITION_CONTENT: undefined, EDITION_TEXT: undefined };
  return spawnSync(process.execPath, [BUILD], {
    cwd: project,
    env: { ...process.env, ...fresh, ...env },
    encoding: 'utf8',
  });
}

test('a build of a broken edition fails with the report alone and leaves the last site as it was', () => {
  using content = faultyContent('several-files-at-once');
  const project = dirname(content.path);
  mkdirSync(join(project, 'dist'));
  writeFileSync(join(project, 'dist', 'index.html'), 'the last good site');

  const { status, stdout, stderr } = buildIn(project);

  expect(status).toBe(1);
  expect(stderr).toBe(readFileSync(expectedReport('several-files-at-once'), 'utf8'));
  expect(stdout).toBe('');
  expect(readFileSync(join(project, 'dist', 'index.html'), 'utf8')).toBe('the last good site');
  expect(readdirSync(project).sort()).toEqual(['content', 'dist']);
});

test('a build without any content names the folder that it looked for', () => {
  using content = faultyContent('content-folder-missing');
  const { status, stderr } = buildIn(dirname(content.path), { EDITION_CONTENT: 'essays' });
  expect(status).toBe(1);
  expect(stderr).toMatchInlineSnapshot(`
    "essays  content-folder-exists
      expected  a folder with edition.yaml and chapters
      found     no such folder
      to do     Create it, or set EDITION_CONTENT to the folder that holds the edition.

    1 fault.
    "
  `);
});

test('a build of a text that there is none of is refused as wrong usage', () => {
  using content = faultyContent('content-folder-missing');
  const { status, stderr } = buildIn(dirname(content.path), { EDITION_TEXT: 'first draft' });
  expect(status).toBe(2);
  expect(stderr).toMatchInlineSnapshot(`
    "EDITION_TEXT is first draft; write edition or original.
    "
  `);
});
