/** A text with tracked changes, as a word processor holds it: pieces of words, and what stands between them. */

/** Stand-ins for what is no word, each one sign long, so that texts can be compared sign by sign. */
export const SIGN = {
  /** The mark of a note of the editors: the edition sets it, the text has none. */
  note: '\uFFF9',
  /** The mark of a footnote of the text. */
  footnote: '\uFFFA',
  /** A picture or a formula. */
  object: '\uFFFC',
  /** The end of a paragraph within a passage. */
  block: '\n',
  /** The end of a line within a paragraph. */
  line: '\u2028',
} as const;

/** Who changed something, and when; either may be unknown. */
export interface Author {
  name: string;
  date: string;
}

/** `void` was put in and taken out again: it is in neither text. */
export type State = 'kept' | 'inserted' | 'deleted' | 'void';

/** Words in one state. */
export interface Words {
  kind: 'words';
  text: string;
  state: State;
  author?: Author;
  /** Name of the move of which it is an end. */
  move?: string;
  /** Who changed how it looks. */
  looks?: Author;
}

/** A place between words: where a bookmark begins or ends, or where a comment does. */
export interface Spot {
  kind: 'bookmark' | 'bookmark-end' | 'comment' | 'comment-end';
  name: string;
}

export type Piece = Words | Spot;

/** A paragraph of a document; `end` is its mark, which can be tracked like words. */
export interface Paragraph {
  pieces: Piece[];
  end: Words;
  /** The name of its style. */
  style: string;
}

export const words = (text: string, from: Partial<Words> = {}): Words => ({
  kind: 'words',
  state: 'kept',
  ...from,
  text,
});

const textWith = (pieces: readonly Piece[], states: readonly State[]): string =>
  pieces.map((piece) => (piece.kind === 'words' && states.includes(piece.state) ? piece.text : '')).join('');

/** The text as it was before what was tracked. */
export const before = (pieces: readonly Piece[]): string => textWith(pieces, ['kept', 'deleted']);

/** The text with all that was tracked. */
export const after = (pieces: readonly Piece[]): string => textWith(pieces, ['kept', 'inserted']);
