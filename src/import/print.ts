/** A chapter as MDX: what is syntax there and was none in the source is escaped. */
import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import { unified } from 'unified';
import { stringify } from 'yaml';
import { numberAsData } from '../model/chapter-words.ts';
import type { ChapterNumber } from '../model/passage-ref.ts';
import { citationToMarkdown } from './citations/node.ts';
import { formulaToMarkdown } from './formulas.ts';
import { pictureToMarkdown } from './picture.ts';

/** Front matter of a chapter. */
export interface ChapterHead {
  number: ChapterNumber;
  unnumbered: boolean;
  title: string;
  studyTitle: string | undefined;
  summary: string;
}

/** What the two add to the printing of Markdown; they name it in a way that has no type. */
const { toMarkdownExtensions = [] } = unified().use(remarkMdx).use(remarkGfm).freeze().data() as {
  toMarkdownExtensions?: Options[];
};

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '_',
  extensions: [
    ...toMarkdownExtensions,
    {
      handlers: { citation: citationToMarkdown, math: formulaToMarkdown, picture: pictureToMarkdown },
      // A key is text unless a citation was found in it; a bracket that closes none would break the next citation.
      unsafe: [
        { character: '@', inConstruct: 'phrasing' },
        { character: ']', inConstruct: 'phrasing' },
        // Mathematics could begin with it; in the source it was a sign.
        { character: '$', inConstruct: 'phrasing' },
      ],
    },
  ],
};

/** The whole file of a chapter. */
export function chapterFile(head: ChapterHead, children: RootContent[], notes: readonly FootnoteDefinition[]): string {
  const tree: Root = { type: 'root', children: [...children, ...notes] };
  const { number, unnumbered, title, studyTitle, summary } = head;
  const matter = {
    number: numberAsData(number),
    ...(unnumbered && { unnumbered }),
    title,
    ...(studyTitle !== undefined && { studyTitle }),
    summary,
  };
  return `---\n${stringify(matter, { lineWidth: 118 })}---\n\n${toMarkdown(tree, OPTIONS)}`;
}

/** Words as they are written within a paragraph, so that nothing in them is taken for notation. */
export function plainMarkdown(text: string): string {
  // Between letters: what stands at the edges of a paragraph is written in another way.
  const tree: Root = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', value: `x${text}x` }] }],
  };
  return toMarkdown(tree, OPTIONS).trim().slice(1, -1);
}
