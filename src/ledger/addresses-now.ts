/** The addresses that an edition has now, each with the words by which one knows what stands there. */
import type { CompiledText } from '../markdown/compile.ts';
import type { CompiledApparatus } from '../markdown/compiled-apparatus.ts';
import { chapterOfFile } from '../markdown/context.ts';
import { sectionKey } from '../model/ledger-key.ts';
import type { AddressKind } from '../schemas/permalinks.ts';
import type { Sources } from '../reading/read.ts';

/** First words, or a title, by address: for each kind those of `permalinks.json`. */
export type Addresses = Record<AddressKind, ReadonlyMap<string, string>>;

/** How many words of a text the ledger keeps. */
const KEPT = 8;

/** The first words of a text. */
export const firstWords = (text: string): string => text.trim().split(/\s+/).slice(0, KEPT).join(' ');

/** All addresses of the content, in text order. */
export function addressesOf(
  sources: Pick<
    Sources,
    | 'chapters'
    | 'references'
    | 'entries'
    | 'notes'
    | 'claims'
    | 'sourceChecks'
    | 'emendations'
    | 'editorsSources'
    | 'reviews'
    | 'corrections'
  >,
  chapters: ReadonlyMap<string, CompiledText>,
  apparatus: Pick<CompiledApparatus, 'notes'>,
): Addresses {
  const texts = sources.chapters.map(({ id, file, data: { title } }) => ({
    slug: chapterOfFile(file)?.slug ?? id,
    title,
    ...(chapters.get(id)?.record ?? { sections: [], passages: [] }),
  }));
  return {
    passages: new Map(texts.flatMap(({ passages }) => passages.map(({ ref, text }) => [ref, firstWords(text)]))),
    sections: new Map(
      texts.flatMap(({ slug, sections }) => sections.map(({ id, title }) => [sectionKey(slug, id), firstWords(title)])),
    ),
    references: new Map(sources.references.map(({ id, data }) => [id, firstWords(data.title ?? id)])),
    glossary: new Map(sources.entries.map(({ id, data }) => [id, firstWords(data.term)])),
    notes: new Map(
      sources.notes.map(({ id }) => [id, firstWords(apparatus.notes.get(id)?.elsewhere.text ?? '') || id]),
    ),
    chapters: new Map(texts.map(({ slug, title }) => [slug, firstWords(title)])),
    claims: new Map(sources.claims.map(({ id, data }) => [id, firstWords(data.text)])),
    checks: new Map(sources.sourceChecks.map(({ id, data }) => [id, firstWords(data.words)])),
    sources: new Map(sources.editorsSources.map(({ id, data }) => [id, firstWords(data.title)])),
    emendations: new Map(sources.emendations.map(({ id, data }) => [id, firstWords(data.study)])),
    reviews: new Map(sources.reviews.map(({ id, data }) => [id, firstWords(`${data.date}, ${data.reviewer}`)])),
    corrections: new Map(sources.corrections.map(({ id, data }) => [id, firstWords(data.text)])),
  };
}
