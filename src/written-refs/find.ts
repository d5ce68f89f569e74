/**
 * Finds references to the edition in a text as people write them, in English.
 *
 * The rules, in the order in which they claim words:
 * 1. Addresses of the site, old ones too: `…/p/2.4/`, `…/chapter/#p2.4-p2.6`, `…/chapter/#section`, `#p2.4`.
 * 2. Passages of a chapter: `ch. 2, ¶¶4–6`, `paras 4 and 6 of chapter two`, `para. 3 of the Introduction`.
 * 3. Numbers after a mark: `par. 2.4–6`, `¶¶ 2.4, 2.7 and 3.1`, `passages 2.4 to 2.6`. A number of a row that names no
 *    chapter is in that of the number before it. Without any chapter it is doubtful.
 * 4. Numbers after a name of the study: `Harbour Society 2022, 2.4`.
 * 5. Chapters: `ch. 2`, `chapters II and IV`, `the second chapter`, `the chapter on prospects`.
 * 6. Sections by their titles; words that are only part of a title, or a topic, are doubtful.
 * 7. A number alone in brackets or on a line, or after `p.`, `read` or `see`, is doubtful. Other numbers are none.
 * What is said to be another work’s (`Sayed 2021, para. 2.4`, `para. 2.4 of the Convention`) is left alone, and so is what
 * follows `ibid.` after another work. Where the words leave a doubt nothing is found: a wrong link is worse than a question.
 */
import { readRow } from './numbers.ts';
import type { Outline } from './outline.ts';
import { plain } from './plain.ts';
import { addresses } from './rules/addresses.ts';
import { chapters } from './rules/chapters.ts';
import type { Claim, Rule } from './rules/claim.ts';
import { looseNumbers } from './rules/loose.ts';
import {
  chapterThenPassages,
  markedPassages,
  namedPassages,
  ordinalPassage,
  passagesOfChapter,
} from './rules/passages.ts';
import { titles } from './rules/titles.ts';
import { doubtful, targetOf, type Outcome, type Target } from './target.ts';
import { ownerOf, ownName, readWorks, worksWithin } from './works.ts';
import { words } from '../words/index.ts';
import { say } from '../words/say.ts';

/** In the order in which they claim words. */
const RULES: readonly Rule[] = [
  addresses,
  chapterThenPassages,
  passagesOfChapter,
  ordinalPassage,
  namedPassages,
  markedPassages,
  chapters,
  titles,
  looseNumbers,
];

/** A reference in a text. Places are UTF-16 units; `written` is what stands there. */
export type WrittenRef = Outcome & { start: number; end: number; written: string };

/** All references in `text`, in its order. */
export function findWrittenRefs(text: string, outline: Outline): WrittenRef[] {
  const read = plain(text);
  const works = readWorks(read, outline);
  return claimWords(read, outline).flatMap((claim) => {
    const owner = claim.sure ? { kind: 'own' as const } : ownerOf(read, claim.start, claim.end, works, outline);
    const line = lineAround(read, claim.start);
    const inLine = worksWithin(works, line.start, line.end).find((work) => !work.own);
    return claim.parts.map(({ start, end, outcome }): WrittenRef => {
      const place = { start, end, written: text.slice(start, end) };
      if (owner.kind === 'other')
        return { ...place, state: 'alone', why: say(words.writtenRefs.belongsTo, { work: owner.name }) };
      const rival =
        owner.kind === 'near' ? owner.name : claim.weak && owner.kind === 'unknown' ? inLine?.name : undefined;
      if (rival !== undefined && outcome.state === 'found')
        return { ...place, ...doubtful(say(words.writtenRefs.mayBelongTo, { work: rival }), [outcome.target]) };
      return { ...place, ...outcome };
    });
  });
}

/** What the rules claim, in the order of the text. Words that one rule has taken no later one takes. */
function claimWords(text: string, outline: Outline): Claim[] {
  const taken = new Uint8Array(text.length);
  const claims = RULES.flatMap((rule) =>
    rule(text, outline).filter(({ start, end }) => {
      const isFree = !taken.subarray(start, end).includes(1);
      if (isFree) taken.fill(1, start, end);
      return isFree;
    }),
  );
  return claims.sort((a, b) => a.start - b.start);
}

/** The one reference that the whole of a text is: what somebody types into a search box. A number needs no mark there. */
export function readWrittenRef(text: string, outline: Outline): Target | undefined {
  const trimmed = plain(text).trim();
  const row = readRow(trimmed, 0);
  if (row?.end === trimmed.length && row.items.length === 1) {
    const [item] = row.items;
    const outcome = item && targetOf(item, outline);
    return outcome?.state === 'found' ? outcome.target : undefined;
  }
  const [first, second] = findWrittenRefs(trimmed, outline);
  const before = trimmed.slice(0, first?.start).trim();
  const isName = new RegExp(`^(?:${ownName(outline)})?[\\s,:]*$`, 'iu').test(before);
  const isAll = first && !second && isName && /^[.)\]]?$/.test(trimmed.slice(first.end));
  return isAll && first.state === 'found' ? first.target : undefined;
}

function lineAround(text: string, at: number): { start: number; end: number } {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end };
}
