/** `/p/2.4/preview.png`: the picture that other sites show with a link to the passage. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../../edition/load.ts';
import type { Passage } from '../../../model/types.ts';
import { pngResponse } from '../../../exports/preview/png.ts';
import { previewOfPassage } from '../../../exports/preview/words.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getEdition()).passages.map((passage) => ({ params: { ref: passage.ref }, props: { passage } }));

export const GET: APIRoute<{ passage: Passage }> = async ({ props: { passage } }) =>
  pngResponse(previewOfPassage(await getEdition(), passage));
