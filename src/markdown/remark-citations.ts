/**
 * Citations in Pandoc's notation, wherever prose can stand.
 *
 * `[see @k, p. 3]` → `(see <a class="citation" data-cite="k" href="#ref-k">Author, 2021, p. 3</a>)`. Each work of a bracket is a
 * link of its own. What cannot be resolved stays as it is written and is a fault; the citations around it are resolved.
 * `rehype-citation` works on HTML, where escapes and places in the file are lost; why its transformer is not used stands in
 * `src/citations/engine.ts` and `pandoc.ts`.
 */
import type { Definition, FootnoteDefinition, Link, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import type { CitationEngine } from '../citations/engine.ts';
import type { CitedPiece } from '../citations/pieces.ts';
import type { Format } from '../citations/citeproc-html.ts';
import { printInOrder } from '../citations/in-order.ts';
import { parseCitations, type CitationGroup, type Piece } from '../citations/pandoc.ts';
import { freeNames, noteOf, opensSentence, setMark, textBefore } from './note-marks.ts';
import { numberNotes, type NoteMark } from './note-numbers.ts';
import type { Citation } from '../model/types.ts';
import {
  ambiguousCitation,
  citationInHeading,
  citationInLink,
  flawed,
  gluedKey,
  unknownKey,
} from './citation-faults.ts';
import { report } from './file-data.ts';
import { sourceOffsets } from './source-offsets.ts';

declare module 'mdast' {
  interface LinkData {
    /** What a citation link cites. */
    citation?: Citation;
    /** Whether it stands in a note that is nothing but this citation. */
    isOwnNote?: boolean;
  }
}

export interface CitationOptions {
  engine: CitationEngine;
  /** Address of a reference. */
  referenceHref: (id: string) => string;
  /** Whether the text has notes: citations of a style of notes become such; elsewhere they stand in brackets, short. */
  hasNotes: boolean;
}

interface Point {
  line: number;
  column: number;
  offset: number;
}
/** A citation that waits to be printed with all others of its text, and the node that keeps its place. */
interface Cited {
  parent: Parents;
  holder: Text;
  group: CitationGroup;
  position: Text['position'];
}
type Where = 'prose' | 'heading' | 'link';

export function remarkCitations({ engine, referenceHref, hasNotes }: CitationOptions) {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    const marks: NoteMark<Cited>[] = [];
    const footnotes = new Map<string, NoteMark<Cited>[]>();
    walk(tree, 'prose', marks);
    const nameOf = freeNames(new Set(footnotes.keys()));
    const ordered = hasNotes
      ? numberNotes(marks, footnotes)
      : [marks, ...footnotes.values()]
          .flat()
          .flatMap((mark) => ('cited' in mark ? [{ cited: mark.cited, place: undefined }] : []));
    const printed = printInOrder(
      engine,
      ordered.map(({ cited: { group }, place }) => ({ group, place })),
    );
    ordered.forEach(({ cited: { parent, holder, position }, place }, index) => {
      const { pieces, note } = printed[index] ?? { pieces: [] };
      const nodes = pieces.map((piece) => withPosition(pieceNode(piece), position));
      if (!note || !place) {
        parent.children.splice(parent.children.indexOf(holder as never), 1, ...(nodes as never[]));
        return;
      }
      const name = nameOf(place.number);
      setMark(parent, holder, nodes, name, engine.language);
      const words = note.map((piece) => withPosition(pieceNode(piece, true), position));
      tree.children.push(withPosition(noteOf(name, words), position));
    });

    function walk(parent: Parents, where: Where, found: NoteMark<Cited>[]): void {
      for (const child of [...parent.children]) {
        if (child.type === 'definition' || child.type === 'footnoteDefinition') checkLabel(child);
        if (child.type === 'footnoteReference') found.push({ footnote: child.identifier });
        if (child.type === 'text') replace(parent, child, where, found);
        else if ('children' in child && !isCode(child) && !isAddress(child))
          walk(child, whereIn(child) ?? where, child.type === 'footnoteDefinition' ? marksOf(child) : found);
      }
    }

    /** Where the marks of a footnote are gathered. */
    function marksOf({ identifier }: FootnoteDefinition): NoteMark<Cited>[] {
      const own = footnotes.get(identifier) ?? [];
      footnotes.set(identifier, own);
      return own;
    }

    function checkLabel(node: Definition | FootnoteDefinition): void {
      const label = node.label ?? node.identifier;
      if (label.startsWith('@')) report(file, node, ambiguousCitation(label, node.type));
    }

    function replace(parent: Parents, node: Text, where: Where, found: NoteMark<Cited>[]): void {
      if (!node.value.includes('@')) return;
      const { start, end } = node.position ?? {};
      const offsets =
        start?.offset === undefined
          ? sourceOffsets(node.value, '')
          : sourceOffsets(node.value, source.slice(start.offset, end?.offset));
      const point = (offset: number): Point | undefined => {
        const from = offsets.at(offset);
        return start?.offset === undefined || from === undefined ? undefined : pointAt(start.offset + from, start);
      };
      const pieces = parseCitations(node.value, offsets.isLiteral, engine.locators);
      const nodes = pieces.flatMap((piece): PhrasingContent[] => {
        if (piece.kind !== 'group' || !check(piece)) return asWritten(piece);
        const holder: Text = { type: 'text', value: '' };
        found.push({
          cited: { parent, holder, group: piece, position: positionOf(piece.start, piece.end) },
          opensSentence: opensSentence(textBefore(parent, node) + node.value.slice(0, piece.start)),
        });
        return [holder];
      });
      parent.children.splice(parent.children.indexOf(node as never), 1, ...(nodes as never[]));

      /** Reports what is wrong with a citation; tells whether it can be printed. */
      function check(group: CitationGroup): boolean {
        const first = place(group.items[0]?.at ?? group.start);
        const written = node.value.slice(group.start, group.end);
        if (where !== 'prose') {
          report(file, first, where === 'heading' ? citationInHeading(written) : citationInLink(written));
          return false;
        }
        const unknown = group.items.filter(({ id }) => !engine.has(id));
        for (const { id, at } of unknown) report(file, place(at), unknownKey(id, engine.sortedIds));
        return unknown.length === 0;
      }

      /** A piece as text. Signs that were escaped stand apart, so that nothing later takes them for notation. */
      function asWritten(piece: Piece): PhrasingContent[] {
        const words = node.value.slice(piece.start, piece.end);
        if (piece.kind === 'malformed') report(file, place(piece.at), flawed(piece.flaw, words));
        if (piece.kind === 'text')
          for (const { index, 0: before, 1: id = '' } of words.matchAll(
            /[\p{L}\p{N}_](?=@([\p{L}\p{N}][\w-]*[\p{L}\p{N}]))/gu,
          ))
            if (engine.has(id) && !offsets.isLiteral(piece.start + index + before.length))
              report(file, place(piece.start + index + before.length), gluedKey(id));
        const cuts = [...words.matchAll(/@/g)]
          .map(({ index }) => index)
          .filter((at) => offsets.isLiteral(piece.start + at));
        const edges = [0, ...cuts.flatMap((at) => [at, at + 1]), words.length];
        return edges.slice(1).flatMap((edge, index): Text[] => {
          const from = edges[index] ?? 0;
          return edge > from ? [textNode(words.slice(from, edge), piece.start + from, piece.start + edge)] : [];
        });
      }

      function textNode(value: string, from: number, to: number): Text {
        return withPosition({ type: 'text', value }, positionOf(from, to));
      }

      function positionOf(from: number, to: number) {
        const [first, last] = [point(from), point(to - 1)];
        return first && last
          ? { start: first, end: { ...last, column: last.column + 1, offset: last.offset + 1 } }
          : node.position;
      }

      function place(offset: number) {
        const found = point(offset);
        return found ? { position: { start: found } } : node.position ? node : parent;
      }
    }

    function pieceNode(piece: CitedPiece, isOwnNote = false): PhrasingContent {
      if (piece.kind === 'text') return { type: 'text', value: piece.value };
      const children = piece.children.map((child) => pieceNode(child, isOwnNote));
      if (piece.kind === 'format') return { type: 'emphasis', data: formatData(piece.format), children };
      return {
        type: 'link',
        url: referenceHref(piece.id),
        data: { hProperties: { className: ['citation'], dataCite: piece.id }, citation: piece.citation, isOwnNote },
        children,
      };
    }

    /** Line and column of an offset, counted from a known place before it. */
    function pointAt(offset: number, start: { line: number; column: number; offset?: number | undefined }): Point {
      const before = source.slice(start.offset, offset);
      const line = start.line + (before.match(/\n/g)?.length ?? 0);
      const lastBreak = before.lastIndexOf('\n');
      return { line, column: lastBreak < 0 ? start.column + before.length : before.length - lastBreak, offset };
    }
  };
}

