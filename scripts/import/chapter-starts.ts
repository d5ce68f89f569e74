/** Where each chapter of an outline begins in a study. */
import type { Fault } from '../../src/edition/faults.ts';
import type { Outline } from '../../src/schemas/outline.ts';
import { headingKey, isHeaded, type Block } from './blocks.ts';
import * as problem from './outline-faults.ts';

/** Indices of the blocks with which the chapters begin; what cannot be found is in `faults`. */
export function chapterStarts(
  blocks: readonly Block[],
  outline: Outline,
  file: string,
): { starts: number[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const headings = outline.flatMap(({ heading }) => heading ?? []);
  const isChapter = (block: Block | undefined) =>
    block !== undefined && headings.some((heading) => isHeaded(block, heading));
  let from = 0;
  const starts = outline.map((chapter, index) => {
    const { heading } = chapter;
    if (heading === undefined) return 0;
    const same = outline.slice(0, index).find((other) => headingKey(other.heading ?? '') === headingKey(heading));
    if (same) {
      faults.push(problem.headingTwiceInOutline(file, chapter, same));
      return from;
    }
    const all = blocks.flatMap((block, at) => (isHeaded(block, heading) ? [at] : []));
    // In a list of contents a heading is followed by the next one.
    const found = all.filter((at) => at >= from && at + 1 < blocks.length && !isChapter(blocks[at + 1]));
    const [start, second] = found;
    if (start === undefined) {
      const [elsewhere] = all;
      faults.push(
        problem.chapterMissing(file, chapter, blocks, elsewhere === undefined ? undefined : blocks[elsewhere]),
      );
      return from;
    }
    if (second !== undefined) faults.push(problem.headingTwice(file, chapter, blocks[start], blocks[second]));
    from = start + 1;
    return start;
  });
  return { starts, faults };
}
