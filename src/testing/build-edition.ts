/** Builds another edition than the project's own, for tests of what only it has. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { TextChoice } from '../edition/read.ts';

/** A built site that exists until it is disposed of. */
export interface BuiltEdition extends Disposable {
  dir: string;
}

/** A base path for editions of tests. */
export const BASE = '/editions/lamps/';

/**
 * Builds a content folder, with its own text or the study's, under a base path.
 * @throws an Error with what the build said, which has checked the site.
 */
export function buildEdition(
  content: string,
  { text = 'edition', base = '/' }: { text?: TextChoice; base?: string } = {},
): BuiltEdition {
  // Inside the project, since the build is moved into its place and cannot be moved to another disk.
  mkdirSync('.cache', { recursive: true });
  const parent = mkdtempSync(join('.cache', 'built-edition-'));
  const dir = join(parent, 'dist');
  const script = `import { buildSite } from './scripts/build/site.ts'; process.exitCode = await buildSite(${JSON.stringify(dir)});`;
  const fresh = { EDITION_TEXT: text, SITE_URL: undefined, BASE_PATH: base };
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, ...fresh, EDITION_CONTENT: relative(process.cwd(), content) },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return { dir, [Symbol.dispose]: () => rmSync(parent, { recursive: true }) };
}
