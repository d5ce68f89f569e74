/** Passages by their numbers, with a chapter beside them, a mark or a name of the study before them. */
import type { ChapterNumber } from '../../model/passage-ref.ts';
import { readRow, type RowOptions } from '../numbers.ts';
import type { Outline, OutlineChapter } from '../outline.ts';
import { APPENDIX_MARK, CHAPTER_MARK, chapterOf, COUNT, ORDINAL, PASSAGE_MARK, valueOf } from '../words.ts';
import { ownName } from '../works.ts';
import { all, appendixOf, claimRow, endOf, MOST_OF_A_TITLE, type Claim, type Rule } from './claim.ts';

/** `ch. 2, ¶¶4–6` */
export const chapterThenPassages: Rule = (text, outline) =>
  all(
    String.raw`(?:${CHAPTER_MARK}\s*(${COUNT})|(?<![\w'-])(${ORDINAL})\s+chapter|${APPENDIX_MARK}\s*([A-Z])(?!\w))[\s,;:.(]*(?:in\s+|at\s+)?${PASSAGE_MARK}\s*`,
    text,
  ).flatMap((match) => {
    const chapter = appendixOf(match[3], ' ¶', outline) ?? chapterOf(match[1] ?? match[2] ?? '');
    const row =
      chapter === undefined ? undefined : readRow(text, endOf(match), betweenOf(text, match.index, { chapter }));
    return row ? [claimRow(match.index, row.items, row.end, outline)] : [];
  });

/** `paras 4–6 of chapter 2`, `¶3 of the Introduction` */
export const passagesOfChapter: Rule = (text, outline) =>
  all(String.raw`${PASSAGE_MARK}\s*`, text).flatMap((match) => {
    const row = readRow(text, endOf(match), { short: true });
    if (row?.items.some(({ first }) => first.chapter !== undefined) ?? true) return [];
    const named = chapterAfter(text, row?.end ?? 0, outline);
    const again = named && readRow(text, endOf(match), betweenOf(text, match.index, { chapter: named.chapter }));
    return named && again ? [claimRow(match.index, again.items, named.end, outline)] : [];
  });

/** `the fourth paragraph of chapter 2`, `chapter 2, fourth paragraph` */
export const ordinalPassage: Rule = (text, outline) => [
  ...all(String.raw`(?<![\w'-])(${ORDINAL})\s+(?:paragraph|para|passage)(?!\w)\.?`, text).flatMap((match) => {
    const named = chapterAfter(text, endOf(match), outline);
    return named ? claimOrdinal(match.index, named.end, named.chapter, valueOf(match[1] ?? ''), outline) : [];
  }),
  ...all(
    String.raw`${CHAPTER_MARK}\s*(${COUNT})[\s,:(]+(?:the\s+)?(${ORDINAL})\s+(?:paragraph|para|passage)(?!\w)\.?`,
    text,
  ).flatMap((match) =>
    claimOrdinal(match.index, endOf(match), chapterOf(match[1] ?? ''), valueOf(match[2] ?? ''), outline),
  ),
];

function claimOrdinal(
  start: number,
  end: number,
  chapter: ChapterNumber | undefined,
  number: number | undefined,
  outline: Outline,
): Claim[] {
  if (chapter === undefined || number === undefined) return [];
  return [claimRow(start, [{ start, end, first: { chapter, number, letter: '' } }], end, outline)];
}

function chapterAfter(text: string, at: number, outline: Outline): { chapter: ChapterNumber; end: number } | undefined {
  const rest = text.slice(at, at + MOST_OF_A_TITLE);
  const byNumber = new RegExp(
    String.raw`^[\s,(]*(?:(?:of|in|from)\s+)?(?:the\s+)?(?:${CHAPTER_MARK}\s*(${COUNT})|(${ORDINAL})\s+chapter|${APPENDIX_MARK}\s*([A-Z])(?!\w))`,
    'i',
  ).exec(rest);
  const after = byNumber ? rest.slice(byNumber[0].length) : '';
  const chapter = appendixOf(byNumber?.[3], after, outline) ?? chapterOf(byNumber?.[1] ?? byNumber?.[2] ?? '');
  if (byNumber && chapter !== undefined) return { chapter, end: at + byNumber[0].length };
  const lead = /^[\s,]*(?:of|in|from)\s+(?:the\s+)?(?:chapter\s+(?:on\s+)?)?["']?/i.exec(rest);
  if (!lead) return undefined;
  const title = outline.chapters.find((one) =>
    new RegExp(String.raw`^${titlePattern(one.title)}(?!\w)`, 'iu').test(rest.slice(lead[0].length)),
  );
  return title ? { chapter: title.number, end: at + lead[0].length + title.title.length } : undefined;
}

/** `between paras 2.4 and 2.6` */
const betweenOf = (text: string, at: number, options: RowOptions): RowOptions =>
  /\bbetween\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, at - 20), at)) ? { ...options, between: true } : options;

/** `par. 2.4–6`, `¶¶ 2.4 and 2.7` */
export const markedPassages: Rule = (text, outline) =>
  all(String.raw`${PASSAGE_MARK}\s*(?:at\s+)?`, text).flatMap((match) => {
    const chapter = chapterBefore(text, match.index, outline);
    const options = betweenOf(text, match.index, { short: true, ...(chapter !== undefined && { chapter }) });
    const row = readRow(text, endOf(match), options);
    return row ? [claimRow(match.index, row.items, row.end, outline)] : [];
  });

/** The chapter that the same sentence names before a mark: `In chapter 2, see paras 4 and 7`, `Introduction, ¶2`. */
function chapterBefore(text: string, at: number, outline: Outline): ChapterNumber | undefined {
  const sentence =
    text
      .slice(Math.max(0, at - 300), at)
      .split(/[\n?!;]|\.(?=\s+\p{Lu})/u)
      .at(-1) ?? '';
  const last = all(
    String.raw`(?:${CHAPTER_MARK}\s*(${COUNT})|${APPENDIX_MARK}\s*([A-Z])(?!\w))(?![.:]\d)`,
    sentence,
  ).at(-1);
  if (last) return appendixOf(last[2], sentence.slice(endOf(last)), outline) ?? chapterOf(last[1] ?? '');
  const isBefore = ({ title }: OutlineChapter) =>
    new RegExp(String.raw`(?<!\w)${titlePattern(title)}["'*_]*(?:\s+chapter)?[\s,:(]*$`, 'iu').test(sentence);
  return outline.chapters.find(isBefore)?.number;
}

const titlePattern = (title: string): string => title.replaceAll(/[^\p{L}\p{N}]+/gu, String.raw`\W+`);

/** `Harbour Society 2022, 2.4` */
export const namedPassages: Rule = (text, outline) =>
  all(String.raw`${ownName(outline)}[\s,:;]*(?:\bat\s+)?(?=#?p?(?:\d|[A-Z][.:]\d))`, text).flatMap((match) => {
    const isOther = match[1] !== undefined && !match[1].startsWith(outline.year);
    const row = isOther ? undefined : readRow(text, endOf(match));
    return row ? [{ ...claimRow(row.items[0]?.start ?? match.index, row.items, row.end, outline), sure: true }] : [];
  });
