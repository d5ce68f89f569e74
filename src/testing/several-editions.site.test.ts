/** Several editions in one checkout. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { testEdition } from './fault-case.ts';
import { projectCopy, startBuild } from './project-copy.ts';

test('the build of another edition leaves the site and the fonts of the first alone', async () => {
  using project = projectCopy(1, testEdition('tiny'));
  cpSync(testEdition('urdu'), project.path('essays'), { recursive: true });
  const mark = project.path('dist', 'index.html');
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, 'the first edition');
  const fonts = () =>
    readdirSync(project.path('public', 'fonts')).map(
      (name) => readFileSync(project.path('public', 'fonts', name)).length,
    );
  const before = fonts();
  const { code, stderr } = await startBuild(project, {
    EDITION_CONTENT: 'essays',
    EDITION_DIST: 'dist-essays',
    SITE_URL: undefined,
    BASE_PATH: '/',
  }).ended;
  expect(stderr).not.toContain('fault');
  expect(code).toBe(0);
  expect(readFileSync(mark, 'utf8')).toBe('the first edition');
  expect(readdirSync(dirname(mark))).toEqual(['index.html']);
  expect(existsSync(project.path('dist-essays', 'chiragh', 'index.html'))).toBe(true);
  expect(fonts()).toEqual(before);
}, 300_000);
