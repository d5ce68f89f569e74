/**
 * The reader's notes on a passage, to write and to change. It is not modal, so that one reads on while writing, and nothing is lost
 * by closing it: what was written is kept then, or it stays open and says why that cannot be. Loaded when a reader wants it.
 */
import styles from './own-notes.css?url';
import { newNote, withText, type OwnNote } from '../../own-notes/note.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { announce } from '../shared/announcer.ts';
import { make } from '../shared/make.ts';
import { addStyleSheet } from '../shared/style-sheet.ts';
import { faultInWords } from './fault-words.ts';
import { allNotes, changeNotes } from './store.ts';

/** `drafts` are notes to write, of which the first has the text; with `isNew`, one on the whole passage. */
interface Wish {
  drafts?: readonly OwnNote[];
  isNew?: boolean;
  /** What has the focus then, where what had it is gone. */
  back?: () => HTMLElement | null;
}

/** Ends with the dialog that is open: with `false` it stays. */
let closeOpen: (() => Promise<boolean>) | undefined;

/** Shows the notes on a passage, and those that are to be written. */
export async function openNotes(
  page: string,
  ref: string,
  { drafts = [], isNew = false, back }: Wish = {},
): Promise<void> {
  await addStyleSheet(styles);
  if (closeOpen && !(await closeOpen())) return;
  const opener = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
  const status = make('p', { class: 'own-status', role: 'status' });
  const there = await kept();
  const written = isNew && drafts.length === 0 ? [newNote(ref, NOTHING, '', new Date())] : drafts;
  const forms = [
    ...written.slice(0, 1).map((note) => noteForm(note, true)),
    ...there.map((note) => noteForm(note, false)),
  ];
  const title = make('h2', { id: 'own-title' }, say(words.ownNotes.title, { ref }));
  const close = make('button', { class: 'x', type: 'button', 'aria-label': words.ownNotes.keepAndClose }, '×');
  const done = make('button', { class: 'btn primary', type: 'button' }, words.ownNotes.done);
  const dialog = make(
    'dialog',
    { class: 'panel own-dialog', 'aria-labelledby': 'own-title' },
    title,
    close,
    ...forms.map(({ element }) => element),
    status,
    make('p', { class: 'own-tools' }, done, make('a', { href: page }, words.ownNotes.all)),
    make('p', { class: 'own-hint' }, words.ownNotes.onDevice),
  );
  for (const button of [close, done]) button.addEventListener('click', () => void finish());
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    void finish();
  });
  opener?.closest<HTMLElement>('[popover]')?.hidePopover();
  document.body.append(dialog);
  dialog.show();
  (dialog.querySelector('textarea') ?? done).focus();
  closeOpen = finish;

  async function kept(): Promise<OwnNote[]> {
    try {
      return (await allNotes(page)).filter((note) => note.ref === ref && !note.bookmark).sort(byTime);
    } catch (error) {
      status.textContent = faultInWords(error);
      return [];
    }
  }

  /** Keeps what was written and goes; where that cannot be, it stays and says why. */
  async function finish(): Promise<boolean> {
    const now = new Date();
    const put = forms.flatMap(({ changed }) => changed(now) ?? []);
    // The other passages of a selection are highlighted with the first.
    if (put.some(({ id }) => id === written[0]?.id)) put.push(...written.slice(1));
    const remove = forms.flatMap(({ removed }) => removed() ?? []);
    try {
      if (put.length > 0 || remove.length > 0) await changeNotes(page, put, remove);
    } catch (error) {
      status.textContent = faultInWords(error);
      announce(status.textContent);
      return false;
    }
    dialog.remove();
    closeOpen = undefined;
    (opener && opener.getClientRects().length > 0 ? opener : (back?.() ?? numberOf(ref)))?.focus({
      preventScroll: true,
    });
    if (put.length > 0) announce(words.ownNotes.kept);
    else if (remove.length > 0) announce(words.ownNotes.removed);
    return true;
  }
}

const NOTHING = { words: '', before: '', after: '' };
const byTime = (a: OwnNote, b: OwnNote): number => (a.created < b.created ? -1 : 1);
const numberOf = (ref: string): HTMLElement | null =>
  document.getElementById(`p${ref}`)?.closest('.passage')?.querySelector<HTMLElement>('.passage-number') ?? null;

interface NoteForm {
  element: HTMLElement;
  /** The note, where there is something to keep. */
  changed: (now: Date) => OwnNote | undefined;
  /** Its id, where it is to go. */
  removed: () => string | undefined;
}

function noteForm(note: OwnNote, isDraft: boolean): NoteForm {
  const text = make('textarea', { id: `own-${note.id}`, rows: isDraft ? '5' : '3', dir: 'auto' });
  text.value = note.text;
  const quoted = note.words === '' ? undefined : make('blockquote', { class: 'own-quoted' }, note.words);
  const about = note.words === '' ? words.ownNotes.yours : words.ownNotes.yoursOnWords;
  const label = make('label', { for: text.id }, isDraft ? words.ownNotes.new : about);
  const element = make('div', { class: 'own-form' }, quoted, label, text);
  let isRemoved = false;
  if (!isDraft) {
    const name = make('span', {}, words.ownNotes.remove);
    const remove = make('button', { class: 'link-btn', type: 'button', 'aria-pressed': 'false' }, name);
    remove.addEventListener('click', () => {
      isRemoved = !isRemoved;
      remove.setAttribute('aria-pressed', String(isRemoved));
      element.toggleAttribute('data-removed', isRemoved);
      text.disabled = isRemoved;
    });
    element.append(remove);
  }
  const said = (now: Date) => withText(note, text.value, now);
  return {
    element,
    changed: (now) => {
      const written = said(now);
      const isSomething = written.text !== '' || written.words !== '';
      return isSomething && !isRemoved && (isDraft || written.text !== note.text) ? written : undefined;
    },
    removed: () =>
      !isDraft && (isRemoved || (said(new Date()).text === '' && note.words === '')) ? note.id : undefined,
  };
}
