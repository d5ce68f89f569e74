/** What stage one needs of the apparatus: the citation engine, the entries' forms, the notes ready to be set. */
import type { CitationEngine } from '../citations/engine.ts';
import type { CompiledText, TextSource } from '../markdown/compile.ts';
import type { CompiledApparatus } from '../markdown/compiled-apparatus.ts';
import { compileOnce } from '../markdown/compile-once.ts';
import { chapterOfFile, type MarkdownContext, type PreparedNote } from '../markdown/context.ts';
import type { Media } from '../model/pictures.ts';
import type { NoteMatter } from '../schemas/note.ts';
import { parseEdtf } from '../model/edtf.ts';
import { figureAddresses } from './figure-addresses.ts';
import { aliasesOf, movesOf } from '../ledger/aliases.ts';
import type { Sourced, Sources, SourcedText, TextChoice } from '../reading/read.ts';
import type { Routes } from '../model/addresses.ts';

/** Prepares the context for the chapters; without `media` pictures are not looked for. The apparatus itself marks no terms and carries no notes: its context has none. */
export async function prepare(
  sources: Sources,
  engine: CitationEngine,
  routes: Routes,
  text: TextChoice,
  media?: Media,
): Promise<{ context: MarkdownContext; apparatus: CompiledApparatus }> {
  const bare: MarkdownContext = {
    engine,
    routes,
    media,
    figures: figureAddresses(sources, routes),
    entries: new Map(),
    chapterSlugs: new Map(
      sources.chapters.flatMap(({ file }) => {
        const chapter = chapterOfFile(file);
        return chapter ? [[chapter.number, chapter.slug] as const] : [];
      }),
    ),
    notes: new Map(),
  };
  const compile = async (source: SourcedText<unknown>, kind: Pick<TextSource, 'target' | 'mdx'>) =>
    [source.id, await compileOnce({ ...kind, path: source.file, body: source.body }, bare)] as const;
  const apparatus: CompiledApparatus = {
    entries: new Map(await Promise.all(sources.entries.map((entry) => compile(entry, { target: 'page', mdx: false })))),
    pages: new Map(await Promise.all(sources.pages.map((page) => compile(page, { target: 'page', mdx: true })))),
    notes: new Map(
      await Promise.all(
        sources.notes.map(async (note) => {
          const [, inChapter] = await compile(note, { target: 'chapter', mdx: false });
          const [, elsewhere] = await compile(note, { target: 'page', mdx: false });
          return [note.id, { inChapter, elsewhere }] as const;
        }),
      ),
    ),
  };
  const notes = new Map<string, PreparedNote[]>();
  for (const note of sources.notes) {
    const compiled = apparatus.notes.get(note.id);
    if (!compiled) continue;
    const list = notes.get(note.data.passage) ?? [];
    list.push(prepareNote(note, compiled.inChapter, text, sources.config?.data.language ?? 'en'));
    notes.set(note.data.passage, list);
  }
  const context: MarkdownContext = {
    ...bare,
    entries: new Map(sources.entries.map(({ id, data: { forms, match } }) => [id, { forms, match }])),
    notes,
    aliases: sources.ledger && aliasesOf(movesOf(sources.ledger.data)),
  };
  return { context, apparatus };
}

/** A note for its chapter. On the study's own text its words may be missing: it then belongs to the passage. */
function prepareNote(
  note: Sourced<NoteMatter>,
  compiled: CompiledText,
  text: TextChoice,
  language: string,
): PreparedNote {
  const [only, ...others] = compiled.tree.children.filter((child) => child.type === 'element');
  const inline = only?.tagName === 'p' && others.length === 0;
  return {
    id: note.id,
    passage: note.data.passage,
    kind: note.data.kind,
    words: text === 'original' ? note.data.originalWords : note.data.words,
    wordsRequired: text === 'edition',
    file: note.file,
    place: note.placeOf([text === 'original' ? 'originalWords' : 'words']),
    body: inline ? only.children : compiled.tree.children.filter((child) => child.type === 'element'),
    block: !inline,
    asOf: note.data.asOf && parseEdtf(note.data.asOf, language)?.text,
    basis: note.data.basis,
    sources: note.data.sources,
  };
}
