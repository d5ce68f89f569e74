/** A comment as a note of the kind `question`, which the editors answer. */
import { stringify } from 'yaml';
import { plainMarkdown } from '../print.ts';
import type { CommentItem } from './review.ts';

/** The file of the note. `text` is that of the passage, in which its words must stand once to be named. */
export function questionFile(
  ref: string,
  { author, text, words }: CommentItem,
  passage: string,
  document: string,
): string {
  const name = author.name || 'a reader';
  const matter = {
    passage: ref,
    kind: 'question',
    ...(standsOnce(words, passage) && { words }),
    remark: `A comment in ${document}. Answer it, or take it out.`,
    basis: 'known',
    sources: [{ title: `Comment by ${name}${author.date ? `, ${author.date}` : ''}`, basis: 'known' }],
  };
  const body = text
    .split(/\n+/)
    .filter((line) => line.trim())
    .map(plainMarkdown)
    .join('\n\n');
  return `---\n${stringify(matter, { lineWidth: 118 })}---\n\n${body}\n`;
}

/** Whether words, whole ones, stand in a text once. */
function standsOnce(words: string, text: string): boolean {
  if (!words) return false;
  const places = text.split(words).length - 1;
  const at = text.indexOf(words);
  const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}\p{M}]/u.test(sign);
  const isCut = (isWord(text[at - 1]) && isWord(words[0])) || (isWord(text[at + words.length]) && isWord(words.at(-1)));
  return places === 1 && !isCut;
}

/** A name for the note that no other has: `question-2-4-1`. */
export function questionId(ref: string, taken: ReadonlySet<string>): string {
  const stem = `question-${ref.toLowerCase().replaceAll('.', '-')}`;
  for (let number = 1; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`;
}
