/** Where references of passages lead. */
import { passageByRef } from '../../edition/find.ts';
import { parsePassageRange } from '../../model/passage-ref.ts';
import type { Edition } from '../../model/types.ts';

/** A link to a passage, or to the first of a range. */
export interface PassageTarget {
  /** As given: `2.4`, `2.4-2.6`. */
  ref: string;
  /** As printed, a range with a dash: `2.4–2.6`. */
  text: string;
  url: string;
}

/**
 * The links for references and ranges, in the order given.
 * @throws an Error for a passage that the edition lacks, which its checks report long before.
 */
export function passageTargets(edition: Pick<Edition, 'passages'>, refs: readonly string[]): PassageTarget[] {
  return refs.map((ref) => {
    const first = parsePassageRange(ref)?.first;
    const passage = first === undefined ? undefined : passageByRef(edition, first);
    if (!passage) throw new Error(`The edition has no passage ${ref}.`);
    // A range leads to its first passage: without script, an address that names both ends would lead nowhere.
    return { ref, text: ref.replace('-', '–'), url: passage.url };
  });
}
