/** Builds another edition than the project's own, for tests of what only it has. */
import { spawnSync } from 'node:child_process';
import type { TextChoice } from '../edition/read.ts';
import { OUTSIDE_TESTS, projectCopy } from './project-copy.ts';

/** A built site that exists until it is disposed of. */
export interface BuiltEdition extends Disposable {
  dir: string;
}

/** A base path for editions of tests. */
export const BASE = '/editions/lamps/';

/**
 * Builds a content folder, with its own text or the study's, under a base path. In a copy of the project: Astro keeps its
 * notes on the content in one folder, which two builds at a time would share.
 * @throws an Error with what the build said, which has checked the site.
 */
export function buildEdition(
  content: string,
  { text = 'edition', base = '/' }: { text?: TextChoice; base?: string } = {},
): BuiltEdition {
  const project = projectCopy(1, content);
  const choices = { EDITION_CONTENT: undefined, EDITION_TEXT: text, SITE_URL: undefined, BASE_PATH: base };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: project.dir,
    env: { ...process.env, ...OUTSIDE_TESTS, ...choices },
    encoding: 'utf8',
  });
  if (status !== 0) {
    project[Symbol.dispose]();
    throw new Error(stderr);
  }
  return { dir: project.path('dist'), [Symbol.dispose]: () => project[Symbol.dispose]() };
}
