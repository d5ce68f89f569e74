import type { ReferenceItem } from '../../schemas/reference.ts';

/** Where a work can be found: its DOI, else its address; `undefined` where the record has neither. */
export function referenceLink({ DOI, URL }: Pick<ReferenceItem, 'DOI' | 'URL'>): string | undefined {
  return DOI ? `https://doi.org/${DOI.replace(/^https?:\/\/(dx\.)?doi\.org\//, '')}` : URL;
}
