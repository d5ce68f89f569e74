/** A figure before its picture is known: what Markdown's `![…](…)` and `<Figure>` both say. */
import type { PhrasingContent } from 'mdast';
import type { Node } from 'unist';

export interface FigureDraft extends Node {
  type: 'figureDraft';
  src: string;
  alt: string;
  number?: string;
  /** The caption. */
  children: PhrasingContent[];
  credit?: PhrasingContent;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    figureDraft: FigureDraft;
  }
  interface RootContentMap {
    figureDraft: FigureDraft;
  }
}
