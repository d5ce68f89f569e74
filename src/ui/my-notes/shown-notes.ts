/** A reader's own notes in the text: marks at their words, and a button at the end of the passage. Loaded where there are some. */
import styles from './own-notes.css?url';
import { placeNotes, type PlacedNote } from '../../anchoring/place-notes.ts';
import type { OwnNote } from '../../own-notes/note.ts';
import { words } from '../../words/index.ts';
import { counted, say } from '../../words/say.ts';
import { refOf } from '../passage/passage-place.ts';
import { make } from '../shared/make.ts';
import { markWords, wordsOf } from '../shared/mark-words.ts';
import { proseNodes } from '../shared/prose-nodes.ts';
import { addStyleSheet } from '../shared/style-sheet.ts';
import { fateInWords } from './fate.ts';
import { onNotesChange } from './sign.ts';
import { allNotes } from './store.ts';

let isWatching = false;
let turn = 0;

/** Draws the notes as they are kept now, in place of those that were drawn. */
export async function showNotes(page: string): Promise<void> {
  const own = ++turn;
  if (!isWatching) onNotesChange(page, () => void showNotes(page).catch(() => undefined));
  isWatching = true;
  const [notes] = await Promise.all([allNotes(page), addStyleSheet(styles)]);
  if (own !== turn) return;
  clear();
  const passages = new Map(
    Array.from(document.querySelectorAll<HTMLElement>('.text [data-passage]'), (passage) => [refOf(passage), passage]),
  );
  const now = (ref: string) => refHere(ref, passages);
  const here = notes.filter(({ ref }) => now(ref) !== undefined);
  const texts = new Map(Array.from(passages, ([ref, passage]) => [ref, wordsOf(passage)]));
  const placed = placeNotes(here, { now, texts });
  for (const [ref, passage] of passages) {
    const its = placed.filter((one) => one.ref === ref);
    if (its.length > 0) lay(page, passage, its);
  }
}

/** The passage of this page that a reference means, under its number or an old one. */
function refHere(ref: string, passages: ReadonlyMap<string, HTMLElement>): string | undefined {
  if (passages.has(ref)) return ref;
  const moved = document.getElementById(`p${ref}`)?.dataset['movedUrl'];
  const now = moved?.startsWith('#p') ? moved.slice(2) : undefined;
  return now !== undefined && passages.has(now) ? now : undefined;
}

function lay(page: string, passage: HTMLElement, placed: readonly PlacedNote<OwnNote>[]): void {
  for (const { found } of placed)
    if (found) markWords(passage, found.start, found.end, () => make('mark', { class: 'own-words' }));
  const ref = refOf(passage);
  const isMarked = placed.some(({ note }) => note.bookmark);
  const written = placed.filter(({ note, found }) => !note.bookmark && (note.text !== '' || !found));
  if (isMarked)
    passage.append(make('span', { class: 'own-bookmark', role: 'img', 'aria-label': words.ownNotes.isBookmarked }));
  if (written.length === 0) return;
  const name = counted(words.ownNotes.onPassage, { count: written.length, ref });
  const button = make(
    'button',
    { class: 'own-ref', type: 'button', 'aria-label': name },
    counted(words.ownNotes.here, { count: written.length }),
  );
  button.addEventListener('click', () => void open(page, ref, button));
  passage.append(button);
  passage.after(make('aside', { class: 'own-printed', 'aria-label': name }, ...written.map(slip)));
}

/** A note on paper. */
const slip = ({ note, state }: PlacedNote<OwnNote>): HTMLElement => {
  const fate = fateInWords({ note, state });
  return make(
    'div',
    {},
    make('b', {}, words.ownNotes.yours),
    make('p', { dir: 'auto' }, ...proseNodes(note.text)),
    fate === undefined ? undefined : make('p', { class: 'fate' }, fate),
  );
};

async function open(page: string, ref: string, button: HTMLElement): Promise<void> {
  try {
    const { openNotes } = await import('./note-dialog.ts');
    await openNotes(page, ref);
  } catch {
    button.setAttribute('aria-label', say(words.ownNotes.notOpened, { ref }));
    button.textContent = words.ownNotes.failed;
  }
}

function clear(): void {
  for (const one of document.querySelectorAll('.text :is(.own-ref, .own-bookmark, .own-printed)')) one.remove();
  for (const mark of document.querySelectorAll('.text mark.own-words')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}
