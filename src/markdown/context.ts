/** What the plugins need to know of the edition beyond the file before them. */
import type { ElementContent } from 'hast';
import type { CitationEngine } from '../citations/engine.ts';
import type { Media } from '../model/pictures.ts';
import type { Aliases } from '../model/ledger-key.ts';
import { parsePassageRef, type ChapterNumber } from '../model/passage-ref.ts';
import { entryAnchor, referenceAnchor, type Routes } from '../model/addresses.ts';
import type { EntryMatter } from '../schemas/entry.ts';
import type { Basis, Source } from '../schemas/common.ts';
import type { NoteKind } from '../model/labels.ts';
import type { Place } from '../reading/located.ts';

/** A note, ready to be set after its passage. */
export interface PreparedNote {
  id: string;
  /** Its passage: `2.4`. */
  passage: string;
  kind: NoteKind;
  /** The words it is about. */
  words: string | undefined;
  /** Whether words that are not in the passage are a fault, or the note then belongs to the whole passage. */
  wordsRequired: boolean;
  /** Where the words are written, for faults. */
  file: string;
  place: Place;
  /** Its body for a chapter page; `block` where it has more than one paragraph. */
  body: ElementContent[];
  block: boolean;
  /** State of knowledge in words, for a later development: `March 2026`. */
  asOf: string | undefined;
  /** What it rests on as a whole. */
  basis: Basis;
  sources: readonly Source[];
}

export interface MarkdownContext {
  engine: CitationEngine;
  /** The forms of the glossary's entries, by id. */
  entries: ReadonlyMap<string, Pick<EntryMatter, 'forms' | 'match'>>;
  /** Notes by passage. */
  notes: ReadonlyMap<string, readonly PreparedNote[]>;
  /** Slugs of the chapters by number. */
  chapterSlugs: ReadonlyMap<ChapterNumber, string>;
  routes: Routes;
  /** The files in `media/`; without them pictures are neither shown nor missed. */
  media?: Media | undefined;
  /** Addresses of the numbered figures and tables of all chapters, by their ids. */
  figures?: ReadonlyMap<string, string> | undefined;
  /** Old ids of what has moved; absent where nothing has. */
  aliases?: Aliases | undefined;
}

/** Where the links of a text lead: to the lists at the end of its chapter, or to the pages of the apparatus. */
export type LinkTarget = 'chapter' | 'page';

/** Addresses of references and entries for a kind of page. */
export function hrefs(context: Pick<MarkdownContext, 'routes'>, target: LinkTarget) {
  return target === 'chapter'
    ? { reference: (id: string) => `#${referenceAnchor(id)}`, entry: (id: string) => `#${entryAnchor(id)}` }
    : { reference: context.routes.reference, entry: context.routes.entry };
}

/** The context with the notes of one chapter alone, since others do not concern it. */
export const contextOf = (chapter: ChapterNumber, context: MarkdownContext): MarkdownContext => ({
  ...context,
  notes: new Map([...context.notes].filter(([passage]) => parsePassageRef(passage)?.chapter === chapter)),
});

/** The name of a chapter's file: `2-emergence.mdx`, `a-sources.mdx`. */
export const fileOfChapter = (number: ChapterNumber, slug: string): string => `${number.toLowerCase()}-${slug}.mdx`;

/** The number and slug in a chapter's file name, `2-emergence.mdx` or `a-sources.mdx`; `undefined` for other files. */
export function chapterOfFile(path: string): { number: ChapterNumber; slug: string } | undefined {
  const [, number, slug] = /(?:^|[\\/])(\d+|[a-z])-([^\\/]+)\.mdx$/.exec(path) ?? [];
  return number && slug ? { number: number.replace(/^0+(?=\d)/, '').toUpperCase(), slug } : undefined;
}
