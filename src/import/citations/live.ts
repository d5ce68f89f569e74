/** Citations that a document holds as data: those that a reference manager has put into a Word file. */
import type { CslItem } from '../references/csl.ts';

/** A work in such a citation, as its program gives it. */
export interface LiveItem {
  csl: CslItem;
  prefix: string;
  /** A place in the work, as it is written in the text: `p. 24`. */
  locator: string;
  suffix: string;
  suppressAuthor: boolean;
}

export interface LiveCitation {
  /** As it is printed in the source. */
  written: string;
  items: LiveItem[];
}

/** The sign that stands for a live citation in a text; no font has it. */
export const liveSign = (number: number): string => `\u{f0000}${number}\u{f0001}`;
/** For cutting a text at these signs, which stay. */
export const LIVE_SIGNS = /(\u{f0000}\d+\u{f0001})/u;
