import { getEdition } from '../../edition/edition.ts';
import { jsonResponse } from '../../exports/json-file.ts';
import { relationsJson } from '../../exports/relations-json.ts';

export const GET = async () => jsonResponse(relationsJson(await getEdition()));
