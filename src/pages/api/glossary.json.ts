import { getEdition } from '../../edition/load.ts';
import { jsonResponse } from '../../exports/json-file.ts';
import { glossaryJson } from '../../exports/glossary-json.ts';

export const GET = async () => jsonResponse(glossaryJson(await getEdition()));
