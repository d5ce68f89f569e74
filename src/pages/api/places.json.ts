import { getEdition } from '../../edition/load.ts';
import { jsonResponse } from '../../exports/json-file.ts';
import { placesJson } from '../../exports/places-json.ts';

export const GET = async () => jsonResponse(placesJson(await getEdition()));
