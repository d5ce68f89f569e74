/** Identifiers of works: https://www.doi.org/the-identifier/resources/handbook/2_numbering */
import { decoded } from '../model/decoded.ts';

const RESOLVER = /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/)+/i;

/** A DOI as registered, `10.1000/182`, whatever stands before it: `doi:`, or the address of a resolver, whose signs are encoded. */
export function doiOf(written: string): string {
  const text = written.trim();
  const doi = text.replace(RESOLVER, '');
  if (!/doi\.org\//i.test(text)) return doi;
  return decoded(doi);
}

/** A DOI as a part of an address: signs that would end it or mean something else there are encoded (handbook, 2.5.2.4). */
export const doiInAddress = (doi: string): string =>
  doi.replace(/[^\w\-.~!$&'()*+,;=:@/]/gu, (sign) => encodeURIComponent(sign.isWellFormed() ? sign : '\uFFFD'));
