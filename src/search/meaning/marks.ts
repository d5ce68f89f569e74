/** The text of a record with its hits, and the pieces of it that are shown. */
import { sentences } from '../../model/sentences.ts';
import { BETWEEN } from './pagefind.ts';
import { runsIn, type Run } from './runs.ts';

/** A hit in a text, in UTF-16 units. Hits with nothing but a space between them are one. */
export interface Mark {
  start: number;
  end: number;
  /** Numbers of the units of the query that it holds. */
  units: number[];
}

export interface MarkedText {
  text: string;
  /** Where what stands below it begins: titles of sources, remarks. */
  tail: number;
  /** In the order of the text. */
  marks: Mark[];
}

/** A run of words, and the unit of the query for which it stands. */
export interface UnitRun {
  unit: number;
  run: Run;
}

/** The text of a record without its names, and where in it the hits are. */
export function markedText(indexed: string, runs: readonly UnitRun[]): MarkedText {
  const [, body = '', tail = ''] = indexed.split(BETWEEN).map((part) => part.trim());
  const text = `${body} ${tail}`.trim();
  const marks: Mark[] = [];
  for (const { start, end, run } of runsIn(
    text,
    runs.map((one) => one.run),
  )) {
    const last = marks.at(-1);
    const unit = runs[run]?.unit ?? 0;
    if (last && text.slice(last.end, start).trim() === '') {
      last.end = end;
      last.units.push(unit);
    } else marks.push({ start, end, units: [unit] });
  }
  return { text, tail: body.length, marks };
}

/** A piece of text, and whether it is a hit. */
export interface Part {
  text: string;
  isHit: boolean;
}

/** A sentence, or the part of a long one that holds its hits. */
export interface Excerpt {
  parts: Part[];
  /** Marks in it. */
  count: number;
}

/** Characters of a long sentence to show before its first hit and altogether; of the beginning of a text without hits. */
const [BEFORE, MOST, OPENING] = [90, 380, 220];

/** The whole of a text such as a reference, with its hits. */
export const wholeExcerpt = ({ text, tail, marks }: MarkedText): Excerpt => ({
  parts: split(
    text,
    0,
    tail,
    marks.filter(({ end }) => end <= tail),
  ),
  count: marks.length,
});

/**
 * The sentences with hits: first the one that says most of what was searched, then the others in the order of the text.
 * Where only what stands below the text has hits, and without any, how the text begins: a source says nothing of a thing.
 * @param isNamed What was searched is the name of the record: before all comes the sentence that says what it is.
 */
export function excerptsOf({ text, tail, marks }: MarkedText, { isNamed = false } = {}): Excerpt[] {
  if (marks.length === 0)
    return tail > 0 ? [{ parts: [{ text: clip(text.slice(0, tail), OPENING), isHit: false }], count: 0 }] : [];
  const all = sentences(text).map((sentence) => ({
    ...sentence,
    marks: marks.filter(({ start }) => start >= sentence.start && start < sentence.end),
  }));
  const found = all.filter((sentence) => sentence.marks.length > 0);
  const worth = ({ marks }: { marks: Mark[] }): number =>
    new Set(marks.flatMap(({ units }) => units)).size * 100 + marks.length;
  const inText = found.filter(({ start }) => start < tail);
  const fullest = inText.toSorted((a, b) => worth(b) - worth(a)).slice(0, 1);
  const nature = tail > 0 && (isNamed || inText.length === 0) ? all.slice(0, 1) : [];
  return [...new Set([...nature, ...fullest, ...found])].map((sentence) => excerptOf(text, sentence));
}

function excerptOf(text: string, { start, end, marks }: { start: number; end: number; marks: Mark[] }): Excerpt {
  const first = marks[0]?.start ?? start;
  const isLong = end - start > MOST;
  const from = isLong && first - start > BEFORE ? wordStart(text, first - BEFORE) : start;
  const to = isLong && end - from > MOST ? wordStop(text, Math.max(from + MOST, marks[0]?.end ?? 0)) : end;
  const inside = marks.filter((mark) => mark.start >= from && mark.end <= to);
  const parts = split(text, from, to, inside);
  if (from > start) parts.unshift({ text: '… ', isHit: false });
  if (to < end) parts.push({ text: ' …', isHit: false });
  return { parts, count: marks.length };
}

function split(text: string, from: number, to: number, marks: readonly Mark[]): Part[] {
  const parts: Part[] = [];
  let at = from;
  for (const { start, end } of marks) {
    parts.push({ text: text.slice(at, start), isHit: false }, { text: text.slice(start, end), isHit: true });
    at = end;
  }
  return [...parts, { text: text.slice(at, to), isHit: false }].filter((part) => part.text);
}

/** One occurrence with the text before and after it. */
export interface Line {
  before: string;
  hit: string;
  after: string;
}

const CONTEXT = 90;

/** Every hit of a text as a line of a concordance. */
export const linesOf = ({ text, marks }: MarkedText): Line[] =>
  marks.map(({ start, end }) => {
    const [from, to] = [start > CONTEXT ? wordStart(text, start - CONTEXT) : 0, wordStop(text, end + CONTEXT)];
    return { before: text.slice(from, start), hit: text.slice(start, end), after: text.slice(end, to) };
  });

function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, wordStop(text, most)).trimEnd()} …`;
}

/** Offsets moved to the beginning of the next word, and to the end of the last. */
const wordStart = (text: string, at: number): number => {
  const space = text.indexOf(' ', at);
  return space < 0 ? at : space + 1;
};
const wordStop = (text: string, at: number): number =>
  at >= text.length ? text.length : Math.max(0, text.lastIndexOf(' ', at)) || at;
