/** Measures window, link and card, and sets height and corner of the card. */
import { clearOfSheet, cornerBeside, heightBeside } from './card-place.ts';

/** As wide as the style sheet makes the card a sheet at the bottom edge. */
const SHEET = '(max-width: 40rem)';
const PROPERTIES = ['inset', 'max-height', 'position-area'];

/**
 * Lays the card beside its link, or as a sheet at the bottom edge of a narrow window. `isAnchored` says that the browser
 * keeps it beside its link by itself. Returns how far the page has to scroll for the link to be clear of a sheet.
 */
export function layOut(card: HTMLElement, link: HTMLElement, isAnchored: boolean): number {
  clearLayout(card);
  card.classList.toggle('anchored', !isSheet());
  const box = link.getBoundingClientRect();
  const root = document.documentElement;
  const covered = Number.parseFloat(getComputedStyle(root).scrollPaddingTop) || 0;
  const view = { width: root.clientWidth, height: innerHeight, covered };
  if (isSheet()) {
    const { scroll, height } = clearOfSheet(box, card.offsetHeight, view);
    if (height < card.offsetHeight) card.style.maxHeight = `${height}px`;
    return scroll;
  }
  const room = heightBeside(box, view);
  if (room < card.offsetHeight) card.style.maxHeight = `${room}px`;
  if (!isAnchored) {
    const { x, y } = cornerBeside(box, { width: card.offsetWidth, height: card.offsetHeight }, view);
    card.style.setProperty('position-area', 'none');
    card.style.inset = `${y}px auto auto ${x}px`;
  }
  return 0;
}

/** Opens a popover beside an element; says whether the browser keeps it there by itself, as it does if it asks for `source`. */
export function showBeside(popover: HTMLElement, element: HTMLElement): boolean {
  let asked = false;
  popover.showPopover({
    get source() {
      asked = true;
      return element;
    },
  });
  return CSS.supports('position-area: bottom') && asked;
}

export function clearLayout(card: HTMLElement): void {
  for (const name of PROPERTIES) card.style.removeProperty(name);
}

export const isSheet = (): boolean => matchMedia(SHEET).matches;
