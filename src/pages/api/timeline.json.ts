import { getEdition } from '../../edition/load.ts';
import { jsonResponse } from '../../exports/json-file.ts';
import { timelineJson } from '../../exports/timeline-json.ts';

export const GET = async () => jsonResponse(timelineJson(await getEdition()));
