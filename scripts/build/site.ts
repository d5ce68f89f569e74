/** Builds the site beside the last one and puts it in its place when it is complete. */
import { build } from 'astro';
import { rmSync } from 'node:fs';
import type { LoadedEdition } from '../../src/edition/load.ts';
import { bringBack, fresh, replaceFolder } from './folders.ts';

/** Runs `astro build` for an edition; whatever fails, the folder `dist` stays as it was. Returns the exit code. */
export async function buildSite(dist: string, loaded: LoadedEdition): Promise<0 | 1 | 2> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Whatever the shell says, as the bundler would make other files.
  process.env['NODE_ENV'] = 'production';
  process.noDeprecation ||= true;
  try {
    bringBack(dist);
    const folder = fresh('.cache', 'build');
    // A cache of its own: Astro's knows neither that a reference has changed nor that the content folder has.
    const cacheDir = `${folder}-cache`;
    const { withEdition } = await import('../../src/edition/load.ts');
    await withEdition(loaded, () => build({ outDir: folder, cacheDir }));
    replaceFolder(dist, folder);
    rmSync(cacheDir, { recursive: true, force: true });
    return 0;
  } catch (error) {
    return explain(error);
  }
}

/** A fault found while building has said everything in its message; anything else is ours, and its trace is wanted. */
function explain(error: unknown): 1 | 2 {
  if (!(error instanceof Error)) throw error;
  // Compared by name: Astro loads the class a second time.
  if (error.name === 'FaultReport') {
    console.error(error.message);
    return 1;
  }
  const ofDisk = causes(error).find(({ code }) => ['ENOSPC', 'EACCES', 'EPERM', 'EROFS'].includes(code ?? ''));
  if (ofDisk) {
    console.error(`The site cannot be written: ${ofDisk.message}`);
    return 2;
  }
  const { hint } = error as { hint?: string };
  console.error([error.stack ?? error.message, ...(hint ? [hint] : [])].join('\n'));
  return 1;
}

/** An error, and those that led to it: Astro wraps what the system says. */
function causes(error: Error): NodeJS.ErrnoException[] {
  return [error, ...(error.cause instanceof Error ? causes(error.cause) : [])];
}
