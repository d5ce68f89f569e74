/**
 * Pictures become figures, and a line above a table its caption.
 *
 * `![A quay](media/quay.png "Figure 3: The quay")` → `<figure id="fig-3" class="illustration">…</figure>`;
 * `Table 2: Lamps` above a table → its caption, and its id `table-2`.
 */
import type {
  Definition,
  Image,
  ImageReference,
  Nodes,
  RootContent,
  Parents,
  PhrasingContent,
  Root,
  Text,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Media } from '../../model/pictures.ts';
import type { Routes } from '../../model/addresses.ts';
import { captionOpening, figureId, figureName, type FigureKind } from '../../model/figures.ts';
import { report } from '../file-data.ts';
import { finishedNode, htmlNode } from '../html-node.ts';
import type { FigureDraft } from './draft.ts';
import { pictureElement } from './picture-element.ts';
import { findPicture, reportAlt } from './picture-faults.ts';

interface Options {
  context: { routes: Pick<Routes, 'asset'>; media?: Media | undefined };
  /** Whether the text is a chapter: only there have figures numbers. */
  isChapter: boolean;
}

export function remarkFigures({ context, isChapter }: Options) {
  return (tree: Root, file: VFile): void => {
    const definitions = new Map<string, Definition>();
    visit(tree, 'definition', (node) => {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    });
    visit(tree, (node: Nodes, index, parent: Parents | undefined) => {
      if (!parent || index === undefined) return;
      if (node.type === 'image' || node.type === 'imageReference' || node.type === 'figureDraft') {
        const draft = node.type === 'figureDraft' ? node : draftOf(node, definitions);
        parent.children.splice(index, 1, figureOf(draft, file) as never);
        return [SKIP, index + 1];
      }
      if (node.type !== 'paragraph') return;
      const table = parent.children[index + 1];
      const [first] = node.children;
      const opening = table?.type === 'table' && first?.type === 'text' && captionOpening('table', first.value);
      if (!opening) return;
      const caption = node.children.map((child) => (child === first ? withoutOpening(first, opening.length) : child));
      const number = numberOf(opening.number, node, file);
      const words = captionNodes('table', number, caption);
      const frame = htmlNode(
        'div',
        { dataTable: number ?? '', ...(number && { id: figureId('table', number) }) },
        [htmlNode('div', { dataCaption: '' }, words, node.position), table],
        node.position && table.position && { start: node.position.start, end: table.position.end },
      );
      parent.children.splice(index, 2, frame as never);
      return [SKIP, index + 1];
    });
  };

  function figureOf(draft: FigureDraft, file: VFile): RootContent {
    const { src, alt, credit, position } = draft;
    const picture = findPicture(src, context.media, draft, file);
    reportAlt(alt, toString(draft.children), draft, file);
    const number = numberOf(draft.number, draft, file);
    const caption = captionNodes('figure', number, draft.children);
    if (credit) caption.push(...space(caption), htmlNode('span', { className: ['credit'] }, [credit]));
    if (picture) (file.data.pictures ??= new Set()).add(picture.name);
    const shown = picture && pictureElement(picture, alt, context.routes.asset);
    return htmlNode(
      'figure',
      { className: ['illustration'], dataFigure: number ?? '', ...(number && { id: figureId('figure', number) }) },
      [
        ...(shown ? [finishedNode(shown.tagName, shown.properties, shown.children, position)] : []),
        ...(caption.length > 0 ? [htmlNode('figcaption', {}, caption, position)] : []),
      ],
      position,
    );
  }

  /** The number as far as it can be had: outside of the chapters, two pages may show what has it. */
  function numberOf(number: string | undefined, node: Nodes, file: VFile): string | undefined {
    if (number === undefined || isChapter) return number;
    report(file, node, {
      rule: 'figure-number-has-its-form',
      expected: 'a figure or table without a number, since only those of chapters have one',
      found: number,
      remedy: 'Take the number out, or move the figure into a chapter and link to it.',
    });
    return undefined;
  }
}

/** An image of Markdown as a figure; its title is the caption. */
function draftOf(node: Image | ImageReference, definitions: ReadonlyMap<string, Definition>): FigureDraft {
  const { url = '', title } = node.type === 'image' ? node : (definitions.get(node.identifier) ?? {});
  const opening = captionOpening('figure', title ?? '');
  const caption = (title ?? '').slice(opening?.length ?? 0).trim();
  const { position } = node;
  return {
    type: 'figureDraft',
    src: url,
    alt: node.alt ?? '',
    ...(opening?.number !== undefined && { number: opening.number }),
    children: caption ? [{ type: 'text', value: caption, ...(position && { position }) }] : [],
    ...(position && { position }),
  };
}

/** The caption with its name, `Figure 3`, before it. */
function captionNodes(kind: FigureKind, number: string | undefined, words: readonly RootContent[]): RootContent[] {
  if (number === undefined) return [...words];
  const name = `${figureName(kind, number)}${words.length > 0 ? '.' : ''}`;
  const label = htmlNode('span', { className: ['figure-name'] }, [{ type: 'text', value: name }]);
  return [label, ...(words.length > 0 ? [{ type: 'text' as const, value: ' ' }, ...words] : [])];
}

const space = (before: readonly RootContent[]): RootContent[] =>
  before.length > 0 ? [{ type: 'text', value: ' ' }] : [];

const withoutOpening = (node: Text, length: number): PhrasingContent => ({ ...node, value: node.value.slice(length) });
