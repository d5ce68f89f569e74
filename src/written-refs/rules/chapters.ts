/** Chapters by their numbers. */
import { isAppendix } from '../../model/chapter-words.ts';
import type { ChapterNumber } from '../../model/passage-ref.ts';
import { readRow } from '../numbers.ts';
import type { Outline } from '../outline.ts';
import { doubtful, targetOf, type Outcome } from '../target.ts';
import { AND, APPENDIX_MARK, CHAPTER_MARK, chapterOf, COUNT, ORDINAL, TO, valueOf } from '../words.ts';
import { all, appendixOf, claimOne, endOf, type Claim, type Rule } from './claim.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

/** What is smaller than a chapter. */
const PART = String.raw`(?:paragraphs?|paras?|pars?|passages?|pages?|pp?|lines?|sentences?|parts?|half|halves|notes?|footnotes?|fn|figures?|tables?|beginning|opening|start|end|rest|third|quarter)`;
const PART_OF = new RegExp(String.raw`(?<!\w)${PART}\.?(?!\w)[^.;:\n]{0,30}\b(?:of|in|from)\s+(?:the\s+)?$`, 'i');
const PART_AFTER = new RegExp(
  String.raw`^[\s,:(]*(?:at\s+\d|(?:the\s+)?(?:[\w-]+\s+){0,3}${PART}(?!\w)(?!\.?\s*\d))`,
  'i',
);

/** `ch. 2`, `chapters 2–4 and 6`, `the second chapter` */
export const chapters: Rule = (text, outline) => [
  ...all(
    String.raw`(${CHAPTER_MARK})\s*${COUNT}(?:(?:${TO}|${AND})(?:${CHAPTER_MARK}\s*)?${COUNT})*(?![.:]\d|\s*,?\s*pp?\.?\s*\d)`,
    text,
  ).map((match) => claimChapters(match, text, outline)),
  ...all(String.raw`(?<![\w'-])(${ORDINAL})\s+chapter(?!\w)`, text).map((match) => claimChapters(match, text, outline)),
  ...all(String.raw`${CHAPTER_MARK}\s*(\d{1,3}[.:]\d{1,3}[a-z]?)(?!\w)`, text).map((match) =>
    doubtfulPlace(match, text, words.writtenRefs.chapterOrPassage, outline),
  ),
  ...all(String.raw`${CHAPTER_MARK}\s*(${COUNT})\s*,?\s*pp?\.?\s*\d+(?:-\d+)?`, text).map((match) => {
    const outcome = chapterOutcome(chapterOf(match[1] ?? ''), outline);
    return claimOne(match, outcome.state === 'found' ? doubtful(words.writtenRefs.noPages, [outcome.target]) : outcome);
  }),
  ...all(String.raw`${APPENDIX_MARK}\s*([A-Z])(?![\w.:])`, text).flatMap((match) => {
    const number = appendixOf(match[1], text.slice(endOf(match)), outline);
    return number === undefined ? [] : [claimOne(match, chapterOutcome(number, outline))];
  }),
];

function claimChapters(match: RegExpExecArray, text: string, outline: Outline): Claim {
  const isPart =
    PART_OF.test(text.slice(Math.max(0, match.index - 60), match.index)) ||
    PART_AFTER.test(text.slice(endOf(match), endOf(match) + 60));
  const counts = all(String.raw`(?<!\w)(?:${ORDINAL}|${COUNT})`, match[0]);
  const parts = counts.flatMap((count, i) => {
    const value = valueOf(count[0]);
    const before = counts[i - 1];
    const gap = before ? match[0].slice(endOf(before), count.index) : '';
    const from = before && new RegExp(`^${TO}`, 'i').test(gap) ? (valueOf(before[0]) ?? 0) + 1 : value;
    const start = match.index + (i === 0 ? 0 : count.index);
    const numbers =
      value !== undefined && from !== undefined && from < value
        ? Array.from({ length: value - from + 1 }, (_, n) => from + n)
        : [value];
    return numbers.slice(0, 50).map((number) => {
      const outcome = chapterOutcome(number === undefined ? undefined : String(number), outline);
      const isWhole = !isPart || outcome.state !== 'found';
      return {
        start,
        end: match.index + endOf(count),
        outcome: isWhole ? outcome : doubtful(words.writtenRefs.partOfChapter, [outcome.target]),
      };
    });
  });
  return { start: match.index, end: endOf(match), parts, weak: true };
}

function chapterOutcome(number: ChapterNumber | undefined, outline: Outline): Outcome {
  if (outline.chapters.some((chapter) => chapter.number === number))
    return { state: 'found', target: { kind: 'chapter', number: number ?? '' } };
  const last = outline.chapters.findLast((chapter) => !isAppendix(chapter.number))?.number ?? '';
  return doubtful(say(words.writtenRefs.noChapter, { number: number ?? '', last }));
}

/** A number that is not written as the edition’s numbers are. */
export function doubtfulPlace(match: RegExpExecArray, text: string, why: string, outline: Outline): Claim {
  const row = readRow(text, match.index + match[0].indexOf(match[1] ?? ''));
  const outcomes = row?.items.map((item) => targetOf(item, outline)) ?? [];
  const candidates = outcomes.flatMap((outcome) =>
    outcome.state === 'found' ? [outcome.target] : outcome.state === 'doubtful' ? outcome.candidates : [],
  );
  const place = { start: match.index, end: Math.max(endOf(match), row?.end ?? 0) };
  return { ...place, parts: [{ ...place, outcome: doubtful(why, candidates) }] };
}
