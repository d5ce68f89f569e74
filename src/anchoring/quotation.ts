/** The words of a passage that a note is about, kept so that they are found again when the text has changed. */

/** Words as they stood in a passage. */
export interface Quotation {
  /** The words; empty for the whole passage. */
  words: string;
  /** What stood before and after them, where they stand in the passage more than once. */
  before: string;
  after: string;
}

/** A note on a passage, or on words of it. */
export interface Anchored extends Quotation {
  /** The passage, `2.4`. */
  ref: string;
  /** What the note says; empty for words that are only highlighted. */
  text: string;
}
