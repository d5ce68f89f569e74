/** One text as a tree of Markdown after the plugins of this room, each node with its place in the source. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { VFileMessage } from 'vfile-message';
import type { TextSource } from './compile.ts';
import type { MarkdownContext } from './context.ts';
import { remarkPlugins } from './index.ts';
import { remarkMathSyntax } from './math/from-markdown.ts';

/** The tree of a text; `undefined` for one that is no well-formed Markdown. */
export async function parseTree(source: TextSource, context: MarkdownContext): Promise<Root | undefined> {
  const file = new VFile({ path: source.path, value: source.body });
  const processor = unified().use(remarkParse);
  if (source.mdx) processor.use(remarkMdx);
  processor.use(remarkGfm).use(remarkMathSyntax).use(remarkPlugins(source, context));
  try {
    return (await processor.run(processor.parse(file), file)) as Root;
  } catch (error) {
    if (error instanceof VFileMessage) return undefined;
    throw error;
  }
}
