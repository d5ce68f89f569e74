/** Pages are valid HTML: what the standard says of elements, attributes and where they may stand. */
import { HtmlValidate } from 'html-validate';
import type { Check } from './check.ts';

export const validHtml: Check = {
  holds: 'Every page is valid HTML.',
  rules: ['page-is-valid-html'],
  async run({ pages }) {
    const validator = new HtmlValidate({
      root: true,
      extends: ['html-validate:standard'],
      elements: ['html5'],
      // Ids have a check of their own, which names the place in the content.
      rules: { 'no-dup-id': 'off' },
    });
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
