/** Pages are valid HTML: what the standard says of elements, attributes and where they may stand. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { visitParents } from 'unist-util-visit-parents';
import type { Fault } from '../model/faults.ts';
import type { Check } from './check.ts';
import { shapesOf } from './shape.ts';
import type { Site, SitePage } from './site.ts';

export const validHtml: Check = {
  holds: 'Every page is valid HTML.',
  rules: ['page-is-valid-html'],
  async ofPage(page, site) {
    return [...misplaced(page), ...(await invalid(page, site))];
  },
};

const REMEDY = 'Mend the component that writes it; where the markup stands in the content, write Markdown instead.';

/**
 * Elements that a parser moves: a script behind `</html>`, a paragraph straight in a table. The source of an element lies
 * in that of its parent, and behind that of the element before it.
 */
function misplaced({ file, tree }: SitePage): Fault[] {
  const faults: Fault[] = [];
  let last = 0;
  visitParents(tree, 'element', (element, ancestors) => {
    const { start, end } = element.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    const parent = ancestors.findLast(({ type, position }) => type === 'element' && position)?.position;
    const isInside = start.offset >= (parent?.start.offset ?? 0) && end.offset <= (parent?.end.offset ?? Infinity);
    if (!isInside || start.offset < last)
      faults.push({
        file,
        line: start.line,
        column: start.column,
        rule: 'page-is-valid-html',
        expected: 'elements where a parser leaves them',
        found: `<${element.tagName}> in a place from which it is moved`,
        remedy: REMEDY,
      });
    last = Math.max(last, start.offset);
  });
  return faults;
}

/** Shapes of what stands on pages that were found valid. */
const valid = new WeakMap<Site, Set<string>>();

async function invalid({ file, html }: SitePage, site: Site): Promise<Fault[]> {
  const shapes = shapesOf(html);
  const known = valid.get(site) ?? new Set();
  valid.set(site, known);
  if (shapes && [...shapes].every((shape) => known.has(shape))) return [];
  const { results } = await (await validator()).validateString(html);
  const messages = results.flatMap((result) => result.messages);
  if (messages.length === 0) for (const shape of shapes ?? []) known.add(shape);
  return messages.map(({ line, column, message, ruleId, selector }) => ({
    file,
    line,
    column,
    rule: 'page-is-valid-html',
    expected: 'HTML as the standard has it',
    found: `${message}${selector ? `, at ${selector}` : ''} (${ruleId})`,
    remedy: REMEDY,
  }));
}

/** Gives every page the same rules. The package would put them together anew for each, which takes longer than the page. */
async function resolvedOnce(): Promise<StaticConfigLoader> {
  const loader = new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    elements: ['html5'],
    // Ids have a check of their own, which names the place in the content.
    rules: { 'no-dup-id': 'off' },
  });
  const resolved = await loader.getConfigFor('');
  loader.getConfigFor = () => resolved;
  return loader;
}

let made: Promise<HtmlValidate> | undefined;

/** The validator, which serves every page. */
const validator = (): Promise<HtmlValidate> => (made ??= resolvedOnce().then((loader) => new HtmlValidate(loader)));
