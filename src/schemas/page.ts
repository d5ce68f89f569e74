import { z } from 'zod';
import { Text } from './common.ts';

/** Front matter of `content/pages/<slug>.mdx`: a page about the edition. The file name is its address. */
export const PageSchema = z.strictObject({
  /** Heading of the page. */
  title: Text,
  /** What it says, in one sentence: under the heading and in previews. */
  summary: Text,
});
export type PageMatter = z.output<typeof PageSchema>;
