/** Accessibility of a page as it stands in the browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** All rules of WCAG 2.2 A and AA. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Beyond WCAG, of a whole page: all that it says stands in a landmark. */
const PAGE_RULES = { region: { enabled: true } };
/** Tags or names of the rules that look at colours: what another appearance can break. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** What the contrast of is judged. */
const SAMPLE = 'data-contrast-sample';

/**
 * Violations of WCAG 2.2 A and AA, or of these rules alone, one line each; colours are judged once they have faded in.
 * `part` is a selector: where what opened over a page is all that is new, the rest need not be judged again. Of texts that
 * are painted alike the contrast of some is judged, which is that of all, and on a long list two thirds of the work.
 */
export async function violations(
  page: Page,
  { rules = RULES, part = 'html' }: { rules?: string[]; part?: string } = {},
): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy does not bind.
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axeSource);
  await page.evaluate(async () => {
    const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.allSettled(fading.map(({ finished }) => finished));
  });
  await page.evaluate(markSamples, { part, mark: SAMPLE });
  return page.evaluate(
    async ({ rules, part, more, mark }) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      axe.configure({ rules: [{ id: 'color-contrast', selector: `[${mark}]` }] });
      const result = await axe.run(part, { runOnly: rules, rules: more, resultTypes: ['violations'] });
      for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
      return result.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
      );
    },
    { rules, part, more: part === 'html' && rules === RULES ? PAGE_RULES : {}, mark: SAMPLE },
  );
}

/**
 * In the page: marks the first, a middle and the last of all texts that are alike, which have the same tags, classes and
 * paint from the root down. More than one, as something may lie over one of them.
 */
function markSamples({ part, mark }: { part: string; mark: string }): void {
  const names = new Map<string, number>();
  const known = new Map<Element, number>();
  const kindOf = (element: Element): number => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const style = getComputedStyle(element);
    const paint = [style.color, style.backgroundColor, style.backgroundImage, style.opacity, style.filter];
    const type = [style.fontSize, style.fontWeight, style.textShadow, style.position];
    const above = element.parentElement ? kindOf(element.parentElement) : 0;
    const name = [above, element.tagName, element.getAttribute('class'), ...paint, ...type].join();
    const kind = names.get(name) ?? names.size + 1;
    names.set(name, kind);
    known.set(element, kind);
    return kind;
  };
  const hasWords = (element: Element): boolean =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
  const texts = [...document.querySelectorAll(part)]
    .flatMap((root) => [root, ...root.querySelectorAll('*')])
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && hasWords(element));
  for (const alike of Map.groupBy(texts, kindOf).values())
    for (const element of [alike[0], alike[alike.length >> 1], alike.at(-1)]) element?.setAttribute(mark, '');
}
