/** `/sitemap.xml`: every page worth finding. https://www.sitemaps.org/protocol.html */
import { escapeHtml } from '../../citations/citeproc-html.ts';
import { absolute } from '../../model/permalink.ts';
import { hasEvidenceByChapter, withOwnPage } from '../../edition/parts.ts';
import type { Edition } from '../../model/types.ts';
import { pagesWithContent, type SitePage } from '../../model/pages.ts';

/** Addresses of the pages, in reading order; cards for frames, search and the page for what is missing are left out. */
function pageAddresses(edition: Edition): string[] {
  const { routes, chapters, passages, pages } = edition;
  const listed = (where: SitePage['listed']) =>
    pagesWithContent(edition, where)
      .filter((page) => page.inSitemap ?? where !== 'nowhere')
      .map(({ key }) => routes[key]());
  return [
    routes.home(),
    ...chapters.map(({ url }) => url),
    ...passages.map(({ ref }) => routes.passagePage(ref)),
    ...listed('apparatus'),
    ...withOwnPage(edition.references).map(({ id }) => routes.usesOfReference(id)),
    ...withOwnPage(edition.entries).map(({ id }) => routes.usesOfEntry(id)),
    ...(hasEvidenceByChapter(edition) ? chapters.map(({ slug }) => routes.evidenceOf(slug)) : []),
    ...pages.map(({ url }) => url),
    ...listed('edition'),
    ...listed('nowhere'),
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
