/** The making of a deposit as a command. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fresh, replaceFolder } from '../build/folders.ts';
import { collectContent } from '../check/collect.ts';
import { printReport } from '../check/print.ts';
import { depositFiles } from './files.ts';

/** The folder in which deposits are laid down, one a version. */
const FOLDER = 'deposit';

/**
 * Lays down `deposit/1.0.0/` for the present version, which is frozen: what is deposited is what stays on the site. Returns the
 * exit code.
 * @throws {RangeError} in words, where it was called wrongly or the version is not frozen.
 */
export async function deposit(args: readonly string[], env: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  if (args.length > 0) throw new RangeError('The present version is deposited, as it was frozen: npm run deposit');
  const { loaded, ...report } = await collectContent(env);
  if (!loaded) return printReport(report);
  const { edition, archives } = loaded;
  const { version } = edition.config;
  const archive = archives.find((one) => one.version === version);
  if (!archive)
    throw new RangeError(
      `Version ${version} is not frozen for ${edition.base}, and only what stays as it is can be deposited: npm run freeze -- ${version}`,
    );
  const changed = report.faults.find(({ rule }) => rule === 'version-is-as-frozen');
  if (changed) return printReport({ faults: [{ ...changed, severity: 'error' }], notes: [] });
  // Its addresses are those for which it was frozen, whatever the environment says now.
  const files = depositFiles({ config: edition.config, site: archive.frozen.site }, readFileSync(archive.path));
  const folder = fresh(FOLDER, version);
  mkdirSync(folder);
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  const target = join(FOLDER, version);
  replaceFolder(target, folder);
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(`${target}/: ${files.size} files, ${(size / 1e6).toFixed(1)} MB. ${adviceOf(edition.config)}`);
  return 0;
}

/** What is still to do. */
function adviceOf({ doi, licence }: { doi?: string | undefined; licence?: string | undefined }): string {
  const sentences = [
    licence === undefined &&
      'It says that access is restricted, as edition.yaml names no licence; with one, such as licence: CC-BY-4.0, it is open.',
    doi === undefined &&
      'It has no DOI; archives reserve one before the deposit, and what is frozen with it in edition.yaml (doi: 10.…) carries it.',
  ].filter((sentence) => sentence !== false);
  return sentences.length > 0 ? sentences.join(' ') : 'Upload all of them, and take the metadata from zenodo.json.';
}
