/**
 * Plain text to a tree. Paragraphs stand between empty lines or on a line each, long or wrapped; headings have no mark,
 * or those of Markdown, or a line drawn under them; bullets make lists.
 */
import type { Heading, List, Paragraph, Root } from 'mdast';
import { tallyOf } from '../law/words.ts';
import type { Manuscript } from '../manuscript.ts';

interface Line {
  text: string;
  /** From 1. */
  number: number;
}

const BULLET = /^\s*[•◦▪‣●○■□]\s*/u;
/** These are bullets at the beginning of a paragraph only: elsewhere a dash or a star may have come to stand first. */
const DASH_BULLET = /^\s*[-*+]\s+(?=\S)/;
const HEADING = /^\s*(#{1,6})\s+(\S.*?)\s*#*$/;
const RULE = /^\s*(?:=+|-{3,}|[_*~·\s-]{3,})\s*$/;
/** Lines longer than this were not wrapped: each is a paragraph. */
const LONGEST_WRAP = 160;

/** A word that was broken at the end of a line after a soft hyphen is one. */
const wordsOf = (text: string) => tallyOf([text.replace(/\u00ad[ \t]*\n[ \t]*/g, '')]);

export function readText(text: string): Manuscript {
  const lines = text.split('\n').map((line, index): Line => ({ text: line, number: index + 1 }));
  const isSoft = softBreaks(lines);
  const children: Root['children'] = [];
  let open: Paragraph | undefined;
  let previous: Line | undefined;
  for (const line of lines) {
    const above = previous;
    previous = line;
    if (!line.text.trim()) open = undefined;
    else if (RULE.test(line.text)) {
      underline(line, above);
      open = undefined;
    } else if (open && above && isSoft(above, line) && !BULLET.test(line.text)) append(open, line);
    else open = begin(line);
  }
  return { tree: { type: 'root', children }, dropped: [], words: wordsOf(text) };

  function begin(line: Line): Paragraph | undefined {
    const [, marks, title] = HEADING.exec(line.text) ?? [];
    if (marks && title) {
      children.push({
        type: 'heading',
        depth: marks.length as Heading['depth'],
        children: [{ type: 'text', value: title }],
        position: positionOf(line),
      });
      return undefined;
    }
    const bullet = BULLET.exec(line.text) ?? DASH_BULLET.exec(line.text);
    const paragraph = paragraphOf(line, line.text.slice(bullet?.[0].length ?? 0));
    if (!bullet) children.push(paragraph);
    else listFor(line).children.push({ type: 'listItem', spread: false, children: [paragraph] });
    return paragraph;
  }

  /** The list that a bullet continues, or a new one. */
  function listFor(line: Line): List {
    const last = children.at(-1);
    if (last?.type === 'list') return last;
    const list: List = { type: 'list', ordered: false, spread: false, children: [], position: positionOf(line) };
    children.push(list);
    return list;
  }

  /** A line drawn under a single line makes it a heading; any other is an ornament. */
  function underline(line: Line, above: Line | undefined): void {
    const last = children.at(-1);
    const depth = line.text.includes('=') ? 1 : 2;
    if (last?.type === 'paragraph' && above && last.position?.start.line === above.number && !/[_*~·]/.test(line.text))
      children.splice(-1, 1, { ...last, type: 'heading', depth });
  }
}

/**
 * Tells whether a line runs on in the next: it does where the text was wrapped and the next word had no room. Lines that
 * were not wrapped never do.
 */
function softBreaks(lines: readonly Line[]): (line: Line, next: Line) => boolean {
  const width = lines.reduce((longest, { text }, index) => {
    const isInside = text.trim() && lines[index + 1]?.text.trim();
    return isInside ? Math.max(longest, text.trimEnd().length) : longest;
  }, 0);
  if (width > LONGEST_WRAP) return () => false;
  return (line, next) => {
    const [word = ''] = next.text.trim().split(/\s/, 1);
    return line.text.trimEnd().length + 1 + word.length > 0.7 * width;
  };
}

function append(paragraph: Paragraph, line: Line): void {
  const [text] = paragraph.children;
  if (text?.type !== 'text') return;
  // A compound that was broken after its hyphen; a dash has a space before it.
  const glue = /[\p{L}\p{N}]-$/u.test(text.value) ? '' : ' ';
  text.value = `${text.value.replace(/\u00ad$/, '')}${text.value.endsWith('\u00ad') ? '' : glue}${line.text.trim()}`;
}

const paragraphOf = (line: Line, text: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'text', value: text.trim() }],
  position: positionOf(line),
});

const positionOf = ({ number }: Line): NonNullable<Root['position']> => ({
  start: { line: number, column: 1 },
  end: { line: number, column: 1 },
});
