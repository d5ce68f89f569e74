/** A browser for the browser tests, on any machine. */
import { constants, accessSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { packagedChromium } from './packaged-chromium.ts';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Switches for every browser: it reaches this machine and no other, so that a test cannot depend on one. */
const SWITCHES = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  '--no-pings',
  '--disable-domain-reliability',
];

/** What to start, and how. */
interface Candidate {
  executablePath: string;
  args?: string[];
  env?: Record<string, string>;
}

/** Where a browser may come from. */
export type Source = 'installed' | 'packaged';

const FIND: Readonly<Record<Source, () => Candidate | Promise<Candidate>>> = {
  installed: installedChromium,
  packaged: packagedChromium,
};

/**
 * Starts the browser that `CHROMIUM_PATH` names (`packaged` for the one in the package `@sparticuz/chromium`), else an
 * installed Chrome or Chromium or the packaged one, in the order of `sources`. Throws an error that names all three where
 * none starts: a browser test never passes unrun.
 */
export async function launchBrowser(sources: readonly Source[] = ['installed', 'packaged']): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return start(named === 'packaged' ? await packagedChromium() : { executablePath: named });
  const problems: Partial<Record<Source, string>> = {};
  for (const source of sources)
    try {
      return await start(await FIND[source]());
    } catch (error) {
      problems[source] = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    }
  throw new Error(noBrowser(problems));
}

/**
 * The packaged one is the same on every machine, and has no window whose tabs and tools would be drawn as well: a page of
 * a test takes two thirds of the time. An installed one is tried as one of the engines.
 */
const launchForTests = (): Promise<Browser> => launchBrowser(['packaged', 'installed']);

let shared: Promise<Browser> | undefined;

/**
 * The browser that all files of a test worker share, since starting one takes longer than most tests. Who opens a page or
 * a context in it closes that again, and leaves the browser to the end of the worker.
 */
export async function sharedBrowser(): Promise<Browser> {
  shared ??= launchForTests();
  const browser = await shared;
  if (!browser.isConnected()) shared = launchForTests();
  return shared;
}

/** What to tell where no browser starts, and what each source said. */
export function noBrowser(problems: Partial<Record<Source, string>>): string {
  return [
    'No browser for the browser tests. Do one of these:',
    '  set CHROMIUM_PATH to a Chrome or Chromium;',
    `  install Chrome or Chromium (${problems.installed ?? 'not found'});`,
    `  let npm install the package @sparticuz/chromium on Linux x64 (${problems.packaged ?? 'not found'}).`,
  ].join('\n');
}

/** The first Chrome or Chromium on the path, or at its place on a Mac. */
export function installedChromium(path = process.env['PATH'] ?? ''): Candidate {
  const places = [...path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))), MAC];
  const executablePath = places.find(isExecutable);
  if (!executablePath) throw new Error('none is on the path');
  return { executablePath };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function start({ args = [], ...rest }: Candidate): Promise<Browser> {
  return chromium.launch({ ...rest, args: [...SWITCHES, ...args] });
}
