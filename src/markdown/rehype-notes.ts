/**
 * Sets each editorial note after its passage and ties it to its words.
 *
 * The words become `<span class="noted">`, a lettered link follows them, and the note stands after the paragraph. The
 * letters are drawn by the style sheet, so that copied and quoted text holds the passage alone.
 */
import type { Element, ElementContent, Root } from 'hast';
import type { VFile } from 'vfile';
import { language, words } from '../words/index.ts';
import { counted, say } from '../words/say.ts';
import { BASES, NOTE_KINDS, NOTE_KINDS_IN_TEXT } from '../model/labels.ts';
import { sourceWords } from '../model/source-words.ts';
import { noteAnchor } from '../model/addresses.ts';
import { findWholeWords, wordsAround, wordsPattern } from '../model/whole-words.ts';
import type { MarkdownContext, PreparedNote } from './context.ts';
import { signsBefore } from './note-marks.ts';
import {
  addData,
  footnotesById,
  formulaOf,
  isBlock,
  isOfPassage,
  referredTo,
  replaceFormula,
  replaceText,
  textOf,
  textParts,
} from './text-nodes.ts';

declare module 'hast' {
  interface ElementData {
    /** Ids and letters of a passage's notes, in the order of their words. */
    notes?: { id: string; letter: string }[];
  }
}

interface Options {
  context: Pick<MarkdownContext, 'notes' | 'routes'>;
}

export function rehypeNotes({ context }: Options) {
  return (tree: Root, file: VFile): void => {
    /** Every element of a passage, by its reference: the first, and what of it stands below a heading. */
    const elements = Map.groupBy(
      tree.children.filter((block): block is Element => block.type === 'element' && isOfPassage(block)),
      ({ properties }) => String(properties['dataPassage'] ?? properties['dataPassageRest']),
    );
    const after = new Map<Element, Element[]>();
    const footnotes = footnotesById(tree);
    for (const [ref, own] of elements) {
      const blocks = [...own, ...own.flatMap((block) => referredTo(block, footnotes))];
      const notes = context.notes.get(ref);
      if (!notes) continue;
      const texts = blocks.flatMap((block) => [wholeText(block), textWithoutCitations(block)]);
      const placed = notes
        .map((note) => ({ note, ...placeOf(note, texts, file) }))
        .sort((a, b) => blocks.indexOf(a.block) - blocks.indexOf(b.block) || rank(a) - rank(b));
      placed.forEach(({ note, block, range }, index) => {
        const letter = letterOf(index);
        tie(block, note, letter, range);
        // Footnotes are far from their passage, after which its notes stand.
        const host = own.includes(block) ? block : (own.at(-1) ?? block);
        addData(host, { notes: [...(host.data?.notes ?? []), { id: note.id, letter }] });
        after.set(host, [...(after.get(host) ?? []), noteElement(note, letter, context)]);
      });
    }
    tree.children = tree.children.flatMap((block) => [block, ...(after.get(block as Element) ?? [])]);
  };
}

/** Notes stand in the order in which their words end, those without words last. */
const rank = ({ range }: { range: Range | undefined }): number => range?.end ?? Infinity;

interface Range {
  start: number;
  end: number;
}

/** `a`, `b`, …, `z`, then numbers. */
const letterOf = (index: number): string => (index < 26 ? String.fromCharCode(97 + index) : String(index + 1));

/** A text to look for words in, its element, and the offset of each of its characters in that. */
interface SearchedText {
  block: Element;
  text: string;
  offsets: number[];
}

function wholeText(block: Element): SearchedText {
  const text = textOf(block);
  return { block, text, offsets: Array.from({ length: text.length }, (_, index) => index) };
}

