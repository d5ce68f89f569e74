import { getEdition } from '../../edition/load.ts';
import { jsonResponse } from '../../exports/json-file.ts';
import { passagesJson } from '../../exports/passages-json.ts';

export const GET = async () => jsonResponse(passagesJson(await getEdition()));
