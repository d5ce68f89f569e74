/**
 * A paragraph opens with its number in the chapter: written, never counted, so that it stays when the text grows.
 *
 * `¶4 The break came …` in chapter 2 → `<p id="p2.4" data-passage="2.4">The break came …</p>`
 *
 * `¶4` alone, before a list, a quotation or a table, is the number of that block: an empty paragraph is left before it.
 */
import type { Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { comparePassageRefs, parsePassageRef, passageId, type ChapterNumber } from '../model/passage-ref.ts';
import { report } from './file-data.ts';

const MARK = /^¶[ \t]*(\S*)[\s\u00a0]*/u;

export function remarkPassages({ chapter }: { chapter: ChapterNumber }) {
  return (tree: Root, file: VFile): void => {
    let previous: { ref: string; line: number } | undefined;
    const seen = new Map<string, number>();
    const taken = new Set(tree.children.flatMap((node) => (node.type === 'paragraph' ? (numberOf(node) ?? []) : [])));
    /** A number for a passage that comes after this one, which no other has. */
    const between = (number: string): string => {
      const plain = number.replace(/[a-z]$/, '');
      const last = plain === number ? 0 : number.charCodeAt(plain.length) - 96;
      const letters = Array.from({ length: 26 - last }, (_, index) => String.fromCharCode(97 + last + index));
      const free = letters.find((letter) => !taken.has(plain + letter));
      return `¶${plain}${free ?? 'z'}`;
    };
    for (const [index, node] of tree.children.entries()) {
      if (node.type !== 'paragraph') continue;
      const number = takeNumber(node);
      const line = node.position?.start.line ?? 0;
      const next = previous ? String((parsePassageRef(previous.ref)?.number ?? 0) + 1) : '1';
      if (number === undefined) {
        report(file, node, {
          rule: 'passage-has-number',
          expected: 'a paragraph that opens with ¶ and its number',
          found: opening(node),
          remedy: previous
            ? `Write ¶${next} before it, or ${between(previous.ref.replace(/^\d+\./, ''))} where ¶${next} is taken.`
            : 'Write ¶1 before it.',
        });
        continue;
      }
      const ref = `${chapter}.${number}`;
      if (!parsePassageRef(ref)) {
        report(file, node, {
          rule: 'passage-number-has-its-form',
          expected: 'a number, with one letter after it for a passage inserted later, such as ¶4 or ¶4a',
          found: `¶${number}`,
          remedy: `Write ¶${next}.`,
        });
        continue;
      }
      const before = seen.get(ref);
      if (before !== undefined) {
        report(file, node, {
          rule: 'passage-number-is-unique',
          expected: 'a number that no other passage of the chapter has',
          found: `¶${number}, which line ${before} has too`,
          remedy: `Give the new passage another number, such as ${between(number)}; a published number stays where it is.`,
        });
        continue;
      }
      if (previous && comparePassageRefs(previous.ref, ref) > 0)
        report(file, node, {
          rule: 'passages-are-in-order',
          expected: `a number above ${previous.ref}, which stands before it`,
          found: `¶${number}`,
          remedy: 'Move the passage to its place, or correct its number if it was never published.',
        });
      if (node.children.length === 0 && !isBlock(tree.children[index + 1]))
        report(file, node, {
          rule: 'passage-has-text',
          expected: 'words after the number, or a list, quotation or table below it',
          found: `¶${number} alone`,
          remedy: 'Write the passage after its number, or take the number out.',
        });
      seen.set(ref, line);
      previous = { ref, line };
      node.data = { ...node.data, hProperties: { ...node.data?.hProperties, id: passageId(ref), dataPassage: ref } };
    }
    if (seen.size === 0 && !file.data.faults?.length)
      report(file, undefined, {
        rule: 'chapter-has-passages',
        expected: 'at least one passage',
        found: 'a chapter without text',
        remedy: 'Write the first paragraph, beginning with ¶1.',
      });
  };
}

/** The number that a paragraph opens with. */
function numberOf({ children: [first] }: Paragraph): string | undefined {
  return first?.type === 'text' ? MARK.exec(first.value)?.[1] : undefined;
}

/** Takes the mark off a paragraph and gives its number; `undefined` where there is no mark. */
function takeNumber(node: Paragraph): string | undefined {
  const first = node.children[0];
  if (first?.type !== 'text') return undefined;
  const match = MARK.exec(first.value);
  if (!match) return undefined;
  first.value = first.value.slice(match[0].length);
  if (first.value === '') node.children.shift();
  return match[1];
}

/** Whether a node is something that a number alone can stand before. */
const isBlock = (node: RootContent | undefined): boolean =>
  node !== undefined && !['paragraph', 'heading', 'definition', 'footnoteDefinition'].includes(node.type);

const opening = (node: Paragraph): string => {
  const text = toString(node);
  return text.length > 50 ? `${text.slice(0, 50).replace(/\s+\S*$/, '')} …` : text;
};
