/** Where the site of an edition is built: several editions in one checkout leave each other's alone. */
import { setting } from './setting.ts';

/** As folders that git, the linter and the formatter pass over; what stands in another folder is never replaced. */
const NAME = /^dist(?:-(?!last$)[\p{L}\p{N}_.-]+)?$/u;

/** The folder that `EDITION_DIST` names, `dist` without it. Throws a `RangeError` for any other folder than `dist-…`. */
export function distOf(env: NodeJS.ProcessEnv): string {
  const given = setting(env, 'EDITION_DIST') ?? 'dist';
  const name = given.replace(/^\.\/|\/+$/g, '');
  // `dist-x-last` is where the last site of `dist-x` waits while a new one takes its place.
  if (NAME.test(name) && !name.endsWith('-last')) return name;
  throw new RangeError(`EDITION_DIST is ${given}: name a folder beside content such as dist-essays, or leave it out.`);
}
