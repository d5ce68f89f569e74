/** Where the numbered figures and tables of the chapters stand, known before these are compiled: links lead to them. */
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { chapterOfFile } from '../markdown/context.ts';
import { remarkFigures } from '../markdown/figures/remark-figures.ts';
import { remarkLift } from '../markdown/figures/remark-lift.ts';
import { remarkMathSyntax } from '../markdown/math/from-markdown.ts';
import { remarkMarkup } from '../markdown/remark-markup.ts';
import type { Routes } from '../model/addresses.ts';
import { Memory } from '../reading/memory.ts';
import type { Sources } from '../reading/read.ts';

const LINK = /\]\(\s*<?(?:figure|table):/i;
/** What a text with a figure or a captioned table holds; most have none and need not be read twice. */
const MAY_HOLD = /!\[|<Figure|^[\s>]*Tab/im;

const ids = new Memory<string[]>();

/** Their addresses by their ids, where any text links to one. */
export function figureAddresses(
  { chapters, pages, entries, notes }: Pick<Sources, 'chapters' | 'pages' | 'entries' | 'notes'>,
  routes: Routes,
): Map<string, string> {
  const addresses = new Map<string, string>();
  if (![...chapters, ...pages, ...entries, ...notes].some(({ body }) => LINK.test(body))) return addresses;
  for (const { file, body } of chapters) {
    const chapter = chapterOfFile(file);
    if (!chapter || !MAY_HOLD.test(body)) continue;
    for (const id of ids.of(body, () => idsIn(body)))
      if (!addresses.has(id)) addresses.set(id, routes.section(chapter.slug, id));
  }
  return addresses;
}

/** Ids of the numbered figures and tables of a chapter; none where it cannot be read, which is reported elsewhere. */
function idsIn(body: string): string[] {
  const file = new VFile(body);
  const options = { context: { routes: NOWHERE }, isChapter: true };
  const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkMathSyntax);
  const found: string[] = [];
  try {
    const tree = parser.use(remarkMarkup).use(remarkLift).use(remarkFigures, options).runSync(parser.parse(file), file);
    visit(tree as Root, (node: Nodes) => {
      const { id, dataFigure, dataTable } = node.type === 'htmlElement' ? node.data.hProperties : {};
      if (typeof id === 'string' && (dataFigure ?? dataTable) !== undefined) found.push(id);
    });
  } catch {
    return [];
  }
  return found;
}

const NOWHERE = { asset: (path: string) => path };
