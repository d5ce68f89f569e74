/** The strokes of the title page: passages drawn by length, with a dot above for each note. All lengths are in rem. */

/** The stroke of the longest passage, and the shortest that can be seen. */
const HIGHEST = 5.5;
const LOWEST = 0.5;
/** A dot, with the space to the next. */
const DOT = 0.375;
const STEP = 0.5625;

export interface Stroke<T> {
  passage: T;
  /** The number of the passage in its chapter: `4` of `2.4`. */
  label: string;
  /** The upper end of the stroke. */
  top: number;
  height: number;
  /** The middles of the dots. */
  dots: number[];
}

/** What is drawn of a passage. */
interface Drawn {
  ref: string;
  words: number;
  notes: readonly string[];
}

/**
 * One stroke a passage, as high as the passage is long in proportion to the longest, and the height in which all have
 * room with their dots. Numbers are rounded, so that the same text always gives the same page.
 */
export function drawStrokes<T extends Drawn>(passages: readonly T[]): { room: number; strokes: Stroke<T>[] } {
  const longest = Math.max(1, ...passages.map(({ words }) => words));
  const heights = passages.map(({ words }) => Math.max(LOWEST, (words / longest) * HIGHEST));
  const room = Math.max(0, ...passages.map(({ notes }, index) => (heights[index] ?? 0) + notes.length * STEP));
  const strokes = passages.map((passage, index) => {
    const height = heights[index] ?? LOWEST;
    const top = room - height;
    return {
      passage,
      label: passage.ref.slice(passage.ref.indexOf('.') + 1),
      top: rounded(top),
      height: rounded(height),
      dots: passage.notes.map((_, dot) => rounded(top - (dot + 1) * STEP + DOT / 2)),
    };
  });
  return { room: rounded(room), strokes };
}

const rounded = (length: number): number => Number(length.toFixed(2));
