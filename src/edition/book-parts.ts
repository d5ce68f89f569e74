/** The parts of a book, which `edition.yaml` names by their first and last chapters. */
import type { Fault } from '../model/faults.ts';
import { compareChapters, type ChapterNumber } from '../model/passage-ref.ts';
import type { EditionConfig } from '../schemas/edition.ts';
import type { Sources } from '../reading/read.ts';

type BookPart = EditionConfig['parts'][number];

/** Whether a chapter belongs to a part. */
export const isInPart = (number: ChapterNumber, { from, to }: Pick<BookPart, 'from' | 'to'>): boolean =>
  compareChapters(from, number) <= 0 && compareChapters(number, to) <= 0;

/** What is said of a number that no chapter has. */
export const chapterMissing = (number: ChapterNumber, numbers: readonly ChapterNumber[]) =>
  ({
    rule: 'chapter-exists',
    expected: 'the number of a chapter',
    found: number,
    remedy: `Write one of ${numbers.toSorted(compareChapters).join(', ')}, or add the chapter.`,
  }) as const;

/** Every part has its chapters, in the order of the book, and no two have the same. */
export function partsHaveChapters({ config, chapters }: Sources): Fault[] {
  if (!config) return [];
  const numbers = chapters.map(({ data }) => data.number);
  return config.data.parts.flatMap((part, index): Fault[] => {
    const at = (field: 'from' | 'to') => ({ file: config.file, ...config.placeOf(['parts', index, field]) });
    const missing = (['from', 'to'] as const).filter((field) => !numbers.includes(part[field]));
    if (missing.length > 0)
      return missing.map((field) => ({
        ...at(field),
        ...chapterMissing(part[field], numbers),
      }));
    if (compareChapters(part.from, part.to) > 0)
      return [
        {
          ...at('to'),
          rule: 'part-has-own-chapters',
          expected: `a chapter that comes after ${part.from}; appendices come last`,
          found: part.to,
          remedy: `Write from: ${part.to} and to: ${part.from}, or correct the two.`,
        },
      ];
    const before = config.data.parts.slice(0, index).findLast(({ to }) => compareChapters(to, part.from) >= 0);
    if (!before) return [];
    return [
      {
        ...at('from'),
        rule: 'part-has-own-chapters',
        expected: `a chapter after ${before.to}, with which “${before.title}” ends`,
        found: part.from,
        remedy: 'Write the parts in the order of the book, each with chapters that no other has.',
      },
    ];
  });
}
