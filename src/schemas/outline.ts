import { z } from 'zod';
import { Id, Text } from './common.ts';

const FILE = 'the name of a chapter’s file without .mdx, such as 2-the-harbour-act';

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

/** A chapter of the study, for the importer. */
const OutlineChapterSchema = z.strictObject({
  /** Name of its file without `.mdx`. */
  chapter: z.string(FILE).regex(/^[1-9]\d*-[a-z0-9]+(-[a-z0-9]+)*$/, FILE),
  /** Its heading, as the study prints it. The first chapter may have none: it then begins with the first paragraph. */
  heading: Text.optional(),
  /** How many passages it has. */
  passages: z.int().positive(),
  /** The headings inside it that the study prints; those of the edition stand in its own chapters. */
  sections: z.array(OutlineSectionSchema).default([]),
});

/** How the study's own text falls into chapters, sections and passages: `npm run import` cuts by it. */
export const OutlineSchema = z
  .array(OutlineChapterSchema)
  .min(1, 'at least one chapter')
  .superRefine((chapters, context) => {
    chapters.forEach(({ chapter, heading, sections, passages }, index) => {
      const issue = (path: PropertyKey[], message: string) =>
        context.addIssue({ code: 'custom', path: [index, ...path], message });
      if (!chapter.startsWith(`${index + 1}-`)) issue(['chapter'], `a name that begins with ${index + 1}-`);
      if (heading === undefined && index > 0) issue(['heading'], 'a heading; only the first chapter may have none');
      sections.forEach(({ id, passage }, at) => {
        if (passage > passages) issue(['sections', at, 'passage'], `a number up to ${passages}`);
        if (passage < (sections[at - 1]?.passage ?? 1))
          issue(['sections', at, 'passage'], 'sections in the order of the text');
        if (sections.findIndex((other) => other.id === id) < at)
          issue(['sections', at, 'id'], 'an id that no other section of the chapter has');
      });
    });
  });
export type Outline = z.output<typeof OutlineSchema>;
export type OutlineChapter = Outline[number];
