/**
 * In a style of notes, the footnotes of a chapter stand after their passage, as the notes of the editors do, in one order with
 * these: in the margin, where it is wide, unfolded at their mark, where it is narrow, below the passage on paper.
 *
 * `<li id="user-content-fn-cite-1">` → `<div class="note footnote" id="user-content-fn-cite-1">`
 */
import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { words } from '../words/index.ts';
import { say } from '../words/say.ts';
import type { MarkdownContext } from './context.ts';
import { footnotesIn, hasClass, isOfPassage } from './text-nodes.ts';

/** The places of a passage to which the style sheet can tie a note: one for each letter. */
const SPOTS = 'abcdefghijklmnopqrstuvwxyz';

interface Options {
  context: Pick<MarkdownContext, 'engine'>;
}

export function rehypeCitationNotes({ context }: Options) {
  return (tree: Root): void => {
    if (!context.engine.notes) return;
    const left = new Map(footnotesIn(tree).map((note) => [`#${String(note.properties.id)}`, note]));
    const placed = new Set<Element>();
    visit(tree, 'element', (frame) => {
      if (!hasClass(frame, 'passage')) return undefined;
      setNotes(frame, left, placed);
      return SKIP;
    });
    // A note to a note stands with it.
    removeNotes(tree, placed);
  };
}

/** Sets the notes of a passage after it, in the order of their marks. */
function setNotes(frame: Element, left: Map<string, Element>, placed: Set<Element>): void {
  const notes = new Map(noteElements(frame).map((note) => [`#${String(note.properties.id)}`, note]));
  const order = [...notes.values()];
  let lettered = order.length;
  const ordered: Element[] = [];
  const read = (element: Element): void => {
    visit(element, 'element', (mark) => {
      const href = String(mark.properties.href);
      if (mark.properties['dataNoteRef'] !== undefined)
        ordered.push(...order.filter((note) => notes.get(href) === note));
      if (mark.properties['dataFootnoteRef'] === undefined) return;
      const footnote = left.get(href);
      const number = wordsOf(mark);
      Object.assign(mark.properties, {
        className: ['footnote-ref'],
        dataFootnote: href.slice(1),
        ariaLabel: say(words.footnotes.mark, { number }),
      });
      delete mark.properties.ariaDescribedBy;
      if (!footnote) return;
      left.delete(href);
      placed.add(footnote);
      const spot = SPOTS.at(Math.min(lettered++, SPOTS.length - 1));
      mark.properties['dataAt'] = spot;
      const note = noteElement(footnote, number, String(mark.properties.id), spot);
      ordered.push(note);
      read(note);
    });
  };
  for (const child of frame.children) if (child.type === 'element' && isOfPassage(child)) read(child);
  const rest = frame.children.filter((child) => !order.includes(child as Element));
  frame.children = [...rest, ...ordered, ...order.filter((note) => !ordered.includes(note))];
}

const noteElements = (frame: Element): Element[] =>
  frame.children.filter((child): child is Element => child.type === 'element' && hasClass(child, 'note'));

const wordsOf = ({ children }: Element): string =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('');

function noteElement(footnote: Element, number: string, markId: string, spot: string | undefined): Element {
  const blocks = withoutWayBack(footnote).filter((child) => child.type === 'element');
  const [only, ...others] = blocks;
  const isLine = only?.tagName === 'p' && others.length === 0;
  const { id } = footnote.properties;
  const space: ElementContent = { type: 'text', value: ' ' };
  const back = {
    className: ['note-back'],
    href: `#${markId}`,
    dataLetter: number,
    ariaLabel: say(words.footnotes.back, { number }),
  };
  const body: Element = {
    type: 'element',
    tagName: isLine ? 'span' : 'div',
    properties: { className: ['note-body'] },
    children: isLine ? only.children : blocks,
  };
  return {
    type: 'element',
    tagName: 'div',
    properties: {
      ...{ className: ['note', 'footnote'], role: 'note', id, dataFootnote: id, dataAt: spot },
      ariaLabel: say(words.footnotes.mark, { number }),
    },
    children: [{ type: 'element', tagName: 'a', properties: back, children: [] }, space, body],
  };
}

/** What a footnote holds, without the links that lead back from its end. */
function withoutWayBack(footnote: Element): ElementContent[] {
  visit(footnote, 'element', (element) => {
    element.children = element.children.filter(
      (child) => child.type !== 'element' || child.properties['dataFootnoteBackref'] === undefined,
    );
    const last = element.children.at(-1);
    if (last?.type === 'text') last.value = last.value.trimEnd();
  });
  return footnote.children;
}

/** Takes placed notes out of the list at the end, and the list where nothing is left in it. */
function removeNotes(tree: Root, placed: ReadonlySet<Element>): void {
  visit(tree, 'element', (section, index, parent) => {
    if (section.properties['dataFootnotes'] === undefined || !parent || index === undefined) return undefined;
    visit(section, 'element', (list) => {
      list.children = list.children.filter((child) => !placed.has(child as Element));
    });
    if (footnotesIn(section).length > 0) return SKIP;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}
