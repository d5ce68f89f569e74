/** When a relation holds, as a bar on the years of all relations. */
import { element, round } from '../svg.ts';
import type { RelationData, RelationEdge } from './relations-data.ts';

const [WIDTH, HEIGHT] = [160, 14];
/** So that a single day is seen. */
const LEAST = 2;

/** The bar: full where the study sets the years, open where the edition does; to the edge where no end is given. */
export function barSvg(
  edge: Pick<RelationEdge, 'start' | 'end' | 'periodByEditor'>,
  span: RelationData['span'],
): string {
  const place = (time: number): number =>
    (Math.min(Math.max((time - span.start) / (span.end - span.start), 0), 1) || 0) * WIDTH;
  const from = Math.min(place(edge.start), WIDTH - LEAST);
  const width = Math.max(place(edge.end) - from, LEAST);
  const marks = ticks(span).map((year) => `M${round(place(year))} 0V${HEIGHT}`);
  return element(
    'svg',
    { class: 'bar', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    element('path', { class: 'hair', d: marks.join('') }),
    element('rect', { class: edge.periodByEditor ? 'by-edition' : 'by-study', x: from, y: 4, width, height: 6 }),
  );
}

/** Years that every bar marks with a fine line: at most four, at equal distances. */
export function ticks({ start, end }: RelationData['span']): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => (end - start) / size <= 4) ?? 5000;
  const first = Math.ceil(start / step) * step;
  return Array.from({ length: Math.floor((end - first) / step) + 1 }, (_, index) => first + index * step);
}
