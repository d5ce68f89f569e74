/** All of a built site that search promises to find: passages and notes, entries, works, events. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasClass, unitsOfChapter, unitsOfList, type Unit } from './truth.ts';

export function unitsOfSite(dist: string): Unit[] {
  const { chapters } = JSON.parse(readFileSync(join(dist, 'api/edition.json'), 'utf8')) as {
    chapters: { url: string; slug: string }[];
  };
  const base = chapters[0]?.url.slice(0, -(chapters[0].slug.length + 1)) ?? '/';
  return [
    ...chapters.flatMap(({ slug }) => unitsOfChapter(dist, base, `${slug}/`)),
    ...unitsOfList(dist, base, 'glossary/', hasClass('entry-text')),
    ...unitsOfList(dist, base, 'references/', hasClass('work-ref')),
  ];
}
