import { getEdition } from '../../edition/load.ts';
import { catalogueOf } from '../../reading-list/catalogue-of.ts';

/** What may stand on a reading list. */
export const GET = async () =>
  new Response(JSON.stringify(catalogueOf(await getEdition())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
