/** A passage or several in a row, as they stand on the page. */

/** The passages of a chapter, in text order; each says its reference in `data-passage`. */
export const passagesOf = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('.text [data-passage]'),
];

export const refOf = (passage: HTMLElement): string => passage.dataset['passage'] ?? '';

/** What stands in a passage and is none of its words: notes, their marks, and what readers and lecturers lay over it. */
export const NO_WORDS = '.note, .note-ref, [data-footnote-ref], .guest-ref, .own-ref, .own-bookmark';

/** The words of a passage as read, without the marks of notes, and notes that stand open in it. */
export function textOf(passage: HTMLElement): string {
  const copy = passage.cloneNode(true) as HTMLElement;
  for (const note of copy.querySelectorAll(NO_WORDS)) note.remove();
  return copy.textContent.replace(/\s+/gu, ' ').trim();
}

/** The passages that hold a selection, in text order; none unless both of its ends stand in one. */
export function passagesIn(range: Range): HTMLElement[] {
  const ends = [range.startContainer, range.endContainer].map((node) =>
    (node instanceof Element ? node : node.parentElement)?.closest('[data-passage]'),
  );
  if (ends.some((end) => !end) || ends[0]?.closest('hover-card')) return [];
  return [...document.querySelectorAll<HTMLElement>('[data-passage]')].filter((passage) =>
    range.intersectsNode(passage),
  );
}

/** `#p2.4`, `#p2.4-p2.6` */
export const hashOf = (first: string, last = first): string => (first === last ? `#p${first}` : `#p${first}-p${last}`);
