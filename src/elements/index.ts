/** The elements of every page; each file defines its own. */
import './contents-rail.ts';
import './address-guide.ts';
import './reading-settings.ts';
import './panel-focus.ts';
import './hover-card.ts';
import './search-box.ts';
import './way-back.ts';

// Most readers select nothing.
document.addEventListener('selectionchange', () => void import('./selection-bar.ts').catch(() => undefined), {
  once: true,
});
