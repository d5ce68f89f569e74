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

export const lookAt = (page: Page, id: string): Promise<Target | undefined> => page.evaluate(look, id);

/**
 * Follows addresses of a page on it, one after the other, each until all is as it should be. Gives those that were not within
 * `patience` milliseconds, with what was seen last, and those that brought out what `unwanted` names.
 */
export async function follow(
  page: Page,
  ids: readonly string[],
  { patience, unwanted }: { patience: number; unwanted: string },
): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy does not bind.
  await page.evaluate(`globalThis.lookAt = ${look.toString()}`);
  return page.evaluate(
    async ({ ids, patience, unwanted, shown }) => {
      const { lookAt } = globalThis as unknown as { lookAt: typeof look };
      const frame = () => new Promise((painted) => requestAnimationFrame(painted));
      const wrong: string[] = [];
      for (const id of ids) {
        const end = performance.now() + patience;
        const changed = new Promise((done) => addEventListener('hashchange', done, { once: true }));
        location.hash = id;
        await changed;
        let seen: string;
        do {
          await frame();
          seen = JSON.stringify(lookAt(id));
        } while (seen !== shown && performance.now() < end);
        if (seen !== shown) wrong.push(`${id}: ${seen}`);
        if (document.querySelector(unwanted)) wrong.push(`${id}: ${unwanted}`);
      }
      return wrong;
    },
    { ids, patience, unwanted, shown: JSON.stringify(SHOWN) },
  );
}

/** In the page. */
function look(id: string): Target | undefined {
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
}
