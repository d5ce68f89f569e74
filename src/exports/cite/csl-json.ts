/** CSL-JSON 1.0: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
import type { CitedWork } from './work.ts';

export interface CslRecord {
  id: string;
  type: CitedWork['type'];
  title: string;
  author: [{ literal: string }];
  issued: { 'date-parts': [readonly number[]] };
  language: string;
  'container-title'?: string;
  edition?: string;
  'publisher-place'?: string;
  URL?: string;
  /** CSL keeps a pinpoint with the citation and not with the item; a note is what reference managers retain. */
  note?: string;
}

/** A work as an item of CSL-JSON; its pinpoint stands in `note`. */
export function cslRecord({ key, type, title, author, date, language, ...rest }: CitedWork): CslRecord {
  const { container, edition, place, url, pinpoint } = rest;
  return {
    id: key,
    type,
    title,
    author: [{ literal: author }],
    issued: { 'date-parts': [date] },
    language,
    ...(container && { 'container-title': container }),
    ...(edition && { edition }),
    ...(place && { 'publisher-place': place }),
    ...(url && { URL: url }),
    ...(pinpoint && { note: pinpoint }),
  };
}
