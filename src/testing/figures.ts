/** What the tests of figures ask of drawings. */
import { overlaps, type Box } from '../figures/box.ts';
import type { DataTable, Drawing, LabelBox } from '../figures/drawing.ts';

/** Pairs of labels of a drawing that overlap, in words; and labels that leave it. Nothing in a good drawing. */
export function labelFaults({ labels, width, height }: Drawing): string[] {
  const outside = ({ x, y, width: w, height: h }: Box) => x < -1 || y < -1 || x + w > width + 1 || y + h > height + 1;
  return labels.flatMap((label, index) => [
    ...(outside(label) ? [`${label.text} leaves the drawing`] : []),
    ...labels
      .slice(index + 1)
      .flatMap((other: LabelBox) => (overlaps(label, other) ? [`${label.text} × ${other.text}`] : [])),
  ]);
}

/** The rows that a drawing's links stand for, each once, sorted. */
export function rowsDrawn({ markup }: Drawing): string[] {
  return [...new Set([...markup.matchAll(/ data-row="([^"]*)"/g)].map(([, row = '']) => row))].sort();
}

/** The rows of a table, sorted. */
export const rowsOf = ({ rows }: DataTable): string[] => rows.map(({ id }) => id).sort();
