/** The edition around an import: its references, entries, notes and own chapters. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { createCitationEngine, type CitationEngine } from '../citations/engine.ts';
import { FaultReport, type Fault } from '../model/faults.ts';
import { parseYaml } from '../reading/located.ts';
import { chapterFolder, readSources, type Sources, type TextChoice } from '../reading/read.ts';
import { schemaFaults } from '../reading/schema-faults.ts';
import { syntaxWords } from '../reading/syntax-words.ts';
import { citationStyle } from '../edition/load.ts';
import { OutlineSchema, type Outline } from '../schemas/outline.ts';
import { UsageError } from './arguments.ts';
import { mayBeNamedIn } from './citations/authors.ts';
import { libraryOf, type Library } from './citations/library.ts';
import { parsedItem, type StoredItem } from './references/merge.ts';
import { MEDIA, type OwnMedia } from './media.ts';
import { ownChapters, type OwnChapter } from './own-chapters.ts';

/** What an import needs to know of the edition. */
export interface AroundImport {
  sources: Sources;
  own: Map<string, OwnChapter>;
  /** The file with its works. */
  referencesFile: string;
  /** Folder for the chapters. */
  into: string;
  /** Which text of the edition they are there. */
  text: TextChoice;
  /** The pictures that lie beside the chapters. */
  ownMedia?: OwnMedia;
}

/** Rules on files that an import does without: it may well be the first to bring chapters. */
const NOT_NEEDED = new Set(['chapters-exist']);

/**
 * Reads the edition into which a study goes: the folder around `into`, where that is one, else `content`.
 * @throws {FaultReport} with the faults of its data.
 */
export function readEdition(content: string, into: string | undefined): AroundImport {
  const around = into === undefined ? content : dirname(resolve(into));
  const folder = existsSync(join(around, 'edition.yaml')) ? around : content;
  const sources = readSources(folder, 'edition');
  const chapters = relative(process.cwd(), join(resolve(folder), chapterFolder('edition')));
  const faults = sources.faults.filter(({ rule, file }) => !NOT_NEEDED.has(rule) && !file.startsWith(chapters));
  if (faults.length > 0) throw new FaultReport(faults);
  const target = into ?? join(folder, chapterFolder('original'));
  const text = resolve(target) === join(sources.folder, chapterFolder('edition')) ? 'edition' : 'original';
  return {
    sources,
    own: ownChapters(sources.chapters),
    referencesFile: join(folder, 'references.json'),
    into: target,
    text,
    // Those of the study's own text lie among its chapters, and go with them.
    ...(text === 'edition' && { ownMedia: mediaIn(join(dirname(resolve(target)), MEDIA)) }),
  };
}

const mediaIn =
  (folder: string): OwnMedia =>
  (name) =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined;

/** What citations are looked up in and printed by. `engine` has all keys of the edition, and prints some of its works. */
export interface Citing {
  engine: CitationEngine;
  library: Library;
}

/** The citing of a text: of a large library, citeproc-js need read only the works that the text may name. */
export function citingIn(text: string, sources: Sources): Citing {
  const all = sources.references.map(({ data }) => data);
  const ids = all.map(({ id }) => id);
  const known = new Set(ids);
  const named = all.filter(mayBeNamedIn(text));
  const engine = {
    ...createCitationEngine(named, citationStyle(sources)),
    sortedIds: ids,
    has: (id: string) => known.has(id),
  };
  const names = sources.entries.flatMap(({ data }) => [data.term, ...data.forms]);
  return { engine, library: libraryOf(named, engine, names) };
}

/** The edition with a library of other works. */
export function withLibrary(edition: AroundImport, items: readonly StoredItem[]): AroundImport {
  const references = items.map((item): Sources['references'][number] => {
    const data = parsedItem(item);
    return { id: data.id, data, file: edition.referencesFile, placeOf: () => ({ line: 1, column: 1 }) };
  });
  return { ...edition, sources: { ...edition.sources, references } };
}

/**
 * The outline in a file.
 * @throws {UsageError} where there is none, {FaultReport} where it is no outline.
 */
export function readOutline(file: string): Outline {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  const located = parseYaml(readFileSync(file, 'utf8'));
  if (!located.ok) throw new FaultReport([notYaml(file, located.place, located.reason)]);
  // As it stands in edition.yaml, with its name, or the list alone.
  const { value, placeOf } = located;
  const named = typeof value === 'object' && value !== null && 'outline' in value;
  const list = named ? value.outline : value;
  const result = OutlineSchema.safeParse(list);
  if (result.success) return result.data;
  const place = (path: readonly PropertyKey[]) => placeOf(named ? ['outline', ...path] : path);
  throw new FaultReport(schemaFaults(result.error, list, file, place));
}

const notYaml = (file: string, place: { line: number; column: number }, reason: string): Fault => ({
  file,
  ...place,
  rule: 'data-is-well-formed',
  expected: 'well-formed YAML',
  ...syntaxWords('yaml', reason),
});
