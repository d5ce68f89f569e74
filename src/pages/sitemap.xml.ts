/** `/sitemap.xml` */
import type { APIRoute } from 'astro';
import { getEdition } from '../edition/load.ts';
import { sitemap } from '../exports/site/sitemap.ts';

export const GET: APIRoute = async () =>
  new Response(sitemap(await getEdition()), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
