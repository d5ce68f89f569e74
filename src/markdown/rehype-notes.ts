/**
 * Sets each editorial note after its passage and ties it to its words.
 *
 * The words become `<span class="noted">`, a lettered link follows them, and the note stands after the paragraph. The
 * letters are drawn by the style sheet, so that copied and quoted text holds the passage alone.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { NOTE_KINDS } from '../edition/labels.ts';
import { noteAnchor } from '../edition/routes.ts';
import type { MarkdownContext, PreparedNote } from './context.ts';
import { addData, replaceText, textParts } from './text-nodes.ts';

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
    tree.children = tree.children.flatMap((block) => {
      const ref = block.type === 'element' ? block.properties['dataPassage'] : undefined;
      const notes = typeof ref === 'string' ? context.notes.get(ref) : undefined;
      if (block.type !== 'element' || !notes) return [block];
      const text = toString(block);
      const placed = notes
        .map((note) => ({ note, range: rangeOf(note, text, file) }))
        .sort((a, b) => a.range.end - b.range.end || a.range.start - b.range.start);
      // From the last to the first, so that earlier offsets stay true.
      for (const [index, { note, range }] of [...placed.entries()].reverse())
        tie(block, note, letterOf(index), range);
      addData(block, { notes: placed.map(({ note }, index) => ({ id: note.id, letter: letterOf(index) })) });
      return [block, ...placed.map(({ note }, index) => noteElement(note, letterOf(index), context))];
    });
  };
}

interface Range {
  start: number;
  end: number;
}

/** `a`, `b`, …, `z`, then numbers. */
const letterOf = (index: number): string => (index < 26 ? String.fromCharCode(97 + index) : String(index + 1));

/** Where a note's words stand; the end of the passage where it has none. Between two words a citation may stand. */
function rangeOf(note: PreparedNote, text: string, file: VFile): Range {
  const end = { start: text.length, end: text.length };
  if (note.words === undefined) return end;
  const words = note.words.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const matches = [...text.matchAll(new RegExp(words.join('(?:\\s*\\([^()]*\\))?\\s+'), 'gu'))];
  const [match] = matches;
  if (match && matches.length === 1) return { start: match.index, end: match.index + match[0].length };
  if (note.wordsRequired)
    (file.data.faults ??= []).push({
      file: note.file,
      ...note.place,
      rule: match ? 'note-words-occur-once' : 'note-words-are-in-passage',
      expected: `words that stand ${match ? 'once' : ''} in passage ${note.passage}`.replace('  ', ' '),
      found: `“${note.words}”, ${match ? `${matches.length} times` : 'which it does not contain'}`,
      remedy: match
        ? 'Quote a few words more, so that they occur once.'
        : 'Copy the words from the passage as it stands, or take the field words out to annotate the whole passage.',
    });
  return match ? { start: match.index, end: match.index + match[0].length } : end;
}

/** Wraps the words and sets the lettered link after them. */
function tie(passage: Element, note: PreparedNote, letter: string, range: Range): void {
  const link = noteLink(note, letter);
  let anchor: ElementContent | undefined;
  for (const part of textParts(passage)) {
    const from = Math.max(range.start - part.start, 0);
    const to = Math.min(range.end - part.start, part.node.value.length);
    if (from >= to) continue;
    const value = part.node.value;
    const noted: Element = {
      type: 'element',
      tagName: 'span',
      properties: { className: ['noted'], dataNoted: note.id },
      children: [{ type: 'text', value: value.slice(from, to) }],
    };
    const nodes: ElementContent[] = [
      { type: 'text', value: value.slice(0, from) },
      noted,
      { type: 'text', value: value.slice(to) },
    ];
    replaceText(part, nodes.filter((node) => node.type !== 'text' || node.value !== ''));
    // A link may not stand inside a link, so the letter follows the outermost one.
    anchor = (part.ancestors.find((parent) => (parent as Element).tagName === 'a') as Element | undefined) ?? noted;
  }
  if (!anchor) passage.children.push(link);
  else insertAfter(passage, anchor, link);
}

function insertAfter(root: Element, anchor: ElementContent, node: Element): boolean {
  const index = root.children.indexOf(anchor);
  if (index >= 0) {
    root.children.splice(index + 1, 0, node);
    return true;
  }
  return root.children.some((child) => child.type === 'element' && insertAfter(child, anchor, node));
}

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
      dataLetter: letter,
      ariaLabel: `Note ${letter}`,
    },
    children: [],
  };
}

function noteElement(note: PreparedNote, letter: string, { routes }: Pick<MarkdownContext, 'routes'>): Element {
  const label = NOTE_KINDS[note.kind];
  const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
    type: 'element',
    tagName,
    properties,
    children,
  });
  const space: ElementContent = { type: 'text', value: ' ' };
  return element(
    'div',
    {
      className: ['note'],
      role: 'note',
      id: noteAnchor(note.id),
      dataNote: note.id,
      dataNoteKind: note.kind,
      dataLetter: letter,
      ariaLabel: `Note ${letter}: ${label.toLowerCase()}`,
      // Search finds notes on their own page, so that a passage is found by its own words only.
      dataPagefindIgnore: 'all',
    },
    [
      element(
        'a',
        {
          className: ['note-back'],
          href: `#${noteRefId(note.id)}`,
          dataLetter: letter,
          ariaLabel: `Back to the words of note ${letter}`,
        },
        [],
      ),
      space,
      element('b', { className: ['note-kind'] }, [{ type: 'text', value: label }]),
      space,
      element(note.block ? 'div' : 'span', { className: ['note-body'] }, structuredClone(note.body)),
      space,
      element('a', { className: ['note-more'], href: routes.note(note.id) }, [
        { type: 'text', value: `${note.sources} ${note.sources === 1 ? 'source' : 'sources'}` },
      ]),
    ],
  );
}
