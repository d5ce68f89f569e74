/** Where a card goes so that it never hides its link, and a menu so that all of it shows. All numbers are CSS pixels of the window. */

export interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Window {
  width: number;
  height: number;
  /** Height of what covers the top of the window, such as a header that stays. */
  covered: number;
  /** Whether one reads from right to left: panels then begin at the right edge of what they belong to. */
  rightToLeft?: boolean;
}

/** Distance between link and card, and between card and edge. */
const GAP = 6;
const EDGE = 8;
/** A card with less room than this cannot be read. */
const LEAST = 96;
/** What a menu has room for, beyond its own height. */
const GROWTH = 128;

/** The height that a card may have, above or below its link. */
export function heightBeside(link: Box, window: Window): number {
  const room = Math.max(roomAbove(link, window), roomBelow(link, window));
  return Math.max(LEAST, Math.floor(room));
}

/** The corner of a card: below its link if it fits there or nowhere better. */
export function cornerBeside(link: Box, card: Size, window: Window): { x: number; y: number } {
  const below = roomBelow(link, window);
  const fitsBelow = card.height <= below || below >= roomAbove(link, window);
  return {
    x: inside(window.rightToLeft ? link.right - card.width : link.left, card, window),
    y: fitsBelow ? link.bottom + GAP : link.top - GAP - card.height,
  };
}

/**
 * The corner of a menu, and how far it may grow downward from there: below what opens it if it fits there with some room for
 * what is opened in it, else at its side; always inside the window. `menu` is its size when everything in it is closed.
 */
export function cornerNear(opener: Box, menu: Size, window: Window): { x: number; y: number; room: number } {
  const y = within(opener.bottom + GAP, window.covered, window.height - menu.height - GROWTH - EDGE);
  const below = window.rightToLeft ? opener.right - menu.width : opener.left;
  const aside = window.rightToLeft ? opener.left - GAP - menu.width : opener.right + GAP;
  return {
    x: inside(y >= opener.bottom ? below : aside, menu, window),
    y,
    room: Math.max(LEAST, window.height - y - EDGE),
  };
}

/** What to do where the card is a sheet at the bottom edge: how far to scroll, and how high the sheet may be. */
export function clearOfSheet(
  link: Pick<Box, 'top' | 'bottom'>,
  sheetHeight: number,
  window: Window,
): { scroll: number; height: number } {
  const most = window.height - window.covered - (link.bottom - link.top) - 2 * EDGE;
  const height = Math.max(LEAST, Math.min(sheetHeight, most));
  return { scroll: Math.max(0, link.bottom + EDGE - (window.height - height)), height };
}

/** The left edge of a panel so that all of it shows; of one that is too wide the edge where one begins to read. */
const inside = (x: number, { width }: Size, window: Window): number => {
  const most = window.width - width - EDGE;
  return window.rightToLeft ? Math.min(Math.max(x, EDGE), most) : within(x, EDGE, most);
};

/** The end counts for less than the beginning, where a panel starts. */
const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

const roomAbove = ({ top }: Box, { covered }: Window): number => top - covered - GAP - EDGE;
const roomBelow = ({ bottom }: Box, { height }: Window): number => height - bottom - GAP - EDGE;
