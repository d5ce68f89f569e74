/** The recording of addresses as a command. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FaultReport } from '../../src/model/faults.ts';
import { compareLedger, EMPTY_LEDGER } from '../../src/ledger/compare.ts';
import { addedWords } from '../../src/ledger/added-words.ts';
import { mergeLedger } from '../../src/ledger/merge.ts';
import { LEDGER_FILE } from '../../src/reading/read.ts';
import { recordWords } from './version-record.ts';

/**
 * Adds the new addresses of the edition that the environment names, with its version, and records its words; says on standard output what it
 * added. Writes nothing while the edition has faults. Returns the exit code.
 */
export async function recordAddresses(env: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  // The citation engine's package asks for a deprecated module of Node when it is loaded, hence no import above.
  process.noDeprecation ||= true;
  const { loadEdition, settingsFrom } = await import('../../src/edition/load.ts');
  // The addresses are those of the published text, whichever text is built.
  const settings = settingsFrom({ ...env, EDITION_TEXT: 'edition', SITE_URL: undefined });
  try {
    const { edition, ledger, addresses } = await loadEdition(settings);
    const { version } = edition.config;
    const { added } = compareLedger(ledger ?? EMPTY_LEDGER, addresses);
    if (added.length > 0 || !ledger)
      write(join(settings.content, LEDGER_FILE), mergeLedger(ledger, addresses, version));
    console.log(added.length > 0 ? `Added ${addedWords(added)}, since ${version}.` : 'Every address is recorded.');
    if (recordWords(settings.content, edition)) console.log(`Recorded the words of version ${version}.`);
    return 0;
  } catch (error) {
    if (error instanceof FaultReport) {
      console.error(error.message);
      return 1;
    }
    if (!isOfFiles(error)) throw error;
    console.error(`The ledger cannot be written: ${error.message}`);
    return 2;
  }
}

/** In one step, so that an interrupted run leaves the old ledger. */
function write(file: string, ledger: unknown): void {
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, `${JSON.stringify(ledger, null, 2)}\n`);
  renameSync(fresh, file);
}

const isOfFiles = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error &&
  ['ENOSPC', 'EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
