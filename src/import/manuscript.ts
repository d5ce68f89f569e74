/** What every format becomes: one Markdown tree, and a list of what was left out on the way. */
import type { Root } from 'mdast';
import type { Tally } from './law/words.ts';
import type { LiveCitation } from './citations/live.ts';

/** Something of the source that is no text of the study. */
export interface Dropped {
  /** Why it was left out, as the report names it: `line above the text`. */
  what: string;
  /** Its words. */
  text: string;
  /** Line of the source, where it has lines. */
  line?: number | undefined;
  /** Passage beside which it stood, where that is known. */
  passage?: string | undefined;
  /** Where its file lies now, beside the chapters. */
  file?: string | undefined;
}

/** A file that the source carries in itself, or `undefined` where its address leads elsewhere. */
export type MediaSource = (url: string) => { bytes: Uint8Array; extension: string } | undefined;

/** What a source says of itself beside its text. */
export interface Properties {
  title?: string;
  subtitle?: string;
  author?: string;
  date?: string;
  language?: string;
  rights?: string;
}

/** A study as it was read, before anything is decided about it. */
export interface Manuscript {
  tree: Root;
  dropped: Dropped[];
  /** All words of the source, counted from the source itself and not from what was read of it. */
  words: Tally;
  properties?: Properties;
  media?: MediaSource;
  /** Citations that the source holds as data, by the signs that stand for them in the tree. */
  live?: ReadonlyMap<string, LiveCitation>;
}
