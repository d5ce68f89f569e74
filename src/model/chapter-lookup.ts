/** Finds chapters, and passages in them, without going through all of them: each page of a large edition asks. */
import type { ChapterNumber } from './passage-ref.ts';
import type { Chapter, Edition, Passage } from './types.ts';

type Chapters = Pick<Edition, 'chapters'>;

interface Known {
  bySlug: ReadonlyMap<string, Chapter>;
  byNumber: ReadonlyMap<ChapterNumber, Chapter>;
  passages: ReadonlyMap<string, { passage: Passage; chapter: Chapter }>;
}

const lookups = new WeakMap<readonly Chapter[], Known>();

function knownOf({ chapters }: Chapters): Known {
  let known = lookups.get(chapters);
  if (!known) {
    known = {
      bySlug: new Map(chapters.map((chapter) => [chapter.slug, chapter])),
      byNumber: new Map(chapters.map((chapter) => [chapter.number, chapter])),
      passages: new Map(
        chapters.flatMap((chapter) => chapter.passages.map((passage) => [passage.ref, { passage, chapter }] as const)),
      ),
    };
    lookups.set(chapters, known);
  }
  return known;
}

export const chapterBySlug = (edition: Chapters, slug: string): Chapter | undefined =>
  knownOf(edition).bySlug.get(slug);

export const chapterByNumber = (edition: Chapters, number: ChapterNumber): Chapter | undefined =>
  knownOf(edition).byNumber.get(number);

/** The passage with a reference, and the chapter in which it stands. */
export const passageInChapter = (edition: Chapters, ref: string): { passage: Passage; chapter: Chapter } | undefined =>
  knownOf(edition).passages.get(ref);
