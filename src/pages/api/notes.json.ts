import { getEdition } from '../../edition/load.ts';
import { jsonResponse } from '../../exports/json-file.ts';
import { notesJson } from '../../exports/notes-json.ts';

export const GET = async () => jsonResponse(notesJson(await getEdition()));
