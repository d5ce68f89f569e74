/** Whether a site is older than what it was made of. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The file of a folder that was changed last, if that was after `file` was. */
export function changedSince(file: string, folder: string): string | undefined {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .flatMap((path) => {
      const stat = statSync(path, { throwIfNoEntry: false });
      return stat?.isFile() ? [{ path, time: stat.mtimeMs }] : [];
    })
    .filter(({ time }) => time > statSync(file).mtimeMs)
    .sort((a, b) => b.time - a.time)[0]?.path;
}
