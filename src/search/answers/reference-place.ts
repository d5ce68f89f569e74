/** Where a query that is a reference leads: a place in a chapter. Loaded on demand, with the grammar of references. */
import { readWrittenRef } from '../../written-refs/find.ts';
import type { Outline } from '../../written-refs/outline.ts';
import { nameOf, placeOf, urlOf, type Target } from '../../written-refs/target.ts';

export interface Place {
  url: string;
  /** `2.4–2.6`, `Chapter 2, The harbour`, the title of a section. */
  name: string;
  /** In which section or chapter numbers stand; empty for what is one itself. */
  about: string;
}

/** The one place that the whole query means; nothing where it means none or leaves a doubt. */
export function referencePlace(words: string, outline: Outline): Place | undefined {
  const target = readWrittenRef(words, outline);
  if (!target) return undefined;
  const first = target.kind === 'passage' ? target.ref : target.kind === 'range' ? target.first : undefined;
  return {
    url: inChapter(target, outline) ?? urlOf(target, outline),
    name: nameOf(target, outline),
    about: first === undefined ? '' : placeOf(first, outline),
  };
}

/** The address of passages where one reads on; nothing for a range of several chapters. */
function inChapter(target: Target, { chapters }: Outline): string | undefined {
  if (target.kind !== 'passage' && target.kind !== 'range') return undefined;
  const [first, last] = target.kind === 'range' ? [target.first, target.last] : [target.ref, target.ref];
  const chapter = chapters.find(({ passages }) => passages.includes(first) && passages.includes(last));
  return chapter && `${chapter.url}#p${first}${first === last ? '' : `-p${last}`}`;
}
