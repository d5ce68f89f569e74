/** Sections and chapters by their titles. */
import type { Outline } from '../outline.ts';
import { doubtful, type Outcome, type Target } from '../target.ts';
import { chapterTitles, matchTitle, matchTopic, sectionTitles, topicNames, type Titled } from '../titles.ts';
import { CHAPTER_MARK, SECTION_MARK } from '../words.ts';
import { doubtfulPlace } from './chapters.ts';
import { all, claimOne, endOf, MOST_OF_A_TITLE, type Claim, type Rule } from './claim.ts';
import { words } from '../../words/index.ts';

/** `section on the Ferrymen`, `the Recovery section`, `section “Recovery”`, `the chapter on prospects` */
export const titles: Rule = (text, outline) => [
  ...byTitle(text, SECTION_MARK, sectionTitles(outline), outline),
  ...byTitle(text, CHAPTER_MARK, chapterTitles(outline), outline),
  ...all(String.raw`${SECTION_MARK}\s*(\d{1,3}[.:]\d{1,3}[a-z]?)(?!\w)`, text).map((match) =>
    doubtfulPlace(match, text, words.writtenRefs.sectionsHaveTitles, outline),
  ),
];

function byTitle(text: string, mark: string, known: readonly Titled[], outline: Outline): Claim[] {
  const topics = topicNames(outline);
  const direct = all(String.raw`${mark}\s*:?\s*(?=[\p{L}])`, text).flatMap((match) => {
    const phrase = /^[^.;:()[\]\n!?"']*/.exec(text.slice(endOf(match), endOf(match) + MOST_OF_A_TITLE))?.[0] ?? '';
    const title = matchTitle(phrase, known);
    return title?.sure ? claimTitle(match.index, endOf(match), phrase.slice(0, title.length), '', known, topics) : [];
  });
  const after = all(
    String.raw`${mark}\s*(?:(on|about|called|entitled|titled|headed|named|regarding|concerning)\s+|[:,]\s*(?=["']))?(["']?)`,
    text,
  ).flatMap((match) => {
    const quoted = match[2] ?? '';
    if (!match[1] && !quoted) return [];
    const rest = text.slice(endOf(match), endOf(match) + MOST_OF_A_TITLE);
    const phrase = quoted
      ? rest.slice(0, !rest.includes(quoted) ? 0 : rest.indexOf(quoted))
      : (/^[^.;:()[\]\n!?]*/.exec(rest)?.[0] ?? '');
    return claimTitle(match.index, endOf(match), phrase, quoted, known, topics);
  });
  const before = all(
    String.raw`(["'])([^"'\n]{3,80})\1\s*,?\s*${mark}|\bthe\s+((?:[\w'-]+\s+){1,8})${mark}`,
    text,
  ).flatMap((match) => {
    const phrase = (match[2] ?? match[3] ?? '').trim();
    const found = matchTitle(phrase, known, true);
    return found?.sure ? [{ ...claimOne(match, { state: 'found', target: found.sure }) }] : [];
  });
  return [...after, ...before, ...direct];
}

function claimTitle(
  start: number,
  at: number,
  phrase: string,
  quoted: string,
  known: readonly Titled[],
  topics: ReturnType<typeof topicNames>,
): Claim[] {
  const title = matchTitle(phrase, known, quoted !== '');
  const topic = title?.sure ? undefined : matchTopic(phrase, topics);
  if (!title && !topic) return [];
  const end = at + Math.max(title?.length ?? 0, topic?.length ?? 0) + quoted.length;
  const places = topic?.passages.map((ref): Target => ({ kind: 'passage', ref })) ?? [];
  const why = title ? words.writtenRefs.titleIsLonger : words.writtenRefs.noSuchTitle;
  const outcome: Outcome = title?.sure
    ? { state: 'found', target: title.sure }
    : doubtful(why, [...(title?.candidates ?? []), ...places]);
  return [{ start, end, parts: [{ start, end, outcome }], weak: true }];
}
