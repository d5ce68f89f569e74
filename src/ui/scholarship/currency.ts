/** How current a passage's annotation is: words from data. */
import type { Edition, Passage } from '../../model/types.ts';
import { words } from '../../words/index.ts';
import { counted, say } from '../../words/say.ts';
import { dateInWords } from '../shared/dates.ts';

/** `As of June 2022 · 2 later notes, the last of April 2026 · reviewed 26 November 2026`; what is not known is left out. */
export function currencyWords(edition: Edition, { ref }: Pick<Passage, 'ref'>): string {
  const later = edition.notes
    .filter(({ passage, kind }) => passage === ref && kind === 'later')
    .flatMap(({ asOf }) => asOf ?? []);
  const [last] = later.toSorted().reverse();
  const [review] = edition.reviews
    .filter(({ passages }) => passages.includes(ref))
    .map(({ date }) => date)
    .toSorted()
    .reverse();
  return [
    say(words.scholarship.textAsOf, { date: dateInWords(edition, edition.config.source.date) }),
    last === undefined
      ? words.scholarship.noLater
      : counted(words.scholarship.later, { count: later.length, date: dateInWords(edition, last) }),
    ...(review === undefined ? [] : [say(words.scholarship.reviewed, { date: dateInWords(edition, review) })]),
  ].join(' · ');
}
