/** `/robots.txt`: everything may be read, and where the list of pages is. https://www.rfc-editor.org/rfc/rfc9309 */
import { absolute } from '../../model/permalink.ts';
import type { Edition } from '../../model/types.ts';

export const robots = (edition: Edition): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absolute(edition, edition.routes.sitemap())}\n`;
