import { expect, test } from 'vitest';
import type { Chapter, Passage } from './types.ts';
import { chapterByNumber, chapterBySlug, passageInChapter } from './chapter-lookup.ts';

const COUNT = 50;

/** An edition that counts how often something of its chapters is read. */
function counting() {
  let reads = 0;
  const chapters = Array.from({ length: COUNT }, (_, index) => {
    const chapter = {
      number: String(index + 1),
      slug: `chapter-${index + 1}`,
      passages: [{ ref: `${index + 1}.1` } as Passage],
    };
    return new Proxy(chapter, {
      get: (target, name: keyof typeof chapter) => {
        reads += 1;
        return target[name];
      },
    }) as unknown as Chapter;
  });
  return { edition: { chapters }, reads: () => reads };
}

test('a chapter is found by slug, number and passage, and nothing where there is none', () => {
  const { edition } = counting();
  const [, second] = edition.chapters;
  expect(chapterBySlug(edition, 'chapter-2')).toBe(second);
  expect(chapterByNumber(edition, '2')).toBe(second);
  expect(passageInChapter(edition, '2.1')?.chapter).toBe(second);
  expect(passageInChapter(edition, '2.1')?.passage).toEqual({ ref: '2.1' });
  expect([chapterBySlug(edition, 'x'), chapterByNumber(edition, '99'), passageInChapter(edition, '2.2')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('whoever asks for each of many chapters does not go through them each time', () => {
  const { edition, reads } = counting();
  for (let number = 1; number <= COUNT; number++) {
    chapterBySlug(edition, `chapter-${number}`);
    chapterByNumber(edition, String(number));
    passageInChapter(edition, `${number}.1`);
  }
  expect(reads()).toBe(3 * COUNT);
});
