/** Long books for tests, without apparatus: made-up words, the same every time. */
import { chapterOf } from './made-edition.ts';

const SYLLABLES = 'ka za mi ro len tar shi bu den gor pal vi ste nu qa wer lo fin dra sum hel jo'.split(' ');
const SMALL = 'the of and to in a is that it was for on are with as his they at be this'.split(' ');

export interface BookSize {
  chapters: number;
  /** Of each chapter. */
  passages: number;
  /** Of each chapter; 1 has no headings. */
  sections?: number;
  /** Of each passage. */
  words?: number;
}

/** The chapters of a book of this size, by their paths. */
export function longBook({ chapters, passages, sections = 1, words = 40 }: BookSize): Record<string, string> {
  const next = chance(7);
  const word = (): string =>
    next() < 0.4
      ? (SMALL[Math.floor(next() * SMALL.length)] ?? '')
      : Array.from({ length: 2 + Math.floor(next() * 2) }, () => SYLLABLES[Math.floor(next() * next() * 22)]).join('');
  const sentence = (length: number): string => {
    const text = Array.from({ length }, word).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = (): string => {
    // From a half to one and a half times as long.
    let left = Math.max(4, Math.round(words * (0.5 + next())));
    const parts: string[] = [];
    for (; left > 0; left -= 14) parts.push(sentence(Math.min(14, left)));
    return parts.join(' ');
  };
  return Object.fromEntries(
    Array.from({ length: chapters }, (_, index) => {
      const blocks = Array.from({ length: passages }, (_, at) => {
        const section = Math.floor((at * sections) / passages);
        const isFirst = sections > 1 && section !== Math.floor(((at - 1) * sections) / passages);
        const heading = isFirst ? `## ${sentence(3).slice(0, -1)} [#s-${section + 1}]\n\n` : '';
        return `${heading}¶${at + 1} ${paragraph()}`;
      });
      const title = sentence(3).slice(0, -1);
      return [`chapters/${index + 1}-chapter-${index + 1}.mdx`, chapterOf(index + 1, title, blocks.join('\n\n'))];
    }),
  );
}

/** Numbers from 0 to 1 that look like chance and are always the same: a linear congruential generator. */
function chance(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
