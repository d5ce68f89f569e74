/** `/sitemap.xml`: every page worth finding. https://www.sitemaps.org/protocol.html */
import { escapeHtml } from '../../citations/citeproc-html.ts';
import { absolute } from '../../edition/permalink.ts';
import type { Edition } from '../../edition/types.ts';

/** Addresses of the pages, in reading order; cards for frames, search and the page for what is missing are left out. */
function pageAddresses(edition: Edition): string[] {
  const { routes, chapters, passages, pages } = edition;
  return [
    routes.home(),
    ...chapters.map(({ url }) => url),
    ...passages.map(({ ref }) => routes.passagePage(ref)),
    routes.references(),
    routes.glossary(),
    routes.people(),
    routes.organizations(),
    routes.notes(),
    routes.timeline(),
    routes.places(),
    routes.relations(),
    routes.evidence(),
    ...(edition.claims.length > 0 ? [routes.claims()] : []),
    ...pages.map(({ url }) => url),
    routes.quality(),
  ];
}

/** The sitemap; what is known of the last change is the day of the version. */
export function sitemap(edition: Edition): string {
  const entries = pageAddresses(edition).map(
    (url) => `  <url><loc>${escapeHtml(absolute(edition, url))}</loc><lastmod>${edition.config.date}</lastmod></url>\n`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`
  );
}
