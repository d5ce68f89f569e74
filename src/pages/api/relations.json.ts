import { getEdition } from '../../edition/load.ts';
import { jsonResponse } from '../../exports/json-file.ts';
import { relationsJson } from '../../exports/relations-json.ts';

export const GET = async () => jsonResponse(relationsJson(await getEdition()));
