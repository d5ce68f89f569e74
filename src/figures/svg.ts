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

/** A link around marks and labels. `name` is what is heard, and shown where the pointer rests: it says where it leads. */
export const link = (href: string, name: string, className: string, ...children: string[]): string =>
  element('a', { href, class: className, 'aria-label': name }, element('title', {}, escapeXml(name)), ...children);
