/** Loads the Edition: the one door between files and everything that shows them. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join as joinPath, resolve } from 'node:path';
import { createCitationEngine, type CitationEngine } from '../citations/engine.ts';
import { isFileName, parentOf, type StyleOptions } from '../citations/style.ts';
import type { CompiledText } from '../markdown/compile.ts';
import { compileOnce } from '../markdown/compile-once.ts';
import { chapterOfFile, contextOf, type MarkdownContext } from '../markdown/context.ts';
import { checkEdition } from './cross-checks.ts';
import { citedOrder } from './cited-order.ts';
import { withoutConsequences } from './consequences.ts';
import { FaultReport, isError, sortFaults, type Fault } from '../model/faults.ts';
import { join } from './join.ts';
import { addressesOf, type Addresses } from '../ledger/addresses-now.ts';
import { checkLedger } from '../ledger/check-ledger.ts';
import { compareLedger, EMPTY_LEDGER } from '../ledger/compare.ts';
import { makeVariant } from '../media/make.ts';
import type { PictureFile } from '../model/pictures.ts';
import { readMedia } from '../media/read.ts';
import { Memory, nextLoad } from '../reading/memory.ts';
import { withPassagesOfWords } from './note-elsewhere.ts';
import { changedThingsExist, newsOf } from './news.ts';
import { placeholders } from './placeholders.ts';
import { picturesOf, unusedMedia } from './media-used.ts';
import { prepare } from './prepare.ts';
import { readSources, type Sources, type TextChoice } from '../reading/read.ts';
import { normalizeBase, routesOfCopy, routesUnder, type Routes } from '../model/addresses.ts';
import { publishedUnder, readArchives, type Archive } from '../versions/archives.ts';
import { setting } from './setting.ts';
import { unrecordedWords, versionIsAsFrozen, versionsOf } from './versions.ts';
import type { Audit } from '../schemas/audit.ts';
import type { Ledger } from '../schemas/permalinks.ts';
import type { Edition } from '../model/types.ts';

/** What decides which edition is loaded, from the environment. */
export interface EditionSettings {
  /** `EDITION_CONTENT`: the content folder. */
  content: string;
  /** `EDITION_TEXT`: which text the chapters give. */
  text: TextChoice;
  /** `SITE_URL`: address of the site, instead of the one in `edition.yaml`. */
  site: string | undefined;
  /** `BASE_PATH`, with slashes at both ends. */
  base: string;
  /** `LIVING_BASE_PATH`, which `npm run freeze` sets: the base path of the site beside which this copy is to stand. */
  living?: string | undefined;
}

/** A loaded edition with what stage one needs and what an editor should look at. */
export interface LoadedEdition {
  edition: Edition;
  context: MarkdownContext;
  /** Made by this copy of the module, since the packages that make pictures are not bundled. */
  pictureFile: PictureFile;
  warnings: Fault[];
  /** What the ledger says, if there is one, and what it should say. */
  ledger: Ledger | undefined;
  addresses: Addresses;
  /** What the accessibility tests found, if they have run. */
  audit: Audit | undefined;
  /** The frozen versions that the site publishes beside itself. */
  archives: readonly Archive[];
  /** How many passages have words that the record of the version lacks. */
  unrecorded: number;
}

/** Reads the settings from the environment. Throws a `RangeError` for an unknown `EDITION_TEXT`. */
export function settingsFrom(env: NodeJS.ProcessEnv): EditionSettings {
  const text = setting(env, 'EDITION_TEXT') ?? 'edition';
  if (text !== 'edition' && text !== 'original')
    throw new RangeError(`EDITION_TEXT is ${text}; write edition or original.`);
  const living = setting(env, 'LIVING_BASE_PATH');
  return {
    content: setting(env, 'EDITION_CONTENT') ?? 'content',
    text,
    site: setting(env, 'SITE_URL'),
    base: normalizeBase(env['BASE_PATH']),
    living: living === undefined ? undefined : normalizeBase(living),
  };
}

/**
 * Loads the edition in a content folder.
 * @throws {FaultReport} with every fault, when there is at least one that is no warning.
 */
