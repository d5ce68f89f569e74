/** Markdown, with tables and footnotes, to a tree. HTML in it is read for its words. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { splitFrontMatter } from '../../edition/located.ts';
import type { Manuscript } from '../manuscript.ts';

export function readMarkdown(text: string): Manuscript {
  const parts = splitFrontMatter(text);
  const tree: Root = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(parts?.body ?? text);
  const matter = parts && text.slice(0, text.length - parts.body.trimStart().length).trim();
  return { tree, dropped: matter ? [{ what: 'front matter', text: matter, line: 1 }] : [] };
}
