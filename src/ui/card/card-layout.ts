/** Measures window, link and panel, and sets height and corner of the panel: no engine's own anchors do it alike. */
import { clearOfSheet, cornerBeside, cornerNear, heightBeside, type Window } from './card-place.ts';

/** As wide as the style sheet makes panels sheets at the bottom edge. */
const SHEET = '(max-width: 40rem)';
const PROPERTIES = ['inset', 'max-height'];

/**
 * Lays the card beside its link, or as a sheet at the bottom edge of a narrow window. Returns how far the page has to
 * scroll for the link to be clear of a sheet.
 */
export function layOut(card: HTMLElement, link: HTMLElement): number {
  clearLayout(card);
  const box = link.getBoundingClientRect();
  const view = viewOf();
  if (isSheet()) {
    const { scroll, height } = clearOfSheet(box, card.offsetHeight, view);
    if (height < card.offsetHeight) card.style.maxHeight = `${height}px`;
    return scroll;
  }
  const room = heightBeside(box, view);
  if (room < card.offsetHeight) card.style.maxHeight = `${room}px`;
  setCorner(card, cornerBeside(box, sizeOf(card), view));
  return 0;
}

/**
 * Lays a menu near what opens it, over the text: its top stays where it is while things are opened in it, `height` being that of
 * the menu with everything closed. In a narrow window it is a sheet.
 */
export function layOutMenu(menu: HTMLElement, opener: HTMLElement, height: number): void {
  clearLayout(menu);
  if (isSheet()) return;
  const corner = cornerNear(opener.getBoundingClientRect(), { width: menu.offsetWidth, height }, viewOf());
  setCorner(menu, corner);
  menu.style.maxHeight = `${corner.room}px`;
}

/** How far the page has to scroll for what opens a sheet to be clear of it; 0 where the panel is no sheet. */
export const coveredBySheet = (sheet: HTMLElement, opener: HTMLElement): number =>
  isSheet() ? clearOfSheet(opener.getBoundingClientRect(), sheet.offsetHeight, viewOf()).scroll : 0;

export function clearLayout(panel: HTMLElement): void {
  for (const name of PROPERTIES) panel.style.removeProperty(name);
}

export const isSheet = (): boolean => matchMedia(SHEET).matches;

function viewOf(): Window {
  const root = document.documentElement;
  const covered = Number.parseFloat(getComputedStyle(root).scrollPaddingTop) || 0;
  const rightToLeft = getComputedStyle(root).direction === 'rtl';
  return { width: root.clientWidth, height: innerHeight, covered, rightToLeft };
}

const sizeOf = ({ offsetWidth, offsetHeight }: HTMLElement) => ({ width: offsetWidth, height: offsetHeight });

function setCorner(panel: HTMLElement, { x, y }: { x: number; y: number }): void {
  panel.style.inset = `${y}px auto auto ${x}px`;
}
