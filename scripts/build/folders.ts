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

/** Puts `complete` in the place of `target`: two renames in a row, so that a reader finds the old or the new. */
export function replaceFolder(target: string, complete: string): void {
  const old = `${complete}-old`;
  const hadOne = existsSync(target);
  if (hadOne) renameSync(target, old);
  try {
    renameSync(complete, target);
  } catch (error) {
    if (hadOne) renameSync(old, target);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 asks only whether the process is there.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
