import { getEdition } from '../../edition/load.ts';
import { annotations } from '../../exports/annotations/annotations.ts';
import { printJson } from '../../exports/json-file.ts';

export const GET = async () =>
  new Response(printJson(annotations(await getEdition())), { headers: { 'Content-Type': 'application/ld+json' } });
