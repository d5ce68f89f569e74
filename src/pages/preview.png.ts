/** `/preview.png`: the picture that other sites show with a link to any other page. */
import { getEdition } from '../edition/load.ts';
import { pngResponse } from '../exports/preview/png.ts';
import { previewOfEdition } from '../exports/preview/words.ts';

export const GET = async () => pngResponse(previewOfEdition(await getEdition()));
