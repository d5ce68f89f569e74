/** The check of the content as a command. */
import { loadEdition, settingsFrom } from '../../src/edition/edition.ts';
import { FaultReport, formatFaults } from '../../src/edition/faults.ts';

/** Loads the edition that the environment names and prints its report to standard error; returns the exit code. */
export async function checkContent(env: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  const site = env['SITE_URL'];
  if (site !== undefined && !URL.canParse(site))
    return refuse(`SITE_URL is ${site}; write an address such as https://…`);
  try {
    const { warnings } = await loadEdition(settingsFrom(env));
    if (warnings.length > 0) console.error(formatFaults(warnings));
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
