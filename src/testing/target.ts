/** Whether the place that an address names is where the reader looks. */
import type { Page } from 'playwright-core';

/** What a reader sees of the element with an id. */
export interface Target {
  /** It begins below the header and above the end of the window. */
  inView: boolean;
  /** Nothing lies over its beginning. */
  uncovered: boolean;
  /** It is `:target`, or marked by script. */
  marked: boolean;
}

/** Everything as it should be. */
export const SHOWN: Target = { inView: true, uncovered: true, marked: true };

export function lookAt(page: Page, id: string): Promise<Target | undefined> {
  return page.evaluate((id) => {
    const element = document.getElementById(id);
    if (!element) return undefined;
    const { top, left } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const header = document.querySelector('header.site')?.getBoundingClientRect().bottom ?? 0;
    const over = document.elementFromPoint(left + 3, top + 3);
    return {
      inView: top >= header && top + 10 < innerHeight,
      uncovered: !!over && (element.contains(over) || over.contains(element)),
      marked: element.matches(':target, [data-here]'),
    };
  }, id);
}
