/** Every link of a page, and everything it loads, leads to a page, a file and an id of the site. */
import { attribute } from './html.ts';
import type { Check } from './check.ts';
import { deadness, place } from './resolve.ts';

const ADDRESSES = ['href', 'src', 'action', 'poster', 'data'] as const;

export const links: Check = {
  holds: 'Every link within the site leads to a page or file that is there, and every fragment to its place.',
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
