/** Where a card goes so that it never hides its link. All numbers are CSS pixels of the window. */

export interface Box {
  top: number;
  bottom: number;
  left: number;
}

export interface Window {
  width: number;
  height: number;
  /** Height of what covers the top of the window, such as a header that stays. */
  covered: number;
}

/** Distance between link and card, and between card and edge. */
const GAP = 6;
const EDGE = 8;
/** A card with less room than this cannot be read. */
const LEAST = 96;

/** The height that a card may have, above or below its link. */
export function heightBeside(link: Box, window: Window): number {
  const room = Math.max(roomAbove(link, window), roomBelow(link, window));
  return Math.max(LEAST, Math.floor(room));
}

/** The corner of a card, for browsers that do not anchor it: below its link if it fits there or nowhere better. */
export function cornerBeside(
  link: Box,
  card: { width: number; height: number },
  window: Window,
): { x: number; y: number } {
  const below = roomBelow(link, window);
  const fitsBelow = card.height <= below || below >= roomAbove(link, window);
  return {
    x: Math.max(EDGE, Math.min(link.left, window.width - card.width - EDGE)),
    y: fitsBelow ? link.bottom + GAP : link.top - GAP - card.height,
  };
}

/** What to do where the card is a sheet at the bottom edge: how far to scroll, and how high the sheet may be. */
export function clearOfSheet(link: Box, sheetHeight: number, window: Window): { scroll: number; height: number } {
  const most = window.height - window.covered - (link.bottom - link.top) - 2 * EDGE;
  const height = Math.max(LEAST, Math.min(sheetHeight, most));
  return { scroll: Math.max(0, link.bottom + EDGE - (window.height - height)), height };
}

const roomAbove = ({ top }: Box, { covered }: Window): number => top - covered - GAP - EDGE;
const roomBelow = ({ bottom }: Box, { height }: Window): number => height - bottom - GAP - EDGE;
