/** A part of a Word file as paragraphs with their tracked changes (ECMA-376, part 1, 17.13.5). */
import { childNamed, childrenOf, valueOf } from '../formats/docx/xml.ts';
import { SIGN, words, type Author, type Paragraph, type Piece, type State, type Words } from './signs.ts';

/** What a part is read with. */
export interface Reading {
  /** Names of styles by their ids. */
  styles: ReadonlyMap<string, string>;
  /** Whether a footnote is one of the text; the others are notes of the editors. */
  isOfText: (footnote: string) => boolean;
}

const IN = new Set(['w:ins', 'w:moveTo']);
const OUT = new Set(['w:del', 'w:moveFrom']);
/** What holds no words of the text: properties, codes of fields, and what stands in for something else. */
const SILENT = new Set(
  'w:pPr w:rPr w:tblPr w:tblGrid w:trPr w:tcPr w:sectPr w:sdtPr w:sdtEndPr w:instrText w:delInstrText w:rt w:rubyPr mc:Fallback w:fldData w:annotationRef w:footnoteRef w:endnoteRef w:commentReference'.split(
    ' ',
  ),
);
const OBJECTS = new Set(['w:drawing', 'w:pict', 'w:object', 'm:oMath', 'm:oMathPara']);
const SPOTS: Record<string, [kind: 'bookmark' | 'comment', ends: boolean]> = {
  'w:bookmarkStart': ['bookmark', false],
  'w:bookmarkEnd': ['bookmark', true],
  'w:commentRangeStart': ['comment', false],
  'w:commentRangeEnd': ['comment', true],
};

/** What is tracked around a place. */
interface Tracked {
  in?: Author;
  out?: Author;
}

