import { extract } from '@extractus/oembed-extractor';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../../../scripts/serve/server.ts';
import { getEdition } from '../../edition/load.ts';
import { absolute } from '../../model/permalink.ts';
import { citedPlace } from '../../exports/cite/place.ts';
import { elements, having, parsePage } from '../../checks/html.ts';
import { serveSite } from '../../testing/site.ts';

const edition = await getEdition();
let site: RunningServer;

beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

/** Asks our server for what the consumer wants of the published site. */
const fetchHere = (url: string): Promise<Response> => fetch(url.replace(edition.site, site.url));

test('an independent consumer finds the card of a passage from its address alone', async () => {
  for (const { ref } of [edition.passages[0], edition.passages.at(-1)].flatMap((passage) => passage ?? [])) {
    const place = citedPlace(edition, ref);
    const found = await extract(place.url, {}, fetchHere);
    expect(found).toMatchObject({ method: 'auto-discovery', version: '1.0', type: 'rich', provider_url: edition.site });
    const [frame] = elements(parsePage(String(found['html'])), ({ tagName }) => tagName === 'iframe');
    const src = String(frame?.properties.src);
    expect(src).toBe(absolute(edition, edition.routes.passageFile(ref, 'embed/')));
    const card = parsePage(await (await fetchHere(src)).text());
    expect(having(card, 'dataPassage').map(({ properties }) => properties['dataPassage'])).toEqual([ref]);
  }
});
