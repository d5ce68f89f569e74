/** Where the site of an edition is built: several editions in one checkout leave each other's alone. */
import { relative, resolve } from 'node:path';
import { setting } from './setting.ts';

/** The folder of the edition that the environment names: `dist` for `content`, `dist-of-my-study` for `my-study`. */
export function distOf(env: NodeJS.ProcessEnv): string {
  const content = relative('', resolve(setting(env, 'EDITION_CONTENT') ?? 'content')) || '.';
  if (content === 'content') return 'dist';
  const name = content.replace(/[^\p{L}\p{N}_-]+/gu, '_').replace(/^_+/, '');
  // `dist-of-x-last` is where the last site of `dist-of-x` waits while a new one takes its place.
  return `dist-of-${name.replace(/-last$/, '_last')}`;
}
