/** `/feed.xml` */
import type { APIRoute } from 'astro';
import { getEdition } from '../edition/load.ts';
import { feed } from '../exports/site/feed.ts';

export const GET: APIRoute = async () =>
  new Response(feed(await getEdition()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
