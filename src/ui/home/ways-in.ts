/** The ways into the edition besides its chapters, each with what is there. */
import type { Edition } from '../../model/types.ts';
import { SITE_PAGES } from '../../model/pages.ts';
import { counted } from '../../words/say.ts';

export interface WayIn {
  url: string;
  name: string;
  text: string;
}

/** Every page of the apparatus that has something on it, and search. */
export function waysIn(edition: Edition): WayIn[] {
  return SITE_PAGES.flatMap(({ key, title, way }): WayIn[] => {
    const count = way?.count(edition) ?? 0;
    if (!way || count === 0) return [];
    return [{ url: edition.routes[key](), name: way.name ?? title, text: counted(way.text, { count }) }];
  });
}
