import type { APIRoute } from 'astro';
import { getEdition } from '../../edition/load.ts';
import { jsonResponse } from '../../exports/json-file.ts';
import { scholarshipJson } from '../../exports/scholarship-json.ts';

export async function getStaticPaths() {
  return Object.keys(scholarshipJson(await getEdition())).map((list) => ({ params: { list } }));
}

export const GET: APIRoute = async ({ params }) =>
  jsonResponse(scholarshipJson(await getEdition())[params['list'] ?? ''] ?? []);
