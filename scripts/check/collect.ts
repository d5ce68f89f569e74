/** Everything that there is to say of an edition, collected; judging and printing are done elsewhere. */
import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { LoadedEdition } from '../../src/edition/load.ts';
import { FaultReport, type Fault } from '../../src/model/faults.ts';
import { unrecordedNote, waitingWords } from '../../src/ledger/added-words.ts';
import { compareLedger, EMPTY_LEDGER } from '../../src/ledger/compare.ts';
import { changedSince } from './changed-since.ts';

/** What was found, and what else there is to know. */
export interface Report {
  faults: readonly Fault[];
  /** Sentences for whoever asked: what waits to be done, what could not be looked at. */
  notes: string[];
}

/**
 * Loads the edition that the environment names.
 * @throws {RangeError} in words, where a setting is none.
 */
export async function collectContent(env: NodeJS.ProcessEnv): Promise<Report & { loaded?: LoadedEdition }> {
  // The citation engine's package asks for a deprecated module of Node when it is loaded, hence no import above.
  process.noDeprecation ||= true;
  const { loadEdition, settingsFrom } = await import('../../src/edition/load.ts');
  const settings = settingsFrom(env);
  if (settings.site !== undefined && !URL.canParse(settings.site))
    throw new RangeError(`SITE_URL is ${settings.site}; write an address such as https://…`);
  try {
    const loaded = await loadEdition(settings);
    const waiting = waitingWords(compareLedger(loaded.ledger ?? EMPTY_LEDGER, loaded.addresses).added);
    const notes = [waiting, unrecordedNote(loaded.unrecorded)].filter((note) => note !== undefined);
    return { faults: loaded.warnings, notes: settings.text === 'edition' ? notes : [], loaded };
  } catch (error) {
    if (error instanceof FaultReport) return { faults: error.faults, notes: [] };
    throw error;
  }
}

/** The same with the project around it, and with the site in `dist`, which is compared with what the content says. */
export async function collectAll(dist: string, env: NodeJS.ProcessEnv): Promise<Report> {
  const { loaded, faults, notes } = await collectContent(env);
  const { settingsFrom } = await import('../../src/edition/load.ts');
  const { content } = settingsFrom(env);
  const { readProject } = await import('../../src/checks/project/project.ts');
  const { checkProject } = await import('../../src/checks/project/index.ts');
  const project = readProject('.', normalize(content));
  const ofProject = project ? checkProject(project) : [];
  const all = [...faults, ...ofProject];
  if (!loaded)
    return { faults: all, notes: [...notes, `The site in ${dist}/ was not looked at: mend the content first.`] };
  if (!existsSync(join(dist, 'index.html')))
    return { faults: all, notes: [...notes, `There is no site in ${dist}/; npm run build makes it.`] };
  const { checkSite } = await import('../../src/checks/index.ts');
  const { readSite } = await import('../../src/checks/site.ts');
  const site = readSite(dist, loaded);
  const ofSite = await checkSite(site, dist);
  const changed = ofSite.length > 0 ? changedSince(join(dist, 'index.html'), content) : undefined;
  if (changed !== undefined)
    return {
      faults: all,
      notes: [
        ...notes,
        `The site in ${dist}/ is older than the content: ${changed} has changed since, and the two do not agree. ` +
          'Run npm run build to make it anew, then check it.',
      ],
    };
  const seen = `The content and the ${site.pages.length} pages in ${dist}/ were checked.`;
  return { faults: [...all, ...ofSite], notes: [...notes, seen] };
}
