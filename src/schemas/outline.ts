import { z } from 'zod';
import { compareChapters, type ChapterNumber } from '../model/passage-ref.ts';
import { Id, Text } from './common.ts';

const FILE = 'the name of a chapter’s file without .mdx, such as 2-the-harbour-act, 0-preface or a-sources';

/** A heading inside a chapter that the study itself prints. */
const OutlineSectionSchema = z.strictObject({
  /** The heading, as the study prints it; case, punctuation, bullets and numbers before it do not count. */
  heading: Text,
  /** Id of the section in the edition. */
  id: Id,
  /** Number of the first passage below it, as the source is counted: `2`. */
  passage: z.int().positive(),
  /** 2 for a section of the chapter, 3 for a section of a section. */
  level: z.int().min(2).max(6).default(2),
});

/** A chapter of the study, for the importer, or one that the edition does without. */
const OutlineItemSchema = z.strictObject({
  /** Name of its file without `.mdx`: the study's own number, 0 for what stands before chapter 1, a letter for an appendix. */
  chapter: z
    .string(FILE)
    .regex(/^(0|[1-9]\d*|[a-z])-[a-z0-9]+(-[a-z0-9]+)*$/, FILE)
    .optional(),
  /** Its heading, as the study prints it. The first chapter may have none: it then begins with the first paragraph. */
  heading: Text.optional(),
  /** A title of the edition's own; the chapter then names its heading as the study's. */
  title: Text.optional(),
  /** Set where its number stands in references only, as of a preface. */
  unnumbered: z.boolean().optional(),
  /** How many passages it has. */
  passages: z.int().positive().optional(),
  /** The headings inside it that the study prints; those of the edition stand in its own chapters. */
  sections: z.array(OutlineSectionSchema).default([]),
  /** In place of file and passages: why the edition leaves this chapter out. */
  leaveOut: Text.optional(),
});

/** How the study's own text falls into chapters, sections and passages: `npm run import` cuts by it. */
export const OutlineSchema = z
  .array(OutlineItemSchema)
  .min(1, 'at least one chapter')
  .superRefine((items, context) => {
    let last: string | undefined;
    items.forEach(({ chapter, heading, sections, passages, leaveOut }, index) => {
      const issue = (path: PropertyKey[], message: string) =>
        context.addIssue({ code: 'custom', path: [index, ...path], message });
      if (heading === undefined && index > 0) issue(['heading'], 'a heading; only the first chapter may have none');
      if (leaveOut !== undefined) {
        if (chapter !== undefined) issue(['chapter'], 'no file where there is leaveOut');
        return;
      }
      if (passages === undefined) issue(['passages'], 'the number of its passages, or leaveOut with the reason');
      if (chapter === undefined) issue(['chapter'], FILE);
      const number = chapter === undefined ? undefined : numberInName(chapter);
      if (number !== undefined && last !== undefined && compareChapters(number, last) <= 0)
        issue(['chapter'], `a number after ${last}, which stands before it; appendices come last`);
      last = number ?? last;
      sections.forEach(({ id, passage }, at) => {
        if (passages !== undefined && passage > passages)
          issue(['sections', at, 'passage'], `a number up to ${passages}`);
        if (passage < (sections[at - 1]?.passage ?? 1))
          issue(['sections', at, 'passage'], 'sections in the order of the text');
        if (sections.findIndex((other) => other.id === id) < at)
          issue(['sections', at, 'id'], 'an id that no other section of the chapter has');
      });
    });
  });
export type Outline = z.output<typeof OutlineSchema>;
type OutlineItem = Outline[number];
export type OutlineChapter = OutlineItem & { chapter: string; passages: number; leaveOut?: undefined };

/** Whether an item is a chapter of the edition, and none that is left out. */
export const isOutlineChapter = (item: OutlineItem): item is OutlineChapter => item.leaveOut === undefined;

/** The number of a chapter by the name of its file: `2`, `A`. */
export const numberInName = (name: string): ChapterNumber => (name.split('-', 1)[0] ?? '').toUpperCase();
