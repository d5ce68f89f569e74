/** Notes on the passages of the list: writing one, and those that are there. */
import { findWords, surroundings, type Found } from '../../anchoring/find-words.ts';
import { MOST_NOTES, withNote, withNotes, withoutNote, withText, type GuestNote } from '../../guest-notes/layer.ts';
import { resolveList } from '../../reading-list/resolve.ts';
import { words } from '../../words/index.ts';
import { counted, say } from '../../words/say.ts';
import { announce } from '../shared/announcer.ts';
import { make } from '../shared/make.ts';
import { placeInWords, wordsOf } from '../shared/mark-words.ts';
import { passageText } from './passage-text.ts';
import type { Workshop } from './workshop.ts';

export interface NotePanel {
  nodes: Node[];
  refresh: () => void;
}

export function notePanel(workshop: Workshop): NotePanel {
  const passage = make('select', { id: 'note-passage' });
  const quoted = make('input', { id: 'note-words', type: 'text', 'aria-describedby': 'note-words-hint' });
  const text = make('textarea', { id: 'note-text', rows: '3', 'aria-describedby': 'note-text-hint' });
  const status = make('p', { class: 'hint', role: 'status' });
  const source = make('div', { class: 'note-source', tabindex: '0', role: 'region' });
  const notes = make('ol', { class: 'own-notes' });
  const form = make(
    'form',
    { class: 'note-form' },
    ...labelled(words.noteMaker.passage, passage),
    ...labelled(words.noteMaker.words, quoted, words.noteMaker.wordsHint),
    source,
    ...labelled(words.noteMaker.text, text, words.noteMaker.textHint),
    make('p', { class: 'list-tools' }, make('button', { class: 'btn', type: 'submit' }, words.noteMaker.add)),
    status,
  );
  const file = make('input', { id: 'note-file', type: 'file', accept: '.jsonld,.json' });
  /** Where the words were marked in the passage, while the field still holds them. */
  let marked: { words: string; start: number; end: number } | undefined;

  passage.addEventListener('change', () => void showSource());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    add();
  });
  file.addEventListener('change', () => void open(file.files?.[0]));
  for (const type of ['pointerup', 'keyup'] as const) source.addEventListener(type, () => takeSelection());

  const shown = (): HTMLElement | null => source.querySelector('[data-passage]');

  async function showSource(): Promise<void> {
    const ref = passage.value;
    marked = undefined;
    source.setAttribute('aria-label', say(words.noteMaker.source, { ref }));
    const { base } = workshop.lookup.catalogue;
    try {
      const address = `${base}${workshop.lookup.chapterOf(ref)?.text ?? ''}`;
      const parts = await passageText(address, ref, `${base}p/${ref}/`);
      if (passage.value === ref) source.replaceChildren(...parts.filter((part) => part.matches('[data-passage]')));
    } catch {
      source.replaceChildren(make('p', { class: 'hint' }, words.listView.notLoaded));
    }
  }

  /** What is marked in the text goes into the field of words. */
  function takeSelection(): void {
    const [selection, text] = [getSelection(), shown()];
    if (!selection || selection.isCollapsed || !text) return;
    const range = selection.getRangeAt(0);
    if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return;
    const [start, end] = [
      placeInWords(text, range.startContainer, range.startOffset),
      placeInWords(text, range.endContainer, range.endOffset),
    ];
    const said = wordsOf(text).slice(start, end);
    if (said.trim() === '') return;
    quoted.value = said.replaceAll(/\s+/g, ' ').trim();
    marked = { words: quoted.value, start, end };
  }

  function add(): void {
    const note = noteFromFields();
    if (typeof note === 'string') {
      status.textContent = note;
      return;
    }
    workshop.annotate(withNote(workshop.layer, note));
    for (const field of [quoted, text]) field.value = '';
    marked = undefined;
    status.textContent = say(words.noteMaker.added, { ref: note.ref });
    showNotes();
    quoted.focus();
  }

  /** The note, or why there is none. */
  function noteFromFields(): GuestNote | string {
    if (workshop.layer.notes.length >= MOST_NOTES) return say(words.noteMaker.full, { most: MOST_NOTES });
    const [ref, said, own] = [passage.value, quoted.value.trim(), wordsOf(shown() ?? source)];
    if (said === '' && text.value.trim() === '') return words.noteMaker.nothing;
    const note = { ref, words: said, before: '', after: '', text: text.value.trim() };
    if (said === '') return note;
    const place: Pick<Found, 'start' | 'end' | 'changed'> | undefined =
      marked?.words === said ? marked : findWords(own, note);
    if (!place || place.changed) return say(words.noteMaker.notThere, { ref });
    return { ...note, ...surroundings(own, place.start, place.end) };
  }

  async function open(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    try {
      const { layerFrom } = await import('../../guest-notes/annotations.ts');
      const { layer, left, tooMany: inFile } = layerFrom(await chosen.text());
      if (layer.notes.length === 0) throw new Error(`${chosen.name} has no notes.`);
      const joined = withNotes({ ...workshop.layer, by: workshop.layer.by || layer.by }, layer.notes);
      const tooMany = inFile + joined.tooMany;
      workshop.annotate(joined.layer);
      status.textContent = [
        counted(words.noteMaker.opened, { count: layer.notes.length - joined.tooMany }),
        ...(left === 0 ? [] : [counted(words.noteMaker.left, { count: left })]),
        ...(tooMany === 0 ? [] : [counted(words.guestNotes.tooMany, { count: tooMany, most: MOST_NOTES })]),
      ].join(' ');
      showNotes();
    } catch {
      status.textContent = words.guestNotes.notRead;
    }
  }

  function showNotes(): void {
    notes.replaceChildren(...workshop.layer.notes.map((note, at) => noteRow(note, at)));
  }

  function noteRow({ ref, words: said, text: own }: GuestNote, at: number): HTMLElement {
    const field = make('textarea', { class: 'own', rows: '2', 'aria-label': say(words.noteMaker.noteOn, { ref }) });
    field.value = own;
    field.placeholder = words.noteMaker.highlight;
    field.addEventListener('input', () => workshop.annotate(withText(workshop.layer, at, field.value)));
    const remove = make(
      'button',
      { class: 'link-btn', type: 'button' },
      words.listMaker.remove,
      make('span', { class: 'vh' }, say(words.noteMaker.ofNote, { ref })),
    );
    remove.addEventListener('click', () => {
      workshop.annotate(withoutNote(workshop.layer, at));
      showNotes();
      (notes.querySelectorAll('button')[at] ?? quoted).focus();
      announce(say(words.noteMaker.removed, { ref }));
    });
    const about = said === '' ? words.noteMaker.whole : say(words.cited.quotation, { text: said });
    return make('li', {}, make('b', { class: 'n' }, ref), ' ', make('span', { class: 'what' }, about), field, remove);
  }

  function refresh(): void {
    const items = resolveList(workshop.list, workshop.lookup).flatMap((session) => session.items);
    const refs = [...new Set(items.flatMap((item) => item.passages))];
    const before = passage.value;
    form.hidden = refs.length === 0;
    passage.replaceChildren(
      ...refs.map((ref) => make('option', { value: ref }, `${ref} ${workshop.lookup.passage(ref)?.first ?? ''}`)),
    );
    if (refs.includes(before)) passage.value = before;
    if (passage.value !== '' && passage.value !== before) void showSource();
    showNotes();
  }

  return {
    nodes: [
      make('p', { class: 'hint' }, words.noteMaker.hint),
      notes,
      form,
      make('p', {}, make('label', { for: 'note-file' }, words.guestNotes.open), ' ', file),
    ],
    refresh,
  };
}

/** A field below its label, with a line of help. */
const labelled = (label: string, field: HTMLElement, hint?: string): Node[] => [
  make('label', { for: field.id }, label),
  field,
  ...(hint === undefined ? [] : [make('p', { class: 'hint', id: `${field.id}-hint` }, hint)]),
];
