/** The order in which an edition cites its works: that of their numbers, where the style has such. */
import type { CitationEngine } from '../citations/engine.ts';
import { compileTree } from '../markdown/compile.ts';
import { chapterOfFile, type MarkdownContext } from '../markdown/context.ts';
import { compareChapters, comparePassageRefs } from '../model/passage-ref.ts';
import type { Routes } from '../model/addresses.ts';
import type { Sources } from '../reading/read.ts';

/** Keys of the works: as the chapters cite them, footnotes where they are referred to, then as notes, entries and pages do. */
export async function citedOrder(sources: Sources, engine: CitationEngine, routes: Routes): Promise<string[]> {
  const order = new Set<string>();
  const context: MarkdownContext = {
    engine: recorder(engine, order),
    ...{ routes, entries: new Map(), notes: new Map(), chapterSlugs: new Map() },
  };
  const chapters = sources.chapters.toSorted((a, b) => compareChapters(a.data.number, b.data.number));
  const notes = sources.notes.toSorted((a, b) => comparePassageRefs(a.data.passage, b.data.passage));
  const texts = [
    ...chapters.map((text) => ({ ...text, mdx: true, chapter: chapterOfFile(text.file)?.number })),
    ...[...notes, ...sources.entries].map((text) => ({ ...text, mdx: false, chapter: undefined })),
    ...sources.pages.map((text) => ({ ...text, mdx: true, chapter: undefined })),
  ];
  for (const { file, body, mdx, chapter } of texts)
    await compileTree({ path: file, body, mdx, chapter, target: 'chapter' }, context);
  return [...order];
}

/** An engine that prints nothing and notes what it is asked for, in the order of the text. */
function recorder(engine: CitationEngine, order: Set<string>): CitationEngine {
  const note = ({ items }: Parameters<CitationEngine['cite']>[0]) => {
    for (const { id } of items) order.add(id);
    return [];
  };
  return {
    ...engine,
    notes: { near: 0 },
    cite: note,
    citeInNote: (group) => ({ sentence: [], note: note(group) }),
  };
}
