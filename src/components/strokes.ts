/** The strokes of the title page: passages drawn by length. */

/** Height of the longest passage's stroke, and of the shortest that can be seen, in rem. */
const HIGHEST = 5.5;
const LOWEST = 0.5;

interface Stroke<T> {
  passage: T;
  /** The number of the passage in its chapter: `4` of `2.4`. */
  label: string;
  /** In rem, rounded, so that the same text always gives the same page. */
  height: number;
}

/** One stroke a passage, as high as the passage is long in proportion to the longest of the study. */
export function strokes<T extends { ref: string; words: number }>(
  passages: readonly T[],
  longest: number,
): Stroke<T>[] {
  return passages.map((passage) => ({
    passage,
    label: passage.ref.slice(passage.ref.indexOf('.') + 1),
    height: Number(Math.max(LOWEST, (passage.words / longest) * HIGHEST).toFixed(2)),
  }));
}
