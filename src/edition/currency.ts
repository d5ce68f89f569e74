/** How current the annotation of passages is: from the date of the study, the notes on later developments, and the reviews. */
import { parseEdtf } from '../model/edtf.ts';
import type { Edition } from '../model/types.ts';
import { words } from '../words/index.ts';
import { counted, say } from '../words/say.ts';
import { notesOfPassage } from './find.ts';

/** What an edition needs to have for it. */
type Annotated = Pick<Edition, 'config' | 'notes' | 'reviews'>;

export interface Currency {
  /** Number of notes on later developments. */
  later: number;
  /** The month or day up to which the last of them holds. */
  lastLater?: string;
  /** The day since which none of the passages has gone unread; absent where one was never reviewed. */
  reviewed?: string;
}

/** Of one passage, or of all of a chapter together. */
export function currencyOf({ notes, reviews }: Annotated, refs: readonly string[]): Currency {
  const later = refs.flatMap((ref) => notesOfPassage({ notes }, ref)).filter(({ kind }) => kind === 'later');
  const lastLater = latest(later.flatMap(({ asOf }) => asOf ?? []));
  const reviewed = refs.map((ref) =>
    latest(reviews.flatMap(({ passages, date }) => (passages.includes(ref) ? [date] : []))),
  );
  const [oldest] = reviewed.every((date) => date !== undefined) ? reviewed.toSorted() : [];
  return {
    later: later.length,
    ...(lastLater !== undefined && { lastLater }),
    ...(oldest !== undefined && { reviewed: oldest }),
  };
}

const latest = (dates: readonly string[]): string | undefined => dates.toSorted().at(-1);

/** `As of June 2022 · 2 later notes, the last of April 2026 · reviewed 26 November 2026`; what is not known is left out. */
export function currencyWords(edition: Annotated, refs: readonly string[]): string {
  const { config } = edition;
  const { later, lastLater, reviewed } = currencyOf(edition, refs);
  const inWords = (date: string): string => parseEdtf(date, config.language)?.text ?? date;
  return [
    say(words.scholarship.textAsOf, { date: inWords(config.source.date) }),
    lastLater === undefined
      ? words.scholarship.noLater
      : counted(words.scholarship.later, { count: later, date: inWords(lastLater) }),
    ...(reviewed === undefined ? [] : [say(words.scholarship.reviewed, { date: inWords(reviewed) })]),
  ].join(' · ');
}
