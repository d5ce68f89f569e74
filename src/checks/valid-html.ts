/** Pages are valid HTML: what the standard says of elements, attributes and where they may stand. */
import type { Element } from 'hast';
import { HtmlValidate, StaticConfigLoader, type Message } from 'html-validate';
import type { Fault } from '../model/faults.ts';
import type { Check } from './check.ts';
import { copied } from './html.ts';
import { outlineOf, withoutRepeats } from './shape.ts';
import type { Site, SitePage } from './site.ts';
import { words } from '../words/index.ts';

export const validHtml: Check = {
  holds: words.quality.holds.validHtml,
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
  const look = (element: Element, around: Element['position']): void => {
    const { position } = element;
    const { start, end } = position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined) {
      const isInside = start.offset >= (around?.start.offset ?? 0) && end.offset <= (around?.end.offset ?? Infinity);
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
    }
    for (const child of element.children) if (child.type === 'element') look(child, position ?? around);
  };
  for (const child of tree.children) if (child.type === 'element') look(child, undefined);
  return faults;
}

/** Shapes of what stands on pages that were found valid. */
const valid = new WeakMap<Site, Set<string>>();

async function invalid({ file, html }: SitePage, site: Site): Promise<Fault[]> {
  const known = valid.get(site) ?? new Set<string>();
  valid.set(site, known);
  const outline = outlineOf(html);
  const lacks = (others: ReadonlySet<string>): boolean =>
    !outline || [...outline.shapes].some((shape) => !known.has(shape) && !others.has(shape));
  if (!lacks(known)) return [];
  // A long list is a few shapes many times over; where what is left of it is faulty, the whole is, and says where.
  const short = outline && withoutRepeats(outline, known);
  const isEnough = short !== undefined && !lacks(outlineOf(short)?.shapes ?? known);
  if (!isEnough || (await messagesOf(short)).length > 0) {
    const messages = await messagesOf(html);
    if (messages.length > 0) return messages.map((message) => faultOf(file, message));
  }
  for (const shape of outline?.shapes ?? []) if (!known.has(shape)) known.add(copied(shape));
  return [];
}

async function messagesOf(html: string): Promise<Message[]> {
  const { results } = await (await validator()).validateString(html);
  return results.flatMap((result) => result.messages);
}

const faultOf = (file: string, { line, column, message, ruleId, selector }: Message): Fault => ({
  file,
  line,
  column,
  rule: 'page-is-valid-html',
  expected: 'HTML as the standard has it',
  found: `${message}${selector ? `, at ${selector}` : ''} (${ruleId})`,
  remedy: REMEDY,
});

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
