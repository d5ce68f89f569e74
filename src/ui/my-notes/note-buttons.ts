/** The buttons by which readers write notes, highlight words and set bookmarks; what they do is loaded when one is pressed. */
import { words } from '../../words/index.ts';
import { announce } from '../shared/announcer.ts';
import { make } from '../shared/make.ts';
import { refOf } from '../passage/passage-place.ts';
import { hasNotes, onNotesChange } from './sign.ts';

/** Address of the page of notes, which every page with passages says. */
export const notesPage = (): string => document.querySelector<HTMLElement>('selection-bar')?.dataset['notes'] ?? '';

// The first note of a page is drawn, too.
onNotesChange(
  notesPage(),
  () => void import('./shown-notes.ts').then(({ showNotes }) => showNotes(notesPage())).catch(() => undefined),
);

/** A button that says on itself what became of the press. */
function button(name: string, press: (say: (text: string) => void) => Promise<string | undefined>): HTMLButtonElement {
  const label = make('span', {}, name);
  const element = make('button', { class: 'btn', type: 'button' }, label);
  const say = (text: string) => (label.textContent = text);
  element.addEventListener(
    'click',
    () =>
      void press(say)
        .catch(() => words.ownNotes.failed)
        .then(tell),
  );
  return element;
  function tell(said: string | undefined): void {
    if (said === undefined) return;
    say(said);
    announce(said);
  }
}

/** Writes a note on a passage, or shows those on it. */
export const writeButton = (passage: HTMLElement): HTMLElement =>
  button(words.ownNotes.write, async () => {
    const { openNotes } = await import('./note-dialog.ts');
    await openNotes(notesPage(), refOf(passage), { isNew: true });
    return undefined;
  });

/** Both for words that are selected. */
export function selectionButtons(range: Range): HTMLElement[] {
  // What is selected may be another thing when it has loaded.
  const selected = range.cloneRange();
  return [
    button(words.ownNotes.write, async () => {
      const [{ notesOn }, { openNotes }] = await Promise.all([
        import('./selected-notes.ts'),
        import('./note-dialog.ts'),
      ]);
      const notes = notesOn(selected, new Date());
      const [first] = notes;
      if (first) await openNotes(notesPage(), first.ref, { drafts: notes });
      return undefined;
    }),
    button(words.ownNotes.highlight, async () => {
      const { highlight } = await import('./selected-notes.ts');
      return highlight(notesPage(), selected);
    }),
  ];
}

/** Sets a bookmark or takes it away. */
export function bookmarkButton(ref: string): HTMLElement {
  const page = notesPage();
  const element = button(words.ownNotes.bookmark, async () => {
    const { toggleBookmark } = await import('./bookmarks.ts');
    return toggleBookmark(page, ref);
  });
  if (hasNotes(page))
    void import('./bookmarks.ts')
      .then(async ({ bookmarksOf }) => {
        const label = element.querySelector('span');
        if (label && (await bookmarksOf(page, ref)).length > 0) label.textContent = words.ownNotes.removeBookmark;
      })
      .catch(() => undefined);
  return element;
}
