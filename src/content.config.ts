import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { settingsFrom } from './edition/edition.ts';
import { chapterFolder } from './edition/read.ts';
import { ChapterSchema } from './schemas/chapter.ts';
import { PageSchema } from './schemas/page.ts';

/* The texts that Astro renders. All other data is read by src/edition/, since every fault belongs in one report. */
const { content, text } = settingsFrom(process.env);

export const collections = {
  chapters: defineCollection({
    loader: glob({ base: `${content}/${chapterFolder(text)}`, pattern: '*.mdx' }),
    schema: ChapterSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: `${content}/pages`, pattern: '*.mdx' }),
    schema: PageSchema,
  }),
};
