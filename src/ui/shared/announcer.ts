/** A polite voice for screen readers, where what changed is far from the focus. */

/** A region takes a moment to be known to a screen reader, and the same words twice are not read twice. */
const DELAY = 100;

let region: HTMLElement | undefined;

/** Has `text` read when the reader's software is next silent. */
export function announce(text: string): void {
  if (!region?.isConnected) {
    region = document.createElement('div');
    region.className = 'vh';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  const live = region;
  live.textContent = '';
  setTimeout(() => (live.textContent = text), DELAY);
}
