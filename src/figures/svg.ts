/** Writes SVG as a string: elements with classes and presentation attributes only, since the policy allows no style. */

/** Values of attributes; what is `undefined` is left out. */
export type Attributes = Record<string, string | number | undefined>;

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in an element or attribute. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

/** A number with at most one decimal, so that drawings stay small and equal on every machine. */
export const round = (value: number): number => Math.round(value * 10) / 10 + 0;

/** An element with its children, which are markup already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value ?? '')}"`)
    .join('');
  return children.length > 0 ? `<${name}${written}>${children.join('')}</${name}>` : `<${name}${written}/>`;
}

/** A line of text whose baseline starts at (x, y). */
export const line = (x: number, y: number, text: string, className?: string): string =>
  element('text', { x, y, class: className }, escapeXml(text));

/** Where a mark leads, and what it stands for. */
export interface Target {
  href: string;
  /** Says where the link leads. */
  name: string;
  /** The row of the figure's table that has the same. */
  row?: string;
  className?: string;
}

/**
 * A link around marks and labels. Its name is heard in place of the label, provided that it has the label's words, so that
 * who speaks to the computer can say what is seen; over a mark or a cut label it is a tooltip too.
 */
export function link({ href, name, row, className }: Target, ...children: string[]): string {
  const seen = children
    .join('')
    .replace(/<[^>]*>/g, '')
    .trim();
  const tooltip = seen === '' || !escapeXml(name).includes(seen) ? [element('title', {}, escapeXml(name))] : [];
  const heard = seen === '' || tooltip.length === 0 ? name : undefined;
  return element('a', { href, class: className, 'data-row': row, 'aria-label': heard }, ...tooltip, ...children);
}
