/** Shows a reader's own notes on a page of passages. Nothing of it is loaded for those who have none: `sign.ts`. */
const page = document.querySelector<HTMLElement>('selection-bar')?.dataset['notes'] ?? '';

function look(): void {
  try {
    // Where they cannot be had the text is there all the same.
    if (localStorage.getItem(page))
      void import('./shown-notes.ts').then(({ showNotes }) => showNotes(page)).catch(() => 0);
  } catch {
    // The browser keeps nothing for this site.
  }
}

look();
addEventListener('storage', look);
