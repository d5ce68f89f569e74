/** Every use of an entry as a line in context. */
import type { Edition, MentionUse } from '../../model/types.ts';
import { passageByRef } from '../../edition/find.ts';

/** A use: the words around the form, with a mark where the passage goes on, and where it stands. */
export interface ConcordanceLine {
  passage: string;
  url: string;
  before: string;
  form: string;
  after: string;
}

/** The uses as lines, in their order. `… lit by the ` + `lamplighter` + ` at dusk …` */
export function concordanceLines(edition: Edition, uses: readonly MentionUse[]): ConcordanceLine[] {
  return uses.flatMap(({ passage: ref, form, start, end, before, after }) => {
    const passage = passageByRef(edition, ref);
    if (!passage) return [];
    return {
      passage: ref,
      url: passage.url,
      before: start > before.length ? `… ${before.trimStart()}` : before,
      form,
      after: end + after.length < passage.text.length ? `${after.trimEnd()} …` : after,
    };
  });
}

/** More lines than this are folded. */
export const FOLDED_FROM = 7;

/** A form of more letters leaves no room for its context on a line. */
export const LONG_FORM = 40;
