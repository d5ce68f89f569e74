import { element, round } from '../svg.ts';

/** Classes that tell in which periods something holds: `in-0 in-2`. */
export const classOf = (periods: readonly number[]): string => periods.map((period) => `in-${period}`).join(' ');

/** A head of an arrow that points from nowhere in the direction (dx, dy), its tip at (x, y). */
export function arrowhead(x: number, y: number, dx: number, dy: number): string {
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const point = (back: number, side: number) =>
    `${round(x - ux * back - uy * side)} ${round(y - uy * back + ux * side)}`;
  return element('path', {
    class: 'head',
    d: `M${round(x)} ${round(y)}L${point(8, 3.6)}L${point(6, 0)}L${point(8, -3.6)}z`,
  });
}
