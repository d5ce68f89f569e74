/** The bars of the title page: a chapter as long as its text, cut into its sections, with a mark under each passage that has notes. */
import type { Chapter } from '../../model/types.ts';

/** Width of the longest chapter, and the space between two sections. */
export const WIDTH = 1000;
const GAP = 5;
/** No section is narrower. */
const LEAST = 3;
/** Width of a mark. */
const MARK = 4;

export interface ChapterBar {
  /** One for each section and for what stands before the first. */
  sections: { x: number; width: number }[];
  /** One for each passage with notes. */
  marks: number[];
}

type Drawn = Pick<Chapter, 'words'> & {
  passages: readonly Pick<Chapter['passages'][number], 'section' | 'words' | 'notes'>[];
};

/** The bars of chapters, in proportion to the longest; numbers are whole, so that the same text gives the same page. */
export function drawBars(chapters: readonly Drawn[]): ChapterBar[] {
  const longest = Math.max(1, ...chapters.map(({ words }) => words));
  return chapters.map(({ passages }) => {
    const bar: ChapterBar = { sections: [], marks: [] };
    let [x, before] = [0, undefined as string | null | undefined];
    for (const { section, words, notes } of passages) {
      const width = (words / longest) * WIDTH;
      const last = bar.sections.at(-1);
      if (last && section === before) last.width += width;
      else bar.sections.push({ x, width });
      if (notes.length > 0) bar.marks.push(Math.round(Math.max(0, x + width / 2 - MARK / 2)));
      [x, before] = [x + width, section];
    }
    const end = bar.sections.length - 1;
    bar.sections = bar.sections.map((one, index) => ({
      x: Math.round(one.x),
      width: Math.max(LEAST, Math.round(one.width) - (index < end ? GAP : 0)),
    }));
    return bar;
  });
}
