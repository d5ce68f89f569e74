/**
 * Footnotes of a web page, however its program names them: a link leads down to an element, and a link in that element
 * leads back up to it. The second link may stand in the note, or the mark of the note is that link itself ("Save as web
 * page", Project Gutenberg).
 */
import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { FootnoteDefinition } from 'mdast';
import type { Handle } from 'hast-util-to-mdast';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { isReferencesTitle } from '../furniture.ts';
import { decoded } from '../../model/decoded.ts';

const [REFERENCE, DEFINITION] = ['footnote-reference', 'footnote-definition'];
/** What a mark of a note looks like: `[1]`, `1`, `*`, `a`, `iv`. */
const MARK = /^[[(]?\s*(?:\d{1,4}|[a-z]{1,2}|[ivxlc]{1,6}|[*†‡§¶#]{1,3})\s*[\])]?[.:]?$/i;
/** Elements that may be a whole note. */
const HOLDERS = new Set(['aside', 'dd', 'div', 'li', 'p', 'section', 'tr']);

/** A link within the page, from its place to its target. */
interface Jump {
  link: Element;
  ids: string[];
  to: string;
}

/** Marks the references where they stand; takes the notes out of the page and gives them back. */
export function markFootnotes(page: Root): Element[] {
  const places = placesOf(page);
  const byTarget = Map.groupBy(places.jumps, ({ to }) => to);
  const notes = new Map<Element, string>();
  const marks = new Map<Jump, Element>();
  const back = new Set<Element>();
  const signs = new Map<Element, string>();
  for (const jump of places.jumps) {
    if (back.has(jump.link)) continue;
    const note = noteAt(jump, places);
    if (!note || isWithin(jump.link, note, places)) continue;
    const returns = jump.ids
      .flatMap((id) => byTarget.get(id) ?? [])
      .filter(
        ({ link }) =>
          isWithin(link, note, places) && (places.order.get(link) ?? 0) > (places.order.get(jump.link) ?? 0),
      );
    // A mark without a way back is one where the note has a way back to another mark, or bears the same mark.
    const mark = toString(jump.link).trim();
    const isMark = MARK.test(mark) && (notes.has(note) || bearsMark(note, mark, jump, places));
    if (returns.length === 0 && !isMark) continue;
    if (returns.length === 0) signs.set(note, signOf(mark));
    for (const { link } of returns) back.add(link);
    notes.set(note, notes.get(note) ?? String(notes.size + 1));
    marks.set(jump, note);
  }
  for (const [{ link }, note] of marks)
    Object.assign(link, {
      tagName: REFERENCE,
      properties: { label: notes.get(note), mark: toString(link) },
      children: [],
    });
  unwrapRaised(page);
  const definitions = [...notes].map(([note, label]): Element => {
    const properties = { label, mark: takeMarks(note, back) || takeSign(note, signs.get(note) ?? '') };
    const children = note.tagName === 'tr' ? cellsOf(note) : note.children;
    return { type: 'element', tagName: DEFINITION, properties, children };
  });
  removeAll(page, new Set([...notes.keys(), ...twinsOf(notes, places)]));
  return definitions;
}

/** How the two marks become Markdown. */
export const footnoteHandlers: Record<string, Handle> = {
  [REFERENCE]: (_state, node) => {
    const label = String(node.properties.label);
    return { type: 'footnoteReference', identifier: label, label, data: markOf(node) };
  },
  [DEFINITION]: (state, node) => {
    const label = String(node.properties.label);
    const children = state.toFlow(state.all(node)) as FootnoteDefinition['children'];
    return { type: 'footnoteDefinition', identifier: label, label, children, data: markOf(node) };
  },
};

const markOf = ({ properties }: Element): { mark: string } => ({ mark: String(properties['mark'] ?? '') });

declare module 'mdast' {
  interface FootnoteReferenceData {
    /** As the source has it, `[1]`; the edition numbers notes itself. */
    mark?: string;
  }
  interface FootnoteDefinitionData {
    mark?: string;
  }
}

/** A note that is referred to twice may be printed twice, under one id. */
function twinsOf(notes: ReadonlyMap<Element, string>, { order, byId }: Places): Element[] {
  const printed = new Set([...notes.keys()].flatMap(idsOf));
  return [...order.keys()].filter((element) =>
    idsOf(element).some((id) => byId.get(id) !== element && printed.has(id) && HOLDERS.has(element.tagName)),
  );
}

interface Places {
  jumps: Jump[];
  byId: Map<string, Element>;
  parents: Map<Element, Parents>;
  order: Map<Element, number>;
  headings: Element[];
}

function placesOf(page: Root): Places {
  const places: Places = { jumps: [], byId: new Map(), parents: new Map(), order: new Map(), headings: [] };
  visit(page, 'element', (node, _index, parent: Parents | undefined) => {
    if (parent) places.parents.set(node, parent);
    places.order.set(node, places.order.size);
    if (/^h[1-6]$/.test(node.tagName)) places.headings.push(node);
    for (const id of idsOf(node)) if (!places.byId.has(id)) places.byId.set(id, node);
    const to = node.tagName === 'a' ? target(node) : '';
    if (to) places.jumps.push({ link: node, ids: idsAround(node, parent), to });
  });
  return places;
}

/** Ids that lead back to a link: its own, those of what stands around it alone, and of an anchor just before it. */
function idsAround(node: Element, parent: Parents | undefined): string[] {
  const ids = idsOf(node);
  visit(node, 'element', (inner) => void ids.push(...idsOf(inner)));
  if (parent?.type !== 'element') return ids;
  ids.push(...idsOf(parent));
  const before = parent.children[parent.children.indexOf(node) - 1];
  if (before?.type === 'element' && before.tagName === 'a') ids.push(...idsOf(before));
  return ids;
}

/** The note that a link leads to: its target, or where that is an anchor, what stands around it. */
function noteAt({ to }: Jump, { byId, parents }: Places): Element | undefined {
  let node = byId.get(to);
  while (node && !HOLDERS.has(node.tagName)) {
    if (/^(?:body|main|article|ol|ul|table|h[1-6])$/.test(node.tagName)) return undefined;
    const parent = parents.get(node);
    node = parent?.type === 'element' ? parent : undefined;
  }
  // "Save as web page" puts a paragraph alone into a <div id="ftn1">: the whole of it is the note.
  const parent = node && parents.get(node);
  const isAlone = parent?.type === 'element' && /^ftn|^edn/.test(parent.properties.id ?? '');
  return isAlone ? parent : node;
}

function isWithin(node: Element, around: Element, { parents }: Places): boolean {
  for (let at: Parents | undefined = node; at; at = at.type === 'element' ? parents.get(at) : undefined)
    if (at === around) return true;
  return false;
}

const idsOf = ({ properties }: Element): string[] =>
  [properties.id, properties.name].filter((id) => typeof id === 'string' && id !== '') as string[];

function target({ properties: { href } }: Element): string {
  if (typeof href !== 'string') return '';
  const at = href.indexOf('#');
  // A link to a place of the same page may name the page; whether it is the same shows by the way back.
  return at < 0 || /^[a-z]+:\/\//i.test(href) ? '' : decoded(href.slice(at + 1));
}

/** `[1]` and `1.` are the sign `1`. */
const signOf = (mark: string): string => mark.replace(/[\s[\]().:]/g, '');

const startsWith = (sign: string): RegExp =>
  new RegExp(`^\\s*[[(]?\\s*${sign.replace(/[*†‡§¶#]/g, '\\$&')}(?![\\p{L}\\p{N}])\\s*[\\])]?[.:]?\\s*`, 'u');

/**
 * Whether what stands further down begins with a mark, or is the item of a list that has its number; an entry of a list
 * of references is no note.
 */
function bearsMark(note: Element, mark: string, { link }: Jump, { order, parents, headings }: Places): boolean {
  const at = order.get(note) ?? 0;
  if (at < (order.get(link) ?? 0)) return false;
  const heading = headings.findLast((one) => (order.get(one) ?? 0) < at);
  if (heading && isReferencesTitle(toString(heading))) return false;
  const list = parents.get(note);
  const isItem = note.tagName === 'li' && list?.type === 'element' && list.tagName === 'ol';
  const items = isItem ? list.children.filter((child) => child.type === 'element' && child.tagName === 'li') : [];
  const start = isItem ? Number(list.properties.start ?? 1) : 1;
  const isNumbered = isItem && items.indexOf(note) + start === Number(signOf(mark));
  return isNumbered || startsWith(signOf(mark)).test(toString(note));
}

/** Takes the sign with which a note begins, and gives it. */
function takeSign(note: Element, sign: string): string {
  let taken = '';
  visit(note, 'text', (text) => {
    if (!text.value.trim()) return undefined;
    if (sign) [taken = ''] = startsWith(sign).exec(text.value) ?? [];
    text.value = text.value.slice(taken.length);
    return EXIT;
  });
  return taken.trim();
}

/** Takes the links back out of a note, and gives their marks. */
function takeMarks(note: Element, back: ReadonlySet<Element>): string {
  const marks: string[] = [];
  visit(note, 'element', (node, index, parent: Parents | undefined) => {
    if (!parent || index === undefined) return undefined;
    if (!back.has(node)) return undefined;
    const words = toString(node).trim();
    const isMark = MARK.test(words) || !/[\p{L}\p{N}]/u.test(words);
    if (isMark) marks.push(words);
    parent.children.splice(index, 1, ...((isMark ? [] : node.children) as never[]));
    return [SKIP, index];
  });
  return marks.join(' ');
}

const cellsOf = (row: Element): ElementContent[] =>
  row.children.flatMap((cell): ElementContent[] =>
    cell.type === 'element' ? [{ ...cell, tagName: 'div', properties: {} }] : [],
  );

/** A raised mark is a mark, and so is one in brackets. */
function unwrapRaised(page: Root): void {
  visit(page, 'element', (node) => {
    if (!['sup', 'span'].includes(node.tagName)) return;
    const [only, ...more] = node.children.filter((child) => child.type === 'element' || toString(child).trim());
    if (only?.type === 'element' && only.tagName === REFERENCE && more.length === 0) Object.assign(node, only);
  });
}

/** Removes elements, and those around them that held nothing else. */
function removeAll(tree: Nodes, gone: ReadonlySet<Element>): void {
  const walk = (parent: Parents): boolean => {
    const kept = (parent.children as ElementContent[]).filter(
      (child) => child.type !== 'element' || (!gone.has(child) && !(walk(child) && child.children.every(isBlank))),
    );
    const isLess = kept.length < parent.children.length;
    parent.children = kept;
    return isLess;
  };
  if (gone.size > 0 && 'children' in tree) walk(tree);
}

const isBlank = (node: ElementContent | Root['children'][number]): boolean =>
  node.type === 'element' ? node.tagName === 'hr' : !toString(node).trim();
