/**
 * Signs of Pandoc's Markdown that the parser does not know: formulas, lowered and raised signs, attributes, fenced
 * blocks, notes in the line. https://pandoc.org/MANUAL.html#pandocs-markdown
 */
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { formulaSign } from '../formulas.ts';
import type { Dropped } from '../manuscript.ts';

const PARAGRAPH = String.raw`(?:(?!\n[ \t]*\n)[^])`;
const TICK = '`';
const SYNTAX = new RegExp(
  [
    // Code and escaped signs stay as they are.
    String.raw`(?<code>^[ \t]*(?<fence>${TICK}{3,}|~{3,})[^]*?^[ \t]*\k<fence>[${TICK}~]*[ \t]*$)`,
    String.raw`(?<inline>(?<!${TICK})(?<ticks>${TICK}+)(?!${TICK})${PARAGRAPH}*?(?<!${TICK})\k<ticks>(?!${TICK})|\\[^])`,
    String.raw`(?<math>\$\$[^$]+\$\$|\$(?=[^\s$])(?:[^$\\\n]|\\.|\n(?![ \t]*\n)){0,400}?(?<=[^\s\\])\$(?![\d$]))`,
    String.raw`(?<![~\s])~(?<sub>[^~\s]{1,40})~(?!~)`,
    String.raw`(?<![\^\s[])\^(?<sup>[^\^\s[\]]{1,40})\^`,
    String.raw`(?<!\[)\^\[(?<note>(?:[^[\]]|\[[^[\]]*\]){1,4000})\]`,
    String.raw`^(?<div>:{3,}[^\n]*)$`,
    String.raw`(?<=[\])])(?<attributes>\{(?:[#.]|[\w-]+=)[^{}\n]*\})`,
    String.raw`(?<=^#{1,6}[^\n]*[ \t])(?<heading>\{(?:[#.]|[\w-]+=)[^{}\n]*\})(?=[ \t]*$)`,
  ].join('|'),
  'gmu',
);
const [OPEN, CLOSE] = ['\u{f0002}', '\u{f0003}'];
const HIDDEN = /\u{f0002}(\d+)\u{f0003}/gu;

interface Hidden {
  /** The text for the parser. */
  text: string;
  /** Puts formulas back into the tree, and tells what was left out. */
  show: (tree: Root) => Dropped[];
}

export function hideSyntax(body: string): Hidden {
  const formulas: string[] = [];
  const notes: string[] = [];
  const dropped: Dropped[] = [];
  const text = body.replace(SYNTAX, (...args) => {
    const [all] = args as string[];
    const groups = args.at(-1) as Record<string, string | undefined>;
    const { math, sub, sup, note, div, attributes, heading } = groups;
    if (math !== undefined) return `${OPEN}${formulas.push(math) - 1}${CLOSE}`;
    if (sub !== undefined) return `<sub>${sub}</sub>`;
    if (sup !== undefined) return `<sup>${sup}</sup>`;
    if (note !== undefined) return `[^in-line-${notes.push(note)}]`;
    const mark = div ?? attributes ?? heading;
    if (mark === undefined) return all ?? '';
    if (/[\p{L}\p{N}]/u.test(mark)) dropped.push({ what: 'mark of Pandoc', text: mark, line: lineAt(args) });
    return '';
  });
  const definitions = notes.map((note, index) => `\n\n[^in-line-${index + 1}]: ${note.replace(/\s+/g, ' ')}`);
  return { text: text + definitions.join(''), show };

  function lineAt(args: unknown[]): number {
    const at = args.find((argument) => typeof argument === 'number') ?? 0;
    return body.slice(0, at).split('\n').length;
  }

  function show(tree: Root): Dropped[] {
    if (formulas.length > 0)
      visit(tree, (node, _, parent) => {
        for (const [key, value] of Object.entries(node))
          if (typeof value === 'string')
            Object.assign(node, {
              [key]: value.replace(HIDDEN, (_all, at: string) => {
                const formula = formulas[Number(at)] ?? '';
                if (node.type !== 'text') return formula;
                // In a cell a line is written so that it parts no cells.
                return formulaSign(parent?.type === 'tableCell' ? formula.replaceAll('\\|', '|') : formula);
              }),
            });
      });
    return dropped;
  }
}
