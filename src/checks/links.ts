/** Every link of a page, and everything it loads, leads to a page, a file and an id of the site. */
import { attribute } from './html.ts';
import type { Check } from './check.ts';
import { deadness, place } from './resolve.ts';
import { words } from '../words/index.ts';

const ADDRESSES = ['href', 'src', 'action', 'poster', 'data'] as const;

export const links: Check = {
  holds: words.quality.holds.links,
  rules: ['link-leads-somewhere'],
  ofPage: (page, site) =>
    page.elements.flatMap((element) =>
      ADDRESSES.flatMap((name) => {
        const address = attribute(element, name);
        const dead = address === undefined ? undefined : deadness(site, address, page);
        if (!dead) return [];
        const found = `${address ?? ''}${place(page, element)}`;
        return [{ file: page.file, rule: 'link-leads-somewhere', ...dead, found }];
      }),
    ),
};
