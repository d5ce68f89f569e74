/** Dates of the apparatus, in words and for the `datetime` of a `time` element. */
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { Edition } from '../../model/types.ts';

/** `2022-06-30` → `30 June 2022` in an edition in British English; what is no date comes back as it is. */
export function dateInWords({ config }: Pick<Edition, 'config'>, date: string): string {
  return parseEdtf(date, config.language)?.text ?? date;
}

/** Whether a date can stand in the `datetime` of a `time` element: `1893`, `2022-06` or `2022-06-30`. */
export const isPlainDate = (date: string): boolean => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date);

/** A date of CSL-JSON as a plain date: `[[2026, 3, 2]]` → `2026-03-02`. `undefined` without a year. */
export function cslPlainDate(date: { 'date-parts'?: number[][] | undefined } | undefined): string | undefined {
  const [year, ...rest] = date?.['date-parts']?.[0] ?? [];
  if (year === undefined) return undefined;
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}

/** The year of a date of CSL-JSON; of a range the first. */
export const cslYear = (date: { 'date-parts'?: number[][] | undefined } | undefined): number | undefined =>
  date?.['date-parts']?.[0]?.[0];

/** A life in words: `5 October 1952 to about 2009`, `born 1952`, `died 2009`; `undefined` where neither date is known. */
export function lifeText(
  edition: Pick<Edition, 'config'>,
  life: { born?: string | undefined; died?: string | undefined },
) {
  const [born, died] = [life.born, life.died].map((date) => date && dateInWords(edition, date));
  if (born && died) return say(words.dates.span, { from: born, to: died });
  if (born) return say(words.dates.born, { date: born });
  return died && say(words.dates.died, { date: died });
}
