import { getEdition } from '../../edition/load.ts';
import { jsonResponse } from '../../exports/json-file.ts';
import { editionJson } from '../../exports/edition-json.ts';

export const GET = async () => jsonResponse(editionJson(await getEdition()));
