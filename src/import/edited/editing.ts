/** Edits documents as people do in a word processor, for tests: tracked or not, anywhere in the text of a passage. */
import JSZip from 'jszip';
import { parseXml, printXml } from '../../reading/xml.ts';
import { below, childNamed } from '../formats/docx/xml.ts';

/** A place where a person may type: words of a passage. */
export interface Spot {
  ref: string;
  node: Element;
}

export async function textPart(bytes: Uint8Array, name = 'word/document.xml'): Promise<Document> {
  const text = await (await JSZip.loadAsync(bytes)).file(name)?.async('text');
  return parseXml(text ?? '');
}

/** The file with other parts. */
export async function withParts(bytes: Uint8Array, parts: Record<string, Document | string>): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const [name, part] of Object.entries(parts)) zip.file(name, typeof part === 'string' ? part : printXml(part));
  return zip.generateAsync({ type: 'uint8array' });
}

/** All words of passages, in the order of the text, without their numbers. */
export function spots(document: Document): Spot[] {
  const found: Spot[] = [];
  let ref: string | undefined;
  for (const node of below(document, 'w:bookmarkStart', 'w:p', 'w:t')) {
    const [, passage] = /^p([\dA-Z]+\.\d+[a-z]?)$/.exec(node.getAttribute('w:name') ?? '') ?? [];
    if (passage) ref = passage;
    if (/^(?:Heading|Summary|Entry|Bibliography)/.test(styleOf(node))) ref = undefined;
    if (node.nodeName !== 'w:t' || ref === undefined || isNumber(node)) continue;
    found.push({ ref, node });
  }
  return found;
}

const styleOf = (node: Element): string => {
  const properties = node.nodeName === 'w:p' ? childNamed(node, 'w:pPr') : undefined;
  return (properties && childNamed(properties, 'w:pStyle')?.getAttribute('w:val')) ?? '';
};

const isNumber = (node: Element): boolean =>
  below(node.parentNode as Element, 'w:rStyle').some((style) => style.getAttribute('w:val') === 'PassageNumber') ||
  // The space that follows it.
  (node.textContent === ' ' &&
    below((node.parentNode?.previousSibling as Element | null) ?? node, 'w:rStyle').length > 0);

/** How an edit is tracked. */
export type Tracking = 'no' | 'changes' | { move: string; side: 'from' | 'to' };

/** Puts `text` in the place of the signs `from` to `to` of a spot. */
export function edit({ node }: Spot, from: number, to: number, text: string, tracking: Tracking): void {
  const words = node.textContent;
  if (tracking === 'no') {
    node.textContent = words.slice(0, from) + text + words.slice(to);
    return;
  }
  const run = node.parentNode as Element;
  const place = run.parentNode as Element;
  const add = (part: Element): void => void place.insertBefore(part, run);
  const tags = typeof tracking === 'string' ? ['w:del', 'w:ins'] : ['w:moveFrom', 'w:moveTo'];
  const range = typeof tracking === 'string' ? undefined : tracking;
  if (from > 0) add(runOf(run, words.slice(0, from)));
  if (range) add(moveMark(run, range, 'Start'));
  if (to > from) add(tracked(run, tags[0] ?? '', runOf(run, words.slice(from, to), 'w:delText')));
  if (text) add(tracked(run, tags[1] ?? '', runOf(run, text)));
  if (range) add(moveMark(run, range, 'End'));
  if (to < words.length) add(runOf(run, words.slice(to)));
  place.removeChild(run);
}

function runOf(like: Element, text: string, tag = 'w:t'): Element {
  const run = like.ownerDocument.createElement('w:r');
  const words = like.ownerDocument.createElement(tag);
  words.setAttribute('xml:space', 'preserve');
  words.textContent = text;
  run.appendChild(words);
  return run;
}

function tracked(like: Element, tag: string, run: Element): Element {
  const change = like.ownerDocument.createElement(tag);
  change.setAttribute('w:author', 'Ada Ames');
  change.setAttribute('w:date', '2026-03-03T10:00:00Z');
  change.appendChild(run);
  return change;
}

function moveMark(like: Element, { move, side }: { move: string; side: 'from' | 'to' }, end: 'Start' | 'End'): Element {
  const mark = like.ownerDocument.createElement(`w:move${side === 'from' ? 'From' : 'To'}Range${end}`);
  mark.setAttribute('w:id', move);
  if (end === 'Start') mark.setAttribute('w:name', move);
  return mark;
}
