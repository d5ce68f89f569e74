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

// Past the page's last stop the focus leaves the page, and where links are no stops (Safari) that may be right here.
let isTab = false;
document.addEventListener('keydown', ({ key }) => {
  isTab = key === 'Tab';
  setTimeout(() => (isTab = false));
});
document.addEventListener('focusout', ({ target, relatedTarget }) => {
  if (isTab && !relatedTarget && target instanceof Element) target.closest<HTMLElement>(OPEN)?.hidePopover();
});

/** Where Tab stops first and last in a panel: what can be used and shows, in order. */
export const stopsOf = (panel: HTMLElement): HTMLElement[] =>
  [...panel.querySelectorAll<HTMLElement>('a[href], button, summary, select, input, [tabindex="0"]')].filter(
    (stop) => stop.getClientRects().length > 0,
  );
