/** Pages are valid HTML: what the standard says of elements, attributes and where they may stand. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Check } from './check.ts';
import { shapesOf } from './shape.ts';
import type { Site } from './site.ts';

export const validHtml: Check = {
  holds: 'Every page is valid HTML.',
  rules: ['page-is-valid-html'],
  async ofPage({ file, html }, site) {
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
      remedy: 'Mend the component that writes it; where the markup stands in the content, write Markdown instead.',
    }));
  },
};

/** Shapes of what stands on pages that were found valid. */
const valid = new WeakMap<Site, Set<string>>();

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
