/** What every format becomes: one Markdown tree, and a list of what was left out on the way. */
import type { Root } from 'mdast';

/** Something of the source that is no text of the study. */
export interface Dropped {
  /** Why it was left out, as the report names it: `line above the text`. */
  what: string;
  /** Its words. */
  text: string;
  /** Line of the source, where it has lines. */
  line?: number | undefined;
}

/** A study as it was read, before anything is decided about it. */
export interface Manuscript {
  tree: Root;
  dropped: Dropped[];
}
