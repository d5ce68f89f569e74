/**
 * The elements of every page; each file defines its own. The contents list comes first: it counts words before notes
 * move into the text.
 */
import './contents-rail.ts';
import './address-guide.ts';
import './reading-settings.ts';
import './term-marks.ts';
import './note-layer.ts';
import './panel-focus.ts';
import './hover-card.ts';
import './search-box.ts';
import './passage-menu.ts';
import './way-back.ts';

// Most readers select nothing.
document.addEventListener('selectionchange', () => void import('./selection-bar.ts').catch(() => undefined), {
  once: true,
});
