/** When two records are of one work. */
import { nameKey } from '../citations/authors.ts';
import type { CslName } from './csl.ts';
import { yearOf } from './keys.ts';

/** Two records that share one of these are of one work: its DOI, or title, year and first author. */
export function signaturesOf(item: Record<string, unknown>): string[] {
  const words = (field: string) => (typeof item[field] === 'string' ? item[field] : '');
  const doi = words('DOI')
    .toLowerCase()
    .replace(/^https?:\/\/(?:dx\.)?doi\.org\//, '');
  const title = nameKey(words('title').replace(/<[^>]+>/g, ''));
  const [first] = ((item['author'] ?? item['editor'] ?? []) as CslName[]).map(({ family, literal }) =>
    nameKey(family ?? literal ?? ''),
  );
  const year = yearOf(item) ?? '';
  // A chapter may have the title of its book.
  const within = item['type'] === 'chapter' ? nameKey(words('container-title')) : '';
  return [...(doi ? [`doi ${doi}`] : []), ...(title ? [`title ${title}|${year}|${first ?? ''}|${within}`] : [])];
}
