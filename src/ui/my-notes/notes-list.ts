/** The list of a reader's notes: in the order of the text, those that have lost their place first; searched, and kept as files. */
import { placeNotes, type PlacedNote } from '../../anchoring/place-notes.ts';
import { kindOf, type OwnNote } from '../../own-notes/note.ts';
import { language, words } from '../../words/index.ts';
import { counted, say } from '../../words/say.ts';
import { foldText, matchesWords } from '../lists/list-match.ts';
import { groupBy } from '../shared/group-by.ts';
import { announce } from '../shared/announcer.ts';
import { make } from '../shared/make.ts';
import { faultInWords } from './fault-words.ts';
import { noteRow, type RowActions } from './note-row.ts';
import { notesTools } from './notes-tools.ts';
import { placesOf, type Places } from './places-of.ts';
import { onNotesChange } from './sign.ts';
import { allNotes, changeNotes } from './store.ts';

const KINDS = ['all', 'note', 'highlight', 'bookmark', 'loose'] as const;
type Shown = (typeof KINDS)[number];

/** @throws Never: what cannot be had is said. */
export async function showList(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const { page = '', catalogue = '' } = root.dataset;
  let placed: PlacedNote<OwnNote>[] = [];
  let notes: OwnNote[] = [];
  let places: Places | undefined;

  const status = make('p', { class: 'own-status', role: 'status' });
  const count = make('p', { class: 'own-count' });
  const list = make('div', { class: 'own-list' });
  const query = make('input', { id: 'own-query', type: 'search', autocomplete: 'off' });
  const kind = make(
    'select',
    { id: 'own-kind' },
    ...KINDS.map((value) => make('option', { value }, words.myNotes.kinds[value])),
  );
  const form = make(
    'form',
    { class: 'own-search', role: 'search', 'aria-label': words.myNotes.search },
    make('label', { for: 'own-query' }, words.myNotes.query),
    query,
    make('label', { for: 'own-kind' }, words.myNotes.show),
    kind,
  );
  form.addEventListener('submit', (event) => event.preventDefault());
  for (const type of ['input', 'change'] as const) form.addEventListener(type, () => draw());
  const actions: RowActions = {
    edit: async (note) => {
      const { openNotes } = await import('./note-dialog.ts');
      await openNotes(page, note.ref, { back: () => rowButton(note.id) });
    },
    remove: (note) => change([], [note.id], words.myNotes.removed, () => change([note], [], words.myNotes.back)),
    attach: (note, ref) =>
      change([{ ...note, ref, changed: new Date().toISOString() }], [], say(words.myNotes.attached, { ref })),
  };
  const tools = notesTools({ notes: () => notes, root, say: told, change });
  root.replaceChildren(form, status, count, list, ...tools.nodes);
  onNotesChange(page, () => void read(), signal);
  // Where no event comes from another tab.
  addEventListener('focus', () => void read(), { signal });
  await read();

  async function read(): Promise<void> {
    try {
      notes = await allNotes(page);
    } catch (error) {
      told(faultInWords(error));
      return;
    }
    try {
      if (notes.length > 0) places ??= await placesOf(catalogue);
      placed = places ? await places.place(notes) : placeNotes(notes, NOWHERE);
    } catch {
      placed = placeNotes(notes, NOWHERE);
      told(words.myNotes.noTexts);
    }
    draw();
  }

  function draw(): void {
    const focused = document.activeElement?.closest<HTMLElement>('[data-note]')?.dataset['note'];
    const sought = foldText(query.value);
    const fits = (one: PlacedNote<OwnNote>) =>
      isShown(one, kind.value as Shown) &&
      matchesWords(foldText(`${one.note.ref} ${one.note.words} ${one.note.text}`), sought);
    const shown = placed.filter(fits);
    const [loose, others] = [shown.filter(isLoose), shown.filter((one) => !isLoose(one))];
    list.replaceChildren(
      ...section(words.myNotes.loose, loose),
      ...[...groupBy(others, ({ ref = '' }) => places?.chapterOf(ref) ?? '')].flatMap(([title, its]) =>
        section(title, its),
      ),
      ...(notes.length === 0 ? [make('p', { class: 'own-none' }, words.myNotes.none)] : []),
    );
    form.hidden = notes.length === 0;
    tools.refresh();
    count.textContent = notes.length === 0 ? '' : countInWords(shown.length, notes);
    if (focused !== undefined) rowButton(focused)?.focus();
  }

  function section(title: string, its: readonly PlacedNote<OwnNote>[]): HTMLElement[] {
    if (its.length === 0) return [];
    const rows = its.map((one) => noteRow(one, actions, (ref) => places?.addressOf(ref)));
    return [make('h2', {}, title), make('ol', {}, ...rows)];
  }

  function rowButton(id: string): HTMLElement | null {
    return list.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"] button`) ?? (form.hidden ? null : query);
  }

  async function change(
    put: readonly OwnNote[],
    remove: readonly string[],
    said: string,
    undo?: () => Promise<void>,
  ): Promise<void> {
    try {
      await changeNotes(page, put, remove);
      told(said, undo);
    } catch (error) {
      told(faultInWords(error));
    }
  }

  /** Says what was done, with a way back. */
  function told(said: string, undo?: () => Promise<void>): void {
    status.replaceChildren(said);
    announce(said);
    if (!undo) return;
    const button = make('button', { class: 'btn', type: 'button' }, words.myNotes.undo);
    button.addEventListener('click', () => void undo().then(() => query.focus()));
    status.append(' ', button);
    button.focus();
  }
}

const NOWHERE = { now: (ref: string) => ref, texts: new Map<string, string>() };

/** Whether a note is not where it was written. Without the texts nothing is known of that. */
const isLoose = ({ state }: PlacedNote): boolean => !['here', 'whole', 'changed'].includes(state);

function isShown(one: PlacedNote<OwnNote>, kind: Shown): boolean {
  if (kind === 'all') return true;
  return kind === 'loose' ? isLoose(one) || one.state === 'changed' : kindOf(one.note) === kind;
}

function countInWords(shown: number, notes: readonly OwnNote[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(notes)).length;
  const size = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(
    Math.ceil(bytes / 1000),
  );
  return counted(words.myNotes.count, { count: notes.length, shown, size });
}
