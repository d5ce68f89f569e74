/** Endpoints that print a file for every passage. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../edition/edition.ts';
import type { Edition, Passage } from '../../edition/types.ts';
import { citedPlace, type CitedPlace } from './place.ts';
import { editionWork, type CitedWork } from './work.ts';

/** What a file can be made from. */
interface Source {
  edition: Edition;
  passage: Passage;
  place: CitedPlace;
  /** The edition, cited at the passage. */
  work: CitedWork;
}

/** The exports of an endpoint with the parameter `ref`. `type` is the media type, to which UTF-8 is added. */
export function passageFile(
  type: string,
  print: (source: Source) => string,
): { getStaticPaths: GetStaticPaths; GET: APIRoute } {
  return {
    getStaticPaths: async () => (await getEdition()).passages.map(({ ref }) => ({ params: { ref } })),
    GET: async ({ params: { ref = '' } }) => {
      const edition = await getEdition();
      const place = citedPlace(edition, ref);
      const work = editionWork(edition, place);
      const text = print({ edition, passage: place.passages[0], place, work });
      return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
    },
  };
}