const withPosition = <T extends PhrasingContent | FootnoteDefinition>(node: T, position: Text['position']): T =>
  position ? { ...node, position } : node;

const formatData = (format: Format) =>
  format === 'small-caps' || format === 'upright'
    ? { hName: 'span', hProperties: { className: [format] } }
    : { hName: format };

/** Name of the HTML element that a node becomes, where it is not Markdown's own. */
const tagOf = (node: Nodes): unknown =>
  'name' in node ? node.name : node.data && 'hName' in node.data && node.data.hName;

const isCode = (node: Nodes): boolean => ['code', 'pre', 'kbd', 'samp'].includes(String(tagOf(node)));

function whereIn(node: Nodes): Where | undefined {
  if (node.type === 'heading') return 'heading';
  return node.type === 'link' || node.type === 'linkReference' || tagOf(node) === 'a' ? 'link' : undefined;
}

/** Whether a link shows its own address, as `https://example.org/@name` does, or its words are a label of their own. */
function isAddress(node: Nodes): boolean {
  if (node.type === 'linkReference') return (node.label ?? '').startsWith('@');
  return node.type === 'link' && addressShown(node);
}

const addressShown = ({ url, children }: Link): boolean =>
  children.length === 1 &&
  children[0]?.type === 'text' &&
  url.replace(/^(?:mailto:|https?:\/\/)/, '') === children[0].value.replace(/^https?:\/\//, '');
