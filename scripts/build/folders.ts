/** Folders that are filled in private and shown when complete. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Path of a folder in `parent` for this process alone; those left behind by processes that ended are removed. */
export function fresh(parent: string, name: string): string {
  mkdirSync(parent, { recursive: true });
  const ours = new RegExp(`^${name}-(\\d+)`);
  for (const entry of readdirSync(parent)) {
    const pid = Number(ours.exec(entry)?.[1] ?? NaN);
    if (pid === process.pid || (pid > 0 && !isRunning(pid)))
      rmSync(join(parent, entry), { recursive: true, force: true });
  }
  return join(parent, `${name}-${process.pid}`);
}

/**
 * Puts `complete` in the place of `target`: two renames in a row, so that a reader finds the old or the new. Between them
 * the old one is `target` with `-last` at its end; whoever is ended there leaves it, and `bringBack` puts it where it was.
 */
export function replaceFolder(target: string, complete: string): void {
  const last = lastOf(target);
  rmSync(last, { recursive: true, force: true });
  const hadOne = existsSync(target);
  if (hadOne) renameSync(target, last);
  try {
    renameSync(complete, target);
  } catch (error) {
    if (hadOne) renameSync(last, target);
    throw error;
  }
  rmSync(last, { recursive: true, force: true });
}

/** Puts the last folder back where a run was ended while it replaced it. */
export function bringBack(target: string): void {
  if (!existsSync(target) && existsSync(lastOf(target))) renameSync(lastOf(target), target);
}

const lastOf = (target: string): string => `${target}-last`;

function isRunning(pid: number): boolean {
  try {
    // Signal 0 asks only whether the process is there.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
