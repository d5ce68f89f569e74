import { getEdition } from '../../edition/load.ts';
import { jsonResponse } from '../../exports/json-file.ts';
import { outlineOf } from '../../written-refs/outline-of.ts';

/** What the page for teaching holds written references against. */
export const GET = async () => jsonResponse(outlineOf(await getEdition()));