/** The paragraphs below a node, in the order of the text, those in tables and frames included. */
export function readParagraphs(root: Node, reading: Reading): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const names = new Map<string, string>();
  const moves = new Map<string, string>();
  /** Bookmarks between paragraphs belong to the next one; those that end, to the one before. */
  let waiting: Piece[] = [];

  const walk = (node: Node, tracked: Tracked, paragraph: Paragraph | undefined, isRepeated = false): void => {
    for (const child of childrenOf(node)) visit(child, tracked, paragraph, isRepeated);
  };

  function visit(node: Element, tracked: Tracked, paragraph: Paragraph | undefined, isRepeated: boolean): void {
    const name = node.nodeName;
    if (SILENT.has(name)) return;
    if (name in SPOTS) {
      addSpot(node, paragraph);
      return;
    }
    if (/^w:move(?:From|To)Range/.test(name)) {
      noteMove(node);
      return;
    }
    if (name === 'w:p') {
      addParagraph(node, tracked);
      return;
    }
    if (name === 'w:tr') {
      walk(node, within(tracked, childNamed(node, 'w:trPr')), paragraph);
      return;
    }
    if (IN.has(name)) {
      walk(node, { ...tracked, in: authorOf(node) }, paragraph, isRepeated);
      return;
    }
    if (OUT.has(name)) {
      walk(node, { ...tracked, out: authorOf(node) }, paragraph, isRepeated);
      return;
    }
    if (name === 'w:hyperlink' && /^footnote-\d+$/.test(node.getAttribute('w:anchor') ?? '')) {
      // The number of a footnote that was called before.
      const [run] = childrenOf(node).flatMap((child) => (child.nodeName === 'w:r' ? [child] : childrenOf(child)));
      if (paragraph && run) add(paragraph, SIGN.footnote, tracked);
      return;
    }
    if (!paragraph) {
      walk(node, tracked, undefined);
      return;
    }
    if (OBJECTS.has(name)) {
      addObject(node, tracked, paragraph);
      return;
    }
    const text = textOf(node);
    if (text === undefined) {
      walk(node, tracked, paragraph, isRepeated);
      return;
    }
    add(paragraph, text, tracked, looksOf(node));
  }

  function addParagraph(node: Element, tracked: Tracked): void {
    const properties = childNamed(node, 'w:pPr');
    const style = valueOf(properties, 'w:pStyle') ?? '';
    const end = piece(SIGN.block, within(tracked, properties && childNamed(properties, 'w:rPr')));
    const paragraph: Paragraph = { pieces: waiting, end, style: reading.styles.get(style) ?? style };
    waiting = [];
    paragraphs.push(paragraph);
    walk(node, tracked, paragraph);
  }

  function addSpot(node: Element, paragraph: Paragraph | undefined): void {
    const [kind, ends] = SPOTS[node.nodeName] ?? ['bookmark', false];
    const id = node.getAttribute('w:id') ?? '';
    const name = kind === 'comment' ? id : ends ? names.get(id) : node.getAttribute('w:name');
    if (!ends && kind === 'bookmark') names.set(id, name ?? '');
    if (!name) return;
    const spot: Piece = { kind: ends ? `${kind}-end` : kind, name };
    const last = paragraphs.at(-1);
    if (paragraph) paragraph.pieces.push(spot);
    else if (ends && last) last.pieces.push(spot);
    else waiting.push(spot);
  }

  function noteMove(node: Element): void {
    const side = node.nodeName.includes('From') ? 'from' : 'to';
    const id = `${side}:${node.getAttribute('w:id') ?? ''}`;
    if (node.nodeName.endsWith('Start')) moves.set(id, node.getAttribute('w:name') ?? '');
    else moves.delete(id);
  }

  function addObject(node: Element, tracked: Tracked, paragraph: Paragraph): void {
    add(paragraph, SIGN.object, tracked);
    // A text box is drawn beside its paragraph: its paragraphs come after it.
    for (const inner of childrenOf(node)) walk(inner, tracked, undefined);
  }

  function add(paragraph: Paragraph, text: string, tracked: Tracked, looks?: Author): void {
    const found = piece(text, tracked);
    if (looks) found.looks = looks;
    paragraph.pieces.push(found);
  }

  function piece(text: string, tracked: Tracked): Words {
    const state: State = tracked.in ? (tracked.out ? 'void' : 'inserted') : tracked.out ? 'deleted' : 'kept';
    const author = tracked.out ?? tracked.in;
    const side = state === 'inserted' ? 'to:' : state === 'deleted' ? 'from:' : undefined;
    const move = side && [...moves].findLast(([id]) => id.startsWith(side))?.[1];
    return words(text, { state, ...(author && { author }), ...(move && { move }) });
  }

  /** The text of an element that is text; `undefined` for one that may hold some. */
  function textOf(node: Element): string | undefined {
    switch (node.nodeName) {
      case 'w:t':
      case 'w:delText':
        return node.textContent.replaceAll(/[\t\n\r]/g, ' ');
      case 'w:tab':
      case 'w:ptab':
        return ' ';
      case 'w:br':
      case 'w:cr':
        return ['page', 'column'].includes(node.getAttribute('w:type') ?? '') ? '' : SIGN.line;
      case 'w:noBreakHyphen':
        return '\u2011';
      case 'w:sym':
        return symbolOf(node);
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        return reading.isOfText(node.getAttribute('w:id') ?? '') ? SIGN.footnote : SIGN.note;
      default:
        return undefined;
    }
  }

  walk(root, {}, undefined);
  const last = paragraphs.at(-1);
  if (last) last.pieces.push(...waiting);
  return paragraphs;
}

/** What the properties of a row, or of the mark of a paragraph, say of it. */
function within(tracked: Tracked, properties: Element | undefined): Tracked {
  const found = { ...tracked };
  for (const child of properties ? childrenOf(properties) : []) {
    if (IN.has(child.nodeName)) found.in = authorOf(child);
    if (OUT.has(child.nodeName)) found.out = authorOf(child);
  }
  return found;
}

function looksOf(node: Element): Author | undefined {
  const run = node.parentNode?.nodeName === 'w:r' ? (node.parentNode as Element) : undefined;
  const properties = run && childNamed(run, 'w:rPr');
  const change = properties && childNamed(properties, 'w:rPrChange');
  return change && authorOf(change);
}

const authorOf = (node: Element): Author => ({
  name: node.getAttribute('w:author') ?? '',
  date: (node.getAttribute('w:date') ?? '').slice(0, 10),
});

/** A sign by its number in a font; those of private use are the numbers of an old font, and no words. */
function symbolOf(node: Element): string {
  const code = parseInt(node.getAttribute('w:char') ?? '', 16);
  return code && !(code >= 0xe000 && code <= 0xf8ff) ? String.fromCodePoint(code) : SIGN.object;
}
