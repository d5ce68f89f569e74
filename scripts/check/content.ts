/** The check of the content as a command. */
import { FaultReport, formatFaults } from '../../src/edition/faults.ts';
import { waitingWords } from '../../src/edition/ledger/added-words.ts';
import { compareLedger, EMPTY_LEDGER } from '../../src/edition/ledger/compare.ts';

/** Loads the edition that the environment names and prints its report to standard error; returns the exit code. */
export async function checkContent(env: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  // The citation engine's package asks for a deprecated module of Node when it is loaded, hence no import above.
  process.noDeprecation ||= true;
  const { loadEdition, settingsFrom } = await import('../../src/edition/edition.ts');
  const site = env['SITE_URL'];
  if (site !== undefined && !URL.canParse(site))
    return refuse(`SITE_URL is ${site}; write an address such as https://…`);
  try {
    const settings = settingsFrom(env);
    const { warnings, ledger, addresses } = await loadEdition(settings);
    if (warnings.length > 0) console.error(formatFaults(warnings));
    const note = waitingWords(compareLedger(ledger ?? EMPTY_LEDGER, addresses).added);
    if (note && settings.text === 'edition') console.error(note);
    return 0;
  } catch (error) {
    if (error instanceof RangeError) return refuse(error.message);
    if (!(error instanceof FaultReport)) throw error;
    console.error(error.message);
    return 1;
  }
}

function refuse(message: string): 2 {
  console.error(message);
  return 2;
}
