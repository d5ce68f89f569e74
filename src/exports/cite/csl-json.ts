/** CSL-JSON 1.0: https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables */
import { doiOf } from '../../citations/doi.ts';
import type { Reference } from '../../model/types.ts';
import type { CitedName } from './editors.ts';
import type { CitedWork } from './work.ts';
import { words } from '../../words/index.ts';

/** The fields of a CSL item that files for reference managers name. */
export interface CslRecord {
  id: string;
  type: string;
  title?: string;
  author?: readonly CitedName[];
  editor?: readonly CitedName[];
  translator?: readonly CitedName[];
  issued?: { 'date-parts': readonly (readonly number[])[] };
  accessed?: { 'date-parts': readonly (readonly number[])[] };
  language?: string;
  'container-title'?: string;
  'collection-title'?: string;
  edition?: string;
  volume?: string;
  issue?: string;
  number?: string;
  page?: string;
  genre?: string;
  publisher?: string;
  'publisher-place'?: string;
  abstract?: string;
  DOI?: string;
  ISBN?: string;
  ISSN?: string;
  URL?: string;
  note?: string;
}

/** A work as an item of CSL-JSON. The passage that is cited stands where pages stand: reference managers keep no other. */
export function cslRecord({ key, type, title, authors, date, language, ...rest }: CitedWork): CslRecord {
  const { container, edition, publisher, place, url, doi, pinpoint, note } = rest;
  return {
    id: key,
    type,
    title,
    author: authors,
    issued: { 'date-parts': [date] },
    language,
    ...(container && { 'container-title': container }),
    ...(edition && { edition }),
    ...(publisher && { publisher }),
    ...(place && { 'publisher-place': place }),
    ...(pinpoint && { page: pinpoint }),
    ...(doi && { DOI: doi }),
    ...(url && { URL: url }),
    ...(note && { note }),
  };
}

/** A work of the library as reference managers take it: without what is the edition’s own, numbers as texts. */
export function libraryRecord({ item }: Pick<Reference, 'item'>): Record<string, unknown> & CslRecord {
  const { custom, ...fields } = item;
  const note = custom.status === 'unidentified' ? words.cited.notIdentified : item.note;
  const texts = Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [field, typeof value === 'number' ? String(value) : value]),
  );
  return {
    ...texts,
    ...(item.DOI && { DOI: doiOf(item.DOI) }),
    ...(note && { note }),
  } as Record<string, unknown> & CslRecord;
}
