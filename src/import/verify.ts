/** Compiles the imported chapters as the site will, with the whole apparatus: what a build would refuse is not written. */
import { join } from 'node:path';
import type { CitationEngine } from '../citations/engine.ts';
import type { CitedPiece } from '../citations/pieces.ts';
import { FaultReport, isError, type Fault } from '../model/faults.ts';
import { splitFrontMatter } from '../reading/located.ts';
import { prepare } from '../edition/prepare.ts';
import { routesUnder } from '../model/addresses.ts';
import { compileTree } from '../markdown/compile.ts';
import type { PassageRecord } from '../markdown/record.ts';
import type { PrintedChapter } from './import-study.ts';
import type { AroundImport } from './around.ts';

/** What the edition makes of the chapters. */
export interface Verified {
  passages: PassageRecord[];
  /** Ids of the entries that occur nowhere. */
  unusedEntries: string[];
  /** Notes whose words the passage lacks, so that they are about all of it, or whose passage there is none of. */
  looseNotes: { id: string; passage: string; words: string }[];
}

/** On notes the report has words of its own: they keep no chapter from being written. */
const NOTE_RULES = new Set(['note-words-are-in-passage', 'note-words-occur-once']);

/** @throws {FaultReport} with what a build would say. */
export async function verify(
  chapters: readonly PrintedChapter[],
  edition: AroundImport,
  engine: CitationEngine,
): Promise<Verified> {
  const texts = chapters.map(({ id, mdx }) => {
    const file = join(edition.into, `${id}.mdx`);
    return { id, file, body: splitFrontMatter(mdx)?.body ?? '' };
  });
  const sources = {
    ...edition.sources,
    chapters: chapters.map(({ number, title, id }, index) => ({
      id,
      file: texts[index]?.file ?? '',
      body: texts[index]?.body ?? '',
      data: { number, title, summary: title, unnumbered: false, epigraphs: [] },
      placeOf: () => ({ line: 1, column: 1 }),
    })),
  };
  const { context } = await prepare(sources, unprinted(engine), routesUnder('/'), edition.text);
  const faults: Fault[] = [];
  const passages: PassageRecord[] = [];
  for (const [index, { file, body }] of texts.entries()) {
    const source = { path: file, body, mdx: true, chapter: chapters[index]?.number, target: 'chapter' } as const;
    // The trees of a long study are many: none is kept.
    const compiled = await compileTree(source, context);
    faults.push(...compiled.faults.filter(({ rule }) => !NOTE_RULES.has(rule)));
    passages.push(...(compiled.record?.passages ?? []));
  }
  if (faults.some(isError)) throw new FaultReport(faults);
  return { passages, unusedEntries: unusedEntries(passages, edition), looseNotes: looseNotes(passages, edition) };
}

/** Printing citations takes most of the time and cannot fail for keys that there are: here they print as keys. */
const unprinted = (engine: CitationEngine): CitationEngine => ({
  ...engine,
  notes: undefined,
  cite: ({ items }) => [
    { kind: 'text', value: '(' },
    ...items.map(({ id }): CitedPiece => {
      return { kind: 'link', id, citation: { id }, children: [{ kind: 'text', value: id }] };
    }),
    { kind: 'text', value: ')' },
  ],
});

function unusedEntries(passages: readonly PassageRecord[], { sources }: AroundImport): string[] {
  const used = new Set(passages.flatMap(({ mentions }) => mentions.map(({ entry }) => entry)));
  return sources.entries.flatMap(({ id, data }) => (data.forms.length > 0 && !used.has(id) ? [id] : []));
}

function looseNotes(passages: readonly PassageRecord[], { sources, text }: AroundImport): Verified['looseNotes'] {
  return sources.notes.flatMap(({ id, data }) => {
    const words = text === 'original' ? data.originalWords : data.words;
    const passage = passages.find(({ ref }) => ref === data.passage);
    // The plugin that sets notes marks the words that it has found.
    const isThere = passage && (words === undefined || passage.html.includes(`data-noted="${id}"`));
    return isThere ? [] : [{ id, passage: data.passage, words: words ?? '' }];
  });
}
