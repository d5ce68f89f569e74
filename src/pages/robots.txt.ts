/** `/robots.txt` */
import type { APIRoute } from 'astro';
import { getEdition } from '../edition/load.ts';
import { robots } from '../exports/site/robots.ts';

export const GET: APIRoute = async () =>
  new Response(robots(await getEdition()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
