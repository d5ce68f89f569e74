/** How much a page may weigh, in bytes as transferred on a first visit: compressed, with what it asks for by itself. */
import type { Edition } from '../edition/types.ts';

const KB = 1000;

/** `chapter`, `figure` and `list` are for all of a page; `script` and `font` for these parts of any page. */
export const BUDGETS = {
  chapter: 90 * KB,
  figure: 150 * KB,
  list: 150 * KB,
  script: 12 * KB,
  font: 60 * KB,
};

/** Pages whose figure is drawn into them. */
export const FIGURE_PAGES: readonly string[] = ['timeline/', 'places/', 'relations/', 'evidence/'];

/** The budget of a page by its address below the base path. Lists hold the whole apparatus on one page. */
export function budgetOf(path: string, { chapters }: Pick<Edition, 'chapters'>): number {
  if (chapters.some(({ slug }) => path === `${slug}/`)) return BUDGETS.chapter;
  return FIGURE_PAGES.includes(path) ? BUDGETS.figure : BUDGETS.list;
}
