/** What is cited: a passage, or some that follow each other. */
import { passagesOfRange } from '../../edition/find.ts';
import { chapterByNumber } from '../../model/chapter-lookup.ts';
import { parsePassageRange, passageId } from '../../model/passage-ref.ts';
import { absolute, passagePermalink } from '../../model/permalink.ts';
import type { Edition, Passage } from '../../model/types.ts';
import { pinpointOf } from './pinpoint.ts';
import type { PlaceWords } from './template.ts';

/** The address is that of the passage's own page; of a range that in its chapter, where all of it is marked. */
export interface CitedPlace extends PlaceWords {
  /** In text order, at least one. */
  passages: [Passage, ...Passage[]];
}

/**
 * Finds the passages that a reference or range names.
 * @throws a RangeError where the edition lacks one, or where they belong to more than one chapter, as no address has both.
 */
export function citedPlace(edition: Edition, range: string): CitedPlace {
  const [first, ...rest] = passagesOfRange(edition, range);
  const last = rest.at(-1);
  if (!first || (last && last.chapter !== first.chapter) || !parsePassageRange(range))
    throw new RangeError(`The edition has no passage or range ${range} within a chapter.`);
  const chapterTitle = chapterByNumber(edition, first.chapter)?.title ?? '';
  if (!last)
    return {
      range: first.ref,
      passages: [first],
      chapterTitle,
      pinpoint: pinpointOf(first.ref),
      url: passagePermalink(edition, first),
    };
  return {
    range: `${first.ref}-${last.ref}`,
    passages: [first, ...rest],
    chapterTitle,
    pinpoint: pinpointOf(first.ref, last.ref),
    url: `${absolute(edition, first.url)}-${passageId(last.ref)}`,
  };
}
