/** How much a page may weigh, in bytes as transferred on a first visit: compressed, with what it asks for by itself. */
import type { Edition } from '../model/types.ts';
import { chapterBySlug } from '../model/chapter-lookup.ts';
import { SITE_PAGES, type SitePage } from '../model/pages.ts';

const KB = 1000;

/**
 * `chapter`, `passage`, `figure` and `list` are for all of a page but the fonts; the others for these
 * parts of it.
 */
export const BUDGETS = {
  chapter: 57 * KB,
  /** Its own page. */
  passage: 31.5 * KB,
  figure: 60 * KB,
  list: 115 * KB,
  script: 12 * KB,
  /** Scripts of the search page, which other pages load when a reader searches. */
  searchScript: 24 * KB,
  /** Scripts of the page for teaching, where no other page loads them. */
  teachScript: 45 * KB,
  font: 60 * KB,
};

/** Pages whose figure is drawn into them. */
export const FIGURE_PAGES: readonly string[] = SITE_PAGES.filter(({ budget }) => budget === 'figure').map(
  ({ path }) => path,
);

/** Pages that are tools, and what their scripts may weigh. */
const SCRIPTS: Partial<Record<SitePage['budget'], number>> = {
  search: BUDGETS.searchScript,
  teach: BUDGETS.teachScript,
};

/** What a page and its parts may weigh, by its address below the base path. Lists hold the whole apparatus on one page. */
export function budgetOf(
  path: string,
  edition: Pick<Edition, 'chapters'>,
): { total: number; script: number; font: number } {
  const isChapter = path.endsWith('/') && chapterBySlug(edition, path.slice(0, -1)) !== undefined;
  const isPassage = /^p\/[^/]+\/$/.test(path);
  const budget = SITE_PAGES.find((page) => page.path === path)?.budget ?? 'list';
  return {
    total: isChapter
      ? BUDGETS.chapter
      : isPassage
        ? BUDGETS.passage
        : budget === 'figure'
          ? BUDGETS.figure
          : BUDGETS.list,
    script: SCRIPTS[budget] ?? BUDGETS.script,
    font: BUDGETS.font,
  };
}
