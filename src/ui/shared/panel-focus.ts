/**
 * Menus and settings close when the focus goes on to something beyond them, which they might hide (WCAG 2.4.11). The
 * browser closes them at a click elsewhere and at Escape, but not for the Tab key.
 */
const OPEN = ':is([popover=""], [popover="auto"]):popover-open';

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof Element)) return;
  const opens = target.closest('[popovertarget]')?.getAttribute('popovertarget');
  for (const panel of document.querySelectorAll<HTMLElement>(OPEN))
    if (!panel.contains(target) && opens !== panel.id) panel.hidePopover();
});

/** Where Tab stops first and last in a panel: links and buttons that show, in order. */
export const stopsOf = (panel: HTMLElement): HTMLElement[] =>
  [...panel.querySelectorAll<HTMLElement>('a[href], button')].filter((stop) => stop.getClientRects().length > 0);
