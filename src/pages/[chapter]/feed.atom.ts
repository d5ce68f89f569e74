/** `/<chapter>/feed.atom` */
import type { APIRoute } from 'astro';
import { getEdition } from '../../edition/load.ts';
import { chapterFeed } from '../../exports/site/feed.ts';
import type { Chapter } from '../../model/types.ts';

export async function getStaticPaths() {
  const { chapters } = await getEdition();
  return chapters.map((chapter) => ({ params: { chapter: chapter.slug }, props: { chapter } }));
}

export const GET: APIRoute<{ chapter: Chapter }> = async ({ props: { chapter } }) =>
  new Response(chapterFeed(await getEdition(), chapter), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
