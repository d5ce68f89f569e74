import { z } from 'zod';
import { Id, Text, WebAddress } from './common.ts';

/** One item of `content/sources.yaml`: a work, page or file on which the editors lean, named by its id. */
export const EditorsSourceSchema = z.strictObject({
  /** By this it is named in `sources`, and its address. */
  id: Id,
  /** Author or publication, title and date, as a reader needs them to find it. */
  title: Text,
  /** Where it was read. */
  url: WebAddress.optional(),
  /** Whether it has no pages, as a page of the web has none. */
  unpaged: z.boolean().default(false),
});
export type EditorsSourceItem = z.output<typeof EditorsSourceSchema>;
