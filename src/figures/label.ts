/** A label of one or more lines: one `text` element, so that it is one thing to read, copy and measure. */
import { element, escapeXml } from './svg.ts';

/** Size of labels, and the distance of their lines. No drawing is shown so small that this falls under 11 px. */
export const SIZE = 13;
export const LEADING = 14.5;
/** Height of the edition's sans above and below its baseline, in ems: what a browser measures, more than the letters need. */
const ASCENT = 1;
const DESCENT = 0.33;

/** How high a label is, as a browser measures it. */
export const labelHeight = (lines: number, size = SIZE, leading = LEADING): number =>
  (lines - 1) * leading + (ASCENT + DESCENT) * size;

/** Where the baseline lies under the top of a label. */
export const baseline = (size = SIZE): number => ASCENT * size;

/** Draws a label whose box begins at `top`; `x` is its left edge, its middle or its right edge, as `anchor` says. */
export function label(
  lines: readonly string[],
  x: number,
  top: number,
  {
    anchor,
    className,
    leading = LEADING,
  }: { anchor?: 'middle' | 'end' | undefined; className?: string; leading?: number } = {},
): string {
  const attributes = { 'text-anchor': anchor, class: className };
  const y = top + baseline();
  if (lines.length === 1) return element('text', { x, y, ...attributes }, escapeXml(lines[0] ?? ''));
  const spans = lines.map((words, index) => element('tspan', { x, y: y + index * leading }, escapeXml(words)));
  return element('text', attributes, spans.join(' '));
}
