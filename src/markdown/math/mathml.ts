/**
 * A formula as MathML, by temml: what browsers draw with the fonts that they have, without script. What temml says in
 * attributes of style, which the policy forbids, becomes classes; `ui/illustrations/math.css` has their rules.
 */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** A formula, or what cannot be read in it. */
export type Formula = { math: Element } | { problem: string };

/** Declarations and the classes that stand for them; an empty one says what our style sheet says of all formulas. */
const CLASSES: readonly (readonly [pattern: RegExp, name: (value: string) => string])[] = [
  [/^display:block math$/, () => ''],
  [/^math-depth:/, () => ''],
  [/^padding-(left|right):(.*)$/, (value) => `pad-${value}`],
  [/^padding-(top|bottom):0$/, () => 'flat'],
  [/^padding:0$/, () => 'flat'],
  [/^padding:/, () => 'boxed'],
  [/^border:/, () => 'boxed'],
  [/^border-(top|right|bottom|left):.*(solid|dashed|double)$/, (value) => `line-${value}`],
  [/^width:100%$/, () => 'whole'],
  [/^width:(?:50|7\.5)%$/, () => 'glue'],
  [/^font-weight:bold$/, () => 'bold'],
  [/^margin-left:/, () => ''],
];

export async function formulaOf(tex: string, block: boolean): Promise<Formula> {
  const { default: temml } = await import('temml');
  let markup: string;
  try {
    markup = temml.renderToString(tex, { displayMode: block, throwOnError: true, trust: false, maxExpand: 500 });
  } catch (error) {
    return { problem: problemOf(error) };
  }
  const math = fromHtml(markup, { fragment: true }).children[0];
  if (math?.type !== 'element') return { problem: 'nothing' };
  const unknown = styleByClass(math);
  if (unknown !== undefined) return { problem: `${unknown}: a colour or a length of its own` };
  // To TeX the end of a line is a space, and so it is in the words of a passage.
  math.properties['alttext'] = tex.replace(/\s+/g, ' ');
  return { math };
}

/** Turns attributes of style into classes; gives the first declaration for which there is none. */
function styleByClass(math: Element): string | undefined {
  let unknown: string | undefined;
  visit(math, 'element', (node) => {
    const { style, className, ...rest } = node.properties;
    const names = new Set(Array.isArray(className) ? className.map(String) : []);
    for (const declaration of (typeof style === 'string' ? style : '').split(';').filter((part) => part.trim())) {
      const name = classOf(declaration.trim());
      if (name === undefined) unknown ??= declaration;
      else if (name) names.add(`tml-${name}`);
    }
    node.properties = { ...rest, ...(names.size > 0 && { className: [...names] }) };
  });
  return unknown;
}

function classOf(declaration: string): string | undefined {
  const [side, size] = /^padding-(left|right):([\d.]+)/.exec(declaration)?.slice(1) ?? [];
  if (side && size !== undefined) return Number(size) === 0 ? `no-${side}` : '';
  const line = /^border-(top|right|bottom|left):/.exec(declaration)?.[1];
  if (line) return `line-${line}`;
  return CLASSES.find(([pattern]) => pattern.test(declaration))?.[1](declaration);
}

/** The first line of what the parser says, without the marks by which it points at a place. */
function problemOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/^\s*ParseError:?\s*|^\s*Temml parse error:?\s*/i, '')
    .replace(/\n[^]*$/, '')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/\s+at (?:position \d+|end of input).*$/, '')
    .trim()
    .slice(0, 120);
}
