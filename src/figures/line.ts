/** Straight lines of drawings: whether they run through boxes or across one another. */
import type { Box } from './box.ts';

export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

export const lengthOf = ({ x1, y1, x2, y2 }: Line): number => Math.hypot(x2 - x1, y2 - y1);

/** Whether a line runs through a box. */
export function runsThrough({ x1, y1, x2, y2 }: Line, { x, y, width, height }: Box): boolean {
  const [w, h, cx, cy] = [width / 2, height / 2, x + width / 2, y + height / 2];
  if (
    Math.max(x1, x2) <= cx - w ||
    Math.min(x1, x2) >= cx + w ||
    Math.max(y1, y2) <= cy - h ||
    Math.min(y1, y2) >= cy + h
  )
    return false;
  const [dx, dy] = [x2 - x1, y2 - y1];
  // The corners of the box lie on both sides of the line exactly when it runs through.
  return Math.abs(dx * (cy - y1) - dy * (cx - x1)) < Math.abs(dx) * h + Math.abs(dy) * w;
}

/** Whether two lines cross. */
export function crosses(a: Line, b: Line): boolean {
  const side = (l: Line, x: number, y: number) => Math.sign((l.x2 - l.x1) * (y - l.y1) - (l.y2 - l.y1) * (x - l.x1));
  return side(a, b.x1, b.y1) !== side(a, b.x2, b.y2) && side(b, a.x1, a.y1) !== side(b, a.x2, a.y2);
}
