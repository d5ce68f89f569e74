/** What every figure hands to the page: drawings, and the same data as a table. */
import type { Box } from './box.ts';
import { element, escapeXml } from './svg.ts';

/** A label with the box that was reckoned for it. */
export interface LabelBox extends Box {
  text: string;
}

/** A drawing for one width of the page. Its units are CSS pixels at its full width. */
export interface Drawing {
  width: number;
  height: number;
  /** The content of the `svg` element. */
  markup: string;
  /** Boxes of all its labels, which must not overlap. */
  labels: LabelBox[];
}

/** A cell of a table: text, and where it leads. */
export interface Cell {
  text: string;
  url?: string;
}

/** The data of a figure as a table. The first cell of a row is its heading. */
export interface DataTable {
  columns: string[];
  rows: { id: string; cells: Cell[] }[];
}

/** Which drawing it is: the style sheet shows one of them, by the width of the figure. */
export type Variant = 'wide' | 'narrow' | 'small';

/**
 * The drawing as an `svg` element. It is a group with a name, not one image, since its marks are links; a small one
 * has none and is an image. `id` is unique in
 * the page.
 */
export function svgOf(
  { width, height, markup }: Drawing,
  { id, variant, title, description }: { id: string; variant: Variant; title: string; description: string },
): string {
  const [titleId, descriptionId] = [`${id}-${variant}-title`, `${id}-${variant}-desc`];
  return element(
    'svg',
    {
      class: `drawing ${variant}`,
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      role: variant === 'small' ? 'img' : 'group',
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
    },
    element('title', { id: titleId }, escapeXml(title)),
    element('desc', { id: descriptionId }, escapeXml(description)),
    markup,
  );
}
