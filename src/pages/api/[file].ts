/** `/api/passages.json` and its like: the files of `exports/data/data-files.ts`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../edition/load.ts';
import { dataFilesOf } from '../../exports/data/data-files.ts';
import { TYPES } from '../../security/headers.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  dataFilesOf(await getEdition()).map(({ name, text }) => ({ params: { file: name }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ params, props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': TYPES[params['file']?.split('.').at(-1) ?? ''] ?? '' } });
