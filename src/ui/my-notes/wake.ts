/** Shows a reader's own notes on a page of passages. Nothing of it is loaded for those who have none. */
import { hasNotes, onNotesChange } from './sign.ts';

const page = document.querySelector<HTMLElement>('selection-bar')?.dataset['notes'] ?? '';

let wereShown = false;

function look(): void {
  if (!hasNotes(page) && !wereShown) return;
  wereShown = true;
  // Without them the text is there all the same.
  void import('./shown-notes.ts').then(({ showNotes }) => showNotes(page)).catch(() => undefined);
}

look();
onNotesChange(page, look);
