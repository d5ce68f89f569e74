/** Pages are valid HTML: what the standard says of elements, attributes and where they may stand. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Check } from './check.ts';

export const validHtml: Check = {
  holds: 'Every page is valid HTML.',
  rules: ['page-is-valid-html'],
  async run({ pages }) {
    const validator = new HtmlValidate(await resolvedOnce());
    const reports = await Promise.all(
      pages.map(async ({ file, html }) => ({ file, report: await validator.validateString(html) })),
    );
    return reports.flatMap(({ file, report }) =>
      report.results.flatMap(({ messages }) =>
        messages.map(({ line, column, message, ruleId, selector }) => ({
          file,
          line,
          column,
          rule: 'page-is-valid-html',
          expected: 'HTML as the standard has it',
          found: `${message}${selector ? `, at ${selector}` : ''} (${ruleId})`,
          remedy: 'Mend the component that writes it; where the markup stands in the content, write Markdown instead.',
        })),
      ),
    );
  },
};

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
