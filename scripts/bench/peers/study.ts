/**
 * The text that this edition and its peers carry when pages and builds are compared: made up, always the same, in the
 * proportions of a study paper of five chapters: 31 passages, 5,500 words, 69 citations of 33 works, 60 terms.
 */
import { chance, madeUp } from '../growth/made-up.ts';

export interface Work {
  id: string;
  author: string;
  year: number;
  title: string;
}
export interface Term {
  id: string;
  term: string;
  short: string;
}
/** Words of a passage; a term at its first use in the chapter; works that are cited together. */
export type Piece = string | { term: Term } | { works: Work[] };
export interface Section {
  title: string;
  passages: Piece[][];
}
export interface Study {
  chapters: { title: string; sections: Section[] }[];
  works: Work[];
  terms: Term[];
}

const LENGTHS = [4, 7, 8, 7, 5];
const WORKS = 33;
const TERMS = 60;
const WORDS_A_PASSAGE = 177;
const WORDS_A_SENTENCE = 22;
const SMALL = 'the of and in to a that was its for by as with on from were had at this which an not'.split(' ');

/** The study repeated, in other words each time, until it has so many chapters. */
export function madeStudy(chapters = LENGTHS.length): Study {
  const next = chance(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const word = () => (next() < 0.45 ? pick(SMALL) : madeUp(Math.floor(Math.exp(next() * Math.log(30_000)))));
  const name = (index: number) => capital(madeUp(2000 + 37 * index));
  const works = Array.from({ length: WORKS }, (_, index) => ({
    id: `work-${index}`,
    author: name(index),
    year: 1985 + index,
    title: capital(sentence(9, word)),
  }));
  const terms = Array.from({ length: TERMS }, (_, index) => ({
    id: `term-${index}`,
    term: `${name(100 + index)} ${name(300 + index)}`,
    short: `${capital(sentence(18, word))}.`,
  }));
  const passage = (seen: Set<Term>): Piece[] => {
    const pieces: Piece[] = [];
    for (let left = WORDS_A_PASSAGE; left > 0; left -= WORDS_A_SENTENCE) {
      pieces.push(`${capital(sentence(WORDS_A_SENTENCE - 4, word))} `);
      const term = pick(terms);
      pieces.push(seen.has(term) ? term.term : { term }, ` ${sentence(3, word)}`);
      seen.add(term);
      if (next() < 0.28) pieces.push(' ', { works: next() < 0.2 ? [pick(works), pick(works)] : [pick(works)] });
      pieces.push('. ');
    }
    return pieces;
  };
  return {
    works,
    terms,
    chapters: Array.from({ length: chapters }, (_, index) => {
      const seen = new Set<Term>();
      const passages = Array.from({ length: LENGTHS[index % LENGTHS.length] ?? 1 }, () => passage(seen));
      const half = Math.ceil(passages.length / 2);
      return {
        title: `${capital(sentence(3, word))} ${index + 1}`,
        sections: [passages.slice(0, half), passages.slice(half)].map((part) => ({
          title: capital(sentence(4, word)),
          passages: part,
        })),
      };
    }),
  };
}

const sentence = (length: number, word: () => string): string => Array.from({ length }, word).join(' ');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A passage as text, with terms and citations as a generator writes them. */
export const written = (
  pieces: readonly Piece[],
  term: (term: Term) => string,
  cite: (works: readonly Work[]) => string,
): string =>
  pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : 'term' in piece ? term(piece.term) : cite([...new Set(piece.works)]),
    )
    .join('')
    .trim();
