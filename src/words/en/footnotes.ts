/** Footnotes of the text and their marks. */
export const footnotes = {
  heading: 'Footnotes',
  /** Of a mark and of its note, for those who hear them. The number is drawn by the style sheet. */
  mark: 'Note {number}',
  back: '{number}: back to the text',
} as const;
