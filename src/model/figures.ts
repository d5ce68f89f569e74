/** Figures and tables: how they are numbered, and under which ids they stand. Numbers are written, never counted. */
import { words } from '../words/index.ts';

export const FIGURE_KINDS = ['figure', 'table'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** `3`, `3a`, `2.1`, `A.1`. */
const NUMBER = String.raw`(?:[A-Z]\.?)?\d+(?:\.\d+)?[a-z]?`;
export const FIGURE_NUMBER = new RegExp(`^${NUMBER}$`);

/** How a caption opens in languages of studies, besides the edition’s own word for it. */
const OPENINGS: Record<FigureKind, string> = {
  figure: 'figure|fig\\.?|abbildung|abb\\.?',
  table: 'table|tableau|tabelle|tab\\.?',
};

/** The id on its page: `fig-3`, `table-2`. */
export const figureId = (kind: FigureKind, number: string): string =>
  `${kind === 'figure' ? 'fig' : 'table'}-${number}`;

/** `Figure 3` */
export const figureName = (kind: FigureKind, number: string): string => `${words.illustrations[kind]} ${number}`;

/** What a caption opens with. */
export interface CaptionOpening {
  number: string | undefined;
  /** How many characters it takes. */
  length: number;
}

/**
 * The opening of a caption, `Figure 3: `; `undefined` where it opens otherwise. A table may go without a number, `Table: `,
 * since these words alone make a paragraph its caption.
 */
export function captionOpening(kind: FigureKind, text: string): CaptionOpening | undefined {
  const number = kind === 'figure' ? `\\s+(${NUMBER})` : `(?:\\s+(${NUMBER}))?`;
  const own = words.illustrations[kind].replace(/[^\p{L}\p{M}]/gu, '.');
  const match = new RegExp(`^\\s*(?:${OPENINGS[kind]}|${own})${number}\\s*[:.–—]\\s*`, 'i').exec(text);
  return match ? { number: match[1], length: match[0].length } : undefined;
}
