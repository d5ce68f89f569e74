/** Builds another edition than the project's own, for tests of what only it has. */
import type { TextChoice } from '../reading/read.ts';
import { projectCopy, startBuild } from './project-copy.ts';

/** A built site that exists until it is disposed of. */
export interface BuiltEdition extends Disposable {
  dir: string;
  /** What the build said besides: its warnings. */
  said: string;
}

/** A base path for editions of tests. */
export const BASE = '/editions/lamps/';

/**
 * Builds a content folder, with its own text or the study's, under a base path and with these settings of the environment.
 * In a copy of the project: Astro keeps its notes on the content in one folder, which two builds at a time would share.
 * @throws an Error with what the build said, which has checked the site.
 */
export async function buildEdition(
  content: string,
  { text = 'edition', base = '/', env = {} }: { text?: TextChoice; base?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<BuiltEdition> {
  const project = projectCopy(1, content);
  const choices = { EDITION_CONTENT: undefined, EDITION_TEXT: text, SITE_URL: undefined, BASE_PATH: base };
  const { code, stderr } = await startBuild(project, { ...choices, ...env }).ended;
  if (code !== 0) {
    project[Symbol.dispose]();
    throw new Error(stderr);
  }
  return { dir: project.path('dist'), said: stderr, [Symbol.dispose]: () => project[Symbol.dispose]() };
}
