import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { settingsFrom } from './edition/load.ts';
import { chapterFolder } from './reading/read.ts';

/* The texts that Astro renders. All other data is read by src/reading/, since every fault belongs in one report:
   a schema here would say less, and of a file that an editor is just saving. */
const { content, text } = settingsFrom(process.env);

export const collections = {
  chapters: defineCollection({
    loader: glob({ base: `${content}/${chapterFolder(text)}`, pattern: '*.mdx' }),
  }),
  pages: defineCollection({
    loader: glob({ base: `${content}/pages`, pattern: '*.mdx' }),
  }),
};
