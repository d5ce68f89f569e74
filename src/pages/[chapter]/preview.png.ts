/** `/<chapter>/preview.png`: the picture that other sites show with a link to the chapter. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../edition/load.ts';
import type { Chapter } from '../../model/types.ts';
import { pngResponse } from '../../exports/preview/png.ts';
import { previewOfChapter } from '../../exports/preview/words.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getEdition()).chapters.map((chapter) => ({ params: { chapter: chapter.slug }, props: { chapter } }));

export const GET: APIRoute<{ chapter: Chapter }> = async ({ props: { chapter } }) =>
  pngResponse(previewOfChapter(await getEdition(), chapter));
