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

/**
 * Violations of WCAG 2.2 A and AA, or of these rules alone, one line each; colours are judged once they have faded in.
 * `part` is a selector: where what opened over a page is all that is new, the rest need not be judged again.
 */
export async function violations(
  page: Page,
  { rules = RULES, part = 'html' }: { rules?: string[]; part?: string } = {},
): Promise<string[]> {
  // Evaluated by the debugger, which the page's policy does not bind.
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axeSource);
  return page.evaluate(
    async ({ rules, part, more }) => {
      const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
      await Promise.allSettled(fading.map(({ finished }) => finished));
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const result = await axe.run(part, { runOnly: rules, rules: more });
      return result.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
      );
    },
    { rules, part, more: part === 'html' && rules === RULES ? PAGE_RULES : {} },
  );
}