/** The passage as its editor wrote it: without the brackets in which citations are printed. */
function textWithoutCitations(block: Element): SearchedText {
  const text = textOf(block);
  const cited = textParts(block).filter(({ ancestors }) =>
    ancestors.some((parent) => (parent as Element).data?.citation),
  );
  const brackets = [...text.matchAll(/\s*\([^()]*\)/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => cited.some((part) => part.start >= start && part.start < end));
  const offsets = Array.from({ length: text.length }, (_, index) => index).filter(
    (index) => !brackets.some(({ start, end }) => index >= start && index < end),
  );
  return { block, text: offsets.map((index) => text[index]).join(''), offsets };
}

/** Where a note's words stand in its passage; no range, and its first element, where it is about the whole passage. */
function placeOf(
  note: PreparedNote,
  texts: readonly SearchedText[],
  file: VFile,
): { block: Element; range: Range | undefined } {
  const [first] = texts;
  if (!first) throw new TypeError('a passage has an element');
  if (note.words === undefined) return { block: first.block, range: undefined };
  for (const { block, text, offsets } of texts) {
    const places = findWholeWords(note.words, text);
    const [place] = places;
    if (!place) continue;
    if (places.length > 1 && note.wordsRequired) reportWords(note, file, { times: places.length });
    const [start, last] = [offsets[place.start], offsets[place.end - 1]];
    return { block, range: start === undefined || last === undefined ? undefined : { start, end: last + 1 } };
  }
  if (note.wordsRequired) reportWords(note, file, { around: aroundPart(note.words, texts) });
  return { block: first.block, range: undefined };
}

/** The whole words of which a note has a part. */
function aroundPart(part: string, texts: readonly SearchedText[]): string | undefined {
  for (const { text } of texts)
    for (const match of text.matchAll(wordsPattern(part, { whole: false })))
      return wordsAround(text, match.index, match.index + match[0].length);
  return undefined;
}

function reportWords(
  note: PreparedNote,
  file: VFile,
  { times = 0, around }: { times?: number; around?: string | undefined },
): void {
  const quoted = `“${note.words ?? ''}”`;
  const [found, remedy] = times
    ? [`${quoted}, which stands there ${times} times`, 'Quote a few words more, so that they occur once.']
    : around
      ? [`${quoted}, a part of “${around}”`, `Write ${around}.`]
      : [
          `${quoted}, which it lacks`,
          'Copy the words from the passage as it stands, or take the field words out to annotate the whole passage.',
        ];
  (file.data.faults ??= []).push({
    file: note.file,
    ...note.place,
    rule: times ? 'note-words-occur-once' : 'note-words-are-in-passage',
    expected: times
      ? `words that stand once in passage ${note.passage}`
      : `${around ? 'whole ' : ''}words that stand in passage ${note.passage}`,
    found,
    remedy,
  });
}

/** Wraps the words and sets the lettered link after them. */
function tie(passage: Element, note: PreparedNote, letter: string, range: Range | undefined): void {
  const link = noteLink(note, letter);
  let anchor: ElementContent | undefined;
  for (const part of textParts(passage)) {
    if (!range) break;
    const from = Math.max(range.start - part.start, 0);
    const to = Math.min(range.end - part.start, part.node.value.length);
    if (from >= to) continue;
    const value = part.node.value;
    const formula = formulaOf(part);
    const noted: Element = {
      type: 'element',
      tagName: 'span',
      properties: { className: ['noted'], dataNoted: note.id, dataKind: note.kind },
      children: [formula ?? { type: 'text', value: value.slice(from, to) }],
    };
    if (formula) {
      replaceFormula(part, formula, [noted]);
      anchor = noted;
      continue;
    }
    const nodes: ElementContent[] = [
      { type: 'text', value: value.slice(0, from) },
      noted,
      { type: 'text', value: value.slice(to) },
    ];
    replaceText(
      part,
      nodes.filter((node) => node.type !== 'text' || node.value !== ''),
    );
    // A link may not stand inside a link, so the letter follows the outermost one.
    anchor = (part.ancestors.find((parent) => (parent as Element).tagName === 'a') as Element | undefined) ?? noted;
  }
  // About the whole passage: at the end of its words.
  if (!anchor) ((textParts(passage).at(-1)?.ancestors.findLast(isBlock) ?? passage) as Element).children.push(link);
  else insertAfter(passage, anchor, link);
}

function insertAfter(root: Element, anchor: ElementContent, node: Element): boolean {
  const index = root.children.indexOf(anchor);
  if (index >= 0) {
    // Where a letter stands between a word and its comma, a line may end there.
    const next = root.children[index + 1];
    const signs = next?.type === 'text' ? signsBefore(next.value, language) : '';
    if (next?.type === 'text') next.value = next.value.slice(signs.length);
    root.children.splice(index + 1, 0, ...(signs === '' ? [] : [plain(signs)]), node);
    return true;
  }
  return root.children.some((child) => child.type === 'element' && insertAfter(child, anchor, node));
}

/** What a listener hears of a note and of its letter: a letter alone is one in every passage. */
const nameOf = ({ kind, passage }: PreparedNote, letter: string): string =>
  say(words.notes.name, { ref: passage, letter, kind: NOTE_KINDS_IN_TEXT[kind] });

const noteRefId = (id: string): string => `note-ref-${id}`;

function noteLink(note: PreparedNote, letter: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['note-ref'],
      id: noteRefId(note.id),
      href: `#${noteAnchor(note.id)}`,
      dataNoteRef: note.id,
      dataKind: note.kind,
      dataLetter: letter,
      ariaLabel: nameOf(note, letter),
    },
    children: [],
  };
}

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const plain = (value: string): ElementContent => ({ type: 'text', value });
const space = plain(' ');

function noteElement(note: PreparedNote, letter: string, { routes }: Pick<MarkdownContext, 'routes'>): Element {
  const label = NOTE_KINDS[note.kind];
  return element(
    'div',
    {
      className: ['note'],
      role: 'note',
      id: noteAnchor(note.id),
      dataNote: note.id,
      dataNoteKind: note.kind,
      dataLetter: letter,
      ariaLabel: nameOf(note, letter),
    },
    [
      element(
        'a',
        {
          className: ['note-back'],
          href: `#${noteRefId(note.id)}`,
          dataLetter: letter,
          ariaLabel: say(words.notes.backToWords, { ref: note.passage, letter }),
        },
        [],
      ),
      space,
      element('b', { className: ['note-kind'], dataKind: note.kind }, [{ type: 'text', value: label }]),
      space,
      ...(note.asOf === undefined
        ? []
        : [
            element('span', { className: ['note-as-of'] }, [
              { type: 'text', value: say(words.notes.asOf, { date: note.asOf }) },
            ]),
            space,
          ]),
      element(note.block ? 'div' : 'span', { className: ['note-body'] }, structuredClone(note.body)),
      space,
      evidence(note, letter, routes.note(note.id)),
    ],
  );
}

/** What the note rests on, opened in place; the whole note has the addresses of its sources. */
function evidence({ basis, sources, passage }: PreparedNote, letter: string, href: string): Element {
  const whole = element('a', { className: ['note-more'], href }, [
    plain(words.notes.full),
    element('span', { className: ['vh'] }, [plain(say(words.notes.ofNote, { ref: passage, letter }))]),
  ]);
  if (sources.length === 0) return whole;
  const items = sources.map(({ basis, ...source }) =>
    element('li', {}, [
      plain(`${sourceWords(source)} `),
      element('span', { className: ['basis'] }, [plain(BASES[basis])]),
    ]),
  );
  return element('details', { className: ['note-sources'] }, [
    element('summary', {}, [plain(counted(words.counts.sourcesOf[basis], { count: sources.length }))]),
    element('ul', { className: ['source-list'] }, items),
    whole,
  ]);
}