export async function loadEdition(settings: EditionSettings): Promise<LoadedEdition> {
  nextLoad();
  const sources = readSources(settings.content, settings.text);
  const faults: Fault[] = [...sources.faults];
  const { base, living } = settings;
  const routes = living === undefined ? routesUnder(base) : routesOfCopy(base, living);
  const engine = await numbered(sources, citationEngine(sources), routes);
  for (const { field, ...problem } of engine.problems)
    faults.push({ file: sources.config?.file ?? '', ...sources.config?.placeOf([field]), ...problem });
  const { media, faults: mediaFaults } = await readMedia(sources.folder);
  faults.push(...mediaFaults);
  const { context, apparatus } = await prepare(sources, engine, routes, settings.text, media);
  const chapters = new Map<string, CompiledText>();
  for (const { id, file, body } of sources.chapters) {
    const chapter = chapterOfFile(file)?.number;
    if (chapter === undefined) continue;
    const source = { path: file, body, mdx: true, chapter, target: 'chapter' as const };
    chapters.set(id, await compileOnce(source, contextOf(chapter, context)));
  }
  const texts = [...chapters.values(), ...apparatus.entries.values(), ...apparatus.pages.values()];
  for (const { elsewhere } of apparatus.notes.values()) texts.push(elsewhere);
  faults.push(...texts.flatMap((text) => text.faults));
  faults.push(
    ...checkEdition({ sources, chapters, apparatus, text: settings.text }),
    ...placeholders(sources, settings.site),
    ...unusedMedia(sources.folder, media, texts),
  );
  const addresses = addressesOf(sources, chapters, apparatus);
  const { config, ledger } = sources;
  if (config) faults.push(...changedThingsExist(config, ledger?.data, addresses));
  const all = readArchives(sources.folder, sources.versions);
  // A copy holds no other copies.
  const { archives, faults: elsewhere } = living === undefined ? publishedUnder(base, all) : NO_ARCHIVES;
  faults.push(...all.faults, ...elsewhere);
  if (config) faults.push(...versionIsAsFrozen(sources, chapters, settings.text));
  if (ledger && config) faults.push(...checkLedger(ledger, addresses, config.data.version, settings.text));
  if (!config || faults.some(isError))
    throw new FaultReport(withPassagesOfWords(withoutConsequences(faults), sources, chapters));
  const site = new URL(base, settings.site ?? config.data.site).href;
  const edition = join({
    sources,
    chapters,
    apparatus,
    engine,
    routes,
    site,
    base,
    text: settings.text,
    pictures: picturesOf(media, texts),
    ledger: compareLedger(ledger?.data ?? EMPTY_LEDGER, addresses),
    news: newsOf(config.data, ledger?.data, addresses),
    versions: versionsOf(
      sources,
      chapters,
      { text: settings.text, isCopy: living !== undefined },
      routes,
      all,
      archives,
    ),
    living: living === undefined ? undefined : { site: new URL(living, site).href, base: living },
  });
  return {
    edition,
    context,
    pictureFile: (variant) => makeVariant(sources.folder, variant),
    warnings: sortFaults(faults),
    ledger: ledger?.data,
    addresses,
    audit: sources.audit?.data,
    archives,
    unrecorded: unrecordedWords(sources, chapters),
  };
}

const NO_ARCHIVES: ReturnType<typeof publishedUnder> = { archives: [], faults: [] };

const engines = new Memory<CitationEngine>();

/** In a style of numbers, the engine that numbers works in the order in which they are cited, those that are not last. */
async function numbered(sources: Sources, engine: CitationEngine, routes: Routes): Promise<CitationEngine> {
  if (!engine.byNumber) return engine;
  const rank = new Map((await citedOrder(sources, engine, routes)).map((id, index) => [id, index]));
  const rankOf = ({ id }: { id: string }) => rank.get(id) ?? Infinity;
  const references = sources.references.toSorted((a, b) => {
    const [one, other] = [rankOf(a), rankOf(b)];
    return one === other ? 0 : one - other;
  });
  return citationEngine({ ...sources, references });
}

/** The engine of these references in this style. */
function citationEngine(sources: Sources): CitationEngine {
  const references = sources.references.map(({ data }) => data);
  const style = citationStyle(sources);
  return engines.of(JSON.stringify([references, style]), () => createCitationEngine(references, style));
}

/** The style and locale that `edition.yaml` names, with the text of those that are files beside it. */
export function citationStyle(sources: Sources): StyleOptions {
  const { style = 'apa', locale = 'en-US' } = sources.config?.data ?? {};
  const xml = (name: string): string | undefined => {
    const path = joinPath(sources.folder, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  };
  const [styleXml, localeXml] = [style, locale].map((name) => (isFileName(name) ? xml(name) : undefined));
  const parent = styleXml === undefined ? undefined : parentOf(styleXml);
  const parentXml = parent === undefined ? undefined : xml(`${parent}.csl`);
  return {
    ...{ style, locale },
    ...(styleXml !== undefined && { styleXml }),
    ...(parentXml !== undefined && { parentXml }),
    ...(localeXml !== undefined && { localeXml }),
  };
}

/** What is kept of the edition of the environment. */
interface Kept {
  /** Loads anew; always by the same copy of this module, whose memory of texts then lasts. */
  load: typeof loadEdition;
  memo?: { key: string; loaded: Promise<LoadedEdition> };
  /** The edition of the build that runs, which asks nothing of the file system. */
  held?: LoadedEdition;
}

/** Kept by the process: pages come with a copy of this module that the bundler made, and would load all a second time. */
const kept: Kept = ((globalThis as Record<symbol, unknown>)[Symbol.for('the edition of the environment')] ??= {
  load: loadEdition,
}) as Kept;

/** The edition of the environment; loaded once, and again when a file of its folder has changed. */
export async function getLoadedEdition(): Promise<LoadedEdition> {
  if (kept.held) return kept.held;
  const settings = settingsFrom(process.env);
  const key = `${JSON.stringify(settings)}\n${fingerprint(resolve(settings.content))}`;
  if (kept.memo?.key !== key) kept.memo = { key, loaded: kept.load(settings) };
  return kept.memo.loaded;
}

/** Lets everything that `work` does see one edition, however the files change meanwhile. */
export async function withEdition<Result>(loaded: LoadedEdition, work: () => Promise<Result>): Promise<Result> {
  kept.held = loaded;
  try {
    return await work();
  } finally {
    delete kept.held;
  }
}

/** What pages ask for. */
export async function getEdition(): Promise<Edition> {
  return (await getLoadedEdition()).edition;
}

/** What gives the bytes of the pictures of that edition. */
export async function getPictureFile(): Promise<PictureFile> {
  return (await getLoadedEdition()).pictureFile;
}

/** What the site's Markdown processor asks for. */
export async function getMarkdownContext(): Promise<MarkdownContext> {
  return (await getLoadedEdition()).context;
}

/** Names, sizes and times of all files of a folder, which tell whether it has changed. */
function fingerprint(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      // A link that leads nowhere, such as the lock of an editor, has neither.
      const { size = 0, mtimeMs = 0 } = statSync(joinPath(folder, name), { throwIfNoEntry: false }) ?? {};
      return `${name} ${size} ${mtimeMs}`;
    })
    .join('\n');
}
