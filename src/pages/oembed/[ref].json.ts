/** `/oembed/2.4.json` */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../edition/load.ts';
import type { Passage } from '../../model/types.ts';
import { oembed } from '../../exports/cite/embed.ts';
import { jsonResponse } from '../../exports/json-file.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await getEdition()).passages.map((passage) => ({ params: { ref: passage.ref }, props: { passage } }));

export const GET: APIRoute<{ passage: Passage }> = async ({ props: { passage } }) =>
  jsonResponse(oembed(await getEdition(), passage));
