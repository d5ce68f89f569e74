/** The notes at the foot of the page: what the editors say, and the footnotes of the text, in one series. */
import { sourceWords } from '../../model/source-words.ts';
import { noteWords } from '../../model/note-words.ts';
import type { Edition, Note, Passage } from '../../model/types.ts';
import { noteHead, treeOf } from '../kept/parts.ts';
import { element as x, xmlFile, type Xml, type XmlContent } from '../kept/xml.ts';
import { blocksFrom, run, type WordPlace } from './from-html.ts';
import { Part, type Counters } from './part.ts';
import { WORD } from './parts.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

const MARK = 'FootnoteReference';
const TEXT = 'FootnoteText';

export class Footnotes {
  readonly part: Part;
  readonly #edition: Edition;
  readonly #bookmarks: WordPlace['bookmarks'];
  readonly #notes: Xml[] = [];
  /** Numbers of the footnotes of the text that were called. */
  readonly #called = new Map<string, number>();

  constructor(edition: Edition, bookmarks: WordPlace['bookmarks'], counters: Counters) {
    this.#edition = edition;
    this.#bookmarks = bookmarks;
    this.part = new Part(counters);
  }

  /** The mark that calls what the editors say; each note has one. */
  callNote(note: Note): Xml {
    const quoted = noteWords(this.#edition, note);
    const place = this.#place(note.url);
    const head = [
      run(`${note.passage}${note.letter} ${noteHead(note)}`, { bold: true }),
      run(quoted ? `${say(words.files.noteOn, { words: quoted })} ` : words.files.noteStop),
    ];
    const sources = note.sources.flatMap((source, index): XmlContent[] => [
      run(index === 0 ? ` ${words.files.sources}` : words.files.betweenSources),
      source.url ? this.part.link(source.url, run(sourceWords(source))) : run(sourceWords(source)),
    ]);
    return this.#call([
      ...blocksFrom(treeOf(note.pageHtml).children, place, TEXT, { lead: [this.#number(), ...head] }),
      ...(sources.length > 0 ? [x('w:p', {}, x('w:pPr', {}, x('w:pStyle', { 'w:val': TEXT })), sources)] : []),
    ]);
  }

  /** The mark that calls a footnote of the text; where it was called before, its number, which leads there. */
  callFootnote({ id, html }: NonNullable<Passage['footnotes']>[number], { chapter, url }: Passage): XmlContent {
    const key = `${chapter}-${id}`;
    const called = this.#called.get(key);
    if (called !== undefined) return x('w:hyperlink', { 'w:anchor': callOf(called) }, run(String(called), {}, MARK));
    const mark = this.#call(blocksFrom(treeOf(html).children, this.#place(url), TEXT, { lead: [this.#number()] }));
    this.#called.set(key, this.#notes.length);
    return this.part.bookmark(callOf(this.#notes.length), mark);
  }

  /** The whole part. */
  file(): string {
    const separator = (id: number, kind: string): Xml =>
      x(
        'w:footnote',
        { 'w:id': id, 'w:type': kind },
        x('w:p', {}, x('w:r', {}, x(kind === 'separator' ? 'w:separator' : 'w:continuationSeparator'))),
      );
    return xmlFile(
      x('w:footnotes', WORD, separator(-1, 'separator'), separator(0, 'continuationSeparator'), this.#notes),
    );
  }

  #call(blocks: XmlContent[]): Xml {
    const id = this.#notes.length + 1;
    this.#notes.push(x('w:footnote', { 'w:id': id }, blocks));
    return x('w:r', {}, style(), x('w:footnoteReference', { 'w:id': id }));
  }

  #number(): XmlContent {
    return [x('w:r', {}, style(), x('w:footnoteRef')), run(' ')];
  }

  #place(page: string): WordPlace {
    return {
      edition: this.#edition,
      part: this.part,
      bookmarks: this.#bookmarks,
      page,
      callNote: () => undefined,
    };
  }
}

const style = (): Xml => x('w:rPr', {}, x('w:rStyle', { 'w:val': MARK }));

/** The bookmark at the first call of a footnote. */
const callOf = (number: number): string => `footnote-${number}`;
