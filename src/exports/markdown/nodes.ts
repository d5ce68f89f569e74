/** The HTML of texts as Markdown: marks of notes and footnotes become footnotes, terms and citations their words. */
import type { Element, Root } from 'hast';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { addressFrom, footnoteOf, isWayBack, property, treeOf } from '../kept/parts.ts';
import type { Edition } from '../../model/types.ts';

/** What remark-gfm adds to the printing of Markdown; it names it in a way that has no type. */
const { toMarkdownExtensions = [] } = unified().use(remarkGfm).freeze().data() as { toMarkdownExtensions?: Options[] };

/** Markdown as GitHub reads it, with a newline at its end. */
export const printMarkdown = (children: RootContent[]): string =>
  toMarkdown({ type: 'root', children }, { bullet: '-', emphasis: '_', extensions: toMarkdownExtensions });

/** Where the texts stand, and how their footnotes are called. */
export interface MarkdownPlace {
  edition: Pick<Edition, 'site'>;
  /** Address of the page from which links lead. */
  page: string;
  /** Before the ids of footnotes, which are unique in their chapter only. */
  prefix: string;
}

/** The label of an editorial note, and of a footnote of the text. */
export const noteLabel = (id: string): string => `note-${id}`;
export const footnoteLabel = ({ prefix }: MarkdownPlace, id: string): string =>
  `${prefix}${id.replace(/^user-content-/, '')}`;

/** Captions as paragraphs before their tables, since a table of Markdown has none. */
function captionsApart(tree: Root): Root {
  visit(tree, 'element', (node, index, parent) => {
    const caption = node.tagName === 'table' ? node.children[0] : undefined;
    if (!parent || index === undefined || caption?.type !== 'element' || caption.tagName !== 'caption') return;
    node.children.shift();
    parent.children.splice(index, 0, { ...caption, tagName: 'p' });
    return [SKIP, index + 2];
  });
  return tree;
}

/** Blocks of HTML as blocks of Markdown. */
export function blocksFrom(html: string, place: MarkdownPlace): RootContent[] {
  const a: Handle = (state, node: Element) => {
    const label = labelAt(node, place);
    if (label) return { type: 'footnoteReference', identifier: label.toLowerCase(), label };
    const href = property(node, 'href');
    const isHook = node.properties['dataTerm'] !== undefined || node.properties['dataCite'] !== undefined;
    if (isWayBack(node)) return undefined;
    if (!href || isHook) return state.all(node);
    return {
      type: 'link',
      url: addressFrom(place.edition, place.page, href),
      children: state.all(node) as PhrasingContent[],
    };
  };
  const img: Handle = (_, node: Element) => ({
    type: 'image',
    alt: property(node, 'alt') ?? '',
    url: addressFrom(place.edition, place.page, property(node, 'src') ?? ''),
  });
  // As it was written, which printing as text would escape.
  const math: Handle = (_, node: Element) => {
    const [tex = '', display] = [property(node, 'alttext'), property(node, 'display')];
    return { type: 'html', value: display === 'block' ? `$$\n${tex}\n$$` : `$${tex}$` };
  };
  const tree: Nodes = toMdast(captionsApart(treeOf(html)), { handlers: { a, img, math } });
  return tree.type === 'root' ? tree.children : [];
}

/** The label of the note or footnote whose mark a link is. */
function labelAt(link: Element, place: MarkdownPlace): string | undefined {
  const note = property(link, 'dataNoteRef');
  if (note) return noteLabel(note);
  const footnote = footnoteOf(link);
  return footnote && footnoteLabel(place, footnote);
}
