/** Runs the plugins over one text, outside the site: for the record, the checks, notes and entries. */
import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype, { defaultHandlers } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { Fault } from '../model/faults.ts';
import type { Citation } from '../model/types.ts';
import type { MarkdownContext } from './context.ts';
import { rehypePlugins, remarkPlugins, type TextKind } from './index.ts';
import { remarkMathSyntax } from './math/from-markdown.ts';
import { citationsIn, proseText, type ChapterRecord } from './record.ts';
import { addData } from './text-nodes.ts';

/** A text to compile. `path` is its file as faults name it; `mdx` whether `<` and `{` are syntax in it. */
export interface TextSource extends TextKind {
  path: string;
  body: string;
  mdx: boolean;
}

/** A text as a tree of elements, with what the plugins found in it. */
export interface CompiledTree {
  tree: Root;
  passageLinks: { range: string; line: number; column: number }[];
  termLinks: { id: string; line: number; column: number }[];
  /** Names of the pictures that it shows. */
  pictures: string[];
  faults: Fault[];
  /** Set for a chapter. */
  record: ChapterRecord | undefined;
}

/** A compiled text with everything that is in it. */
export interface CompiledText extends CompiledTree {
  html: string;
  text: string;
  citations: Citation[];
  /** Ids of the entries that the text links to by hand. */
  terms: string[];
}

/** Compiles one text. Never throws for a fault of the content: the faults are in the result. */
export async function compileText(source: TextSource, context: MarkdownContext): Promise<CompiledText> {
  const compiled = await compileTree(source, context);
  const { tree } = compiled;
  const children = tree.children.filter((child) => child.type === 'element' || child.type === 'text');
  const block = { type: 'element' as const, tagName: 'div', properties: {}, children };
  return {
    ...compiled,
    html: toHtml(tree).trim(),
    text: proseText(children),
    citations: citationsIn(block).map(({ citation }) => citation),
    terms: termsIn(tree),
  };
}

/** The same without the words and the HTML of the whole, for a text of which only the record and the faults are wanted. */
export async function compileTree(source: TextSource, context: MarkdownContext): Promise<CompiledTree> {
  const file = new VFile({ path: source.path, value: source.body });
  const processor = unified().use(remarkParse);
  if (source.mdx) processor.use(remarkMdx);
  processor
    .use(remarkGfm)
    .use(remarkMathSyntax)
    .use(remarkPlugins(source, context))
    .use(remarkRehype, { handlers: { link: linkHandler } })
    .use(rehypePlugins(source, context));
  let tree: Root = { type: 'root', children: [] };
  try {
    tree = (await processor.run(processor.parse(file), file)) as Root;
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    (file.data.faults ??= []).push(syntaxFault(error, source.path));
  }
  return {
    tree,
    passageLinks: file.data.passageLinks ?? [],
    termLinks: file.data.termLinks ?? [],
    pictures: [...(file.data.pictures ?? [])],
    faults: file.data.faults ?? [],
    record: file.data.record,
  };
}

/** Keeps on the element what a citation cites, since only properties pass from one tree to the other. */
const linkHandler: typeof defaultHandlers.link = (state, node) => {
  const element = defaultHandlers.link(state, node);
  const { citation, isOwnNote } = (node.data ?? {}) as { citation?: Citation; isOwnNote?: boolean };
  if (citation) addData(element, { citation, ...(isOwnNote && { isOwnNote }) });
  return element;
};

function termsIn(tree: Root): string[] {
  const terms = new Set<string>();
  visit(tree, 'element', (node) => {
    const id = node.properties['dataTerm'];
    if (typeof id === 'string') terms.add(id);
  });
  return [...terms];
}

/** What the MDX parser stumbled over, in an editor's words. */
function syntaxFault(message: VFileMessage, file: string): Fault {
  const reason = message.reason.replace(/\s*\(note: .*$/s, '').split('\n')[0] ?? '';
  const unclosed = /^Expected a closing tag for `<([^`]*)>` \((\d+):(\d+)/.exec(reason);
  const [line, column] = unclosed ? [Number(unclosed[2]), Number(unclosed[3])] : [message.line, message.column];
  return {
    file,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    rule: 'text-is-well-formed',
    expected: 'Markdown in which every tag is closed and every brace has its partner',
    ...syntaxWords(reason, unclosed?.[1]),
  };
}

function syntaxWords(reason: string, unclosed: string | undefined): Pick<Fault, 'found' | 'remedy'> {
  if (unclosed !== undefined)
    return {
      found: `<${unclosed}> without </${unclosed}> in its paragraph`,
      remedy: `Write </${unclosed}> where it ends.`,
    };
  if (/closing brace|expression|import|esm/i.test(reason))
    return { found: '{ without } or with words that are no code', remedy: 'Write \\{ for a brace that readers see.' };
  if (/closing (tag|slash)|closed/i.test(reason))
    return { found: 'a closing tag without its opening one', remedy: 'Take it out, or write the opening tag.' };
  return { found: '< where no tag begins', remedy: 'Write \\< for a sign that readers see.' };
}
