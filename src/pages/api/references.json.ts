import { getEdition } from '../../edition/load.ts';
import { jsonResponse } from '../../exports/json-file.ts';
import { referencesJson } from '../../exports/references-json.ts';

export const GET = async () => jsonResponse(referencesJson(await getEdition()));
