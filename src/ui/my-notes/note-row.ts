/** A note in the list. */
import type { PlacedNote } from '../../anchoring/place-notes.ts';
import { kindOf, type OwnNote } from '../../own-notes/note.ts';
import { language, words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { make } from '../shared/make.ts';
import { proseNodes } from '../shared/prose-nodes.ts';
import { fateInWords } from './fate.ts';

export interface RowActions {
  edit: (note: OwnNote) => Promise<void>;
  remove: (note: OwnNote) => Promise<void>;
  attach: (note: OwnNote, ref: string) => Promise<void>;
}

export function noteRow(
  placed: PlacedNote<OwnNote>,
  actions: RowActions,
  addressOf: (ref: string) => string | undefined,
): HTMLElement {
  const { note, ref = note.ref, state } = placed;
  const address = state === 'gone' ? undefined : addressOf(ref);
  const number =
    address === undefined ? make('b', { class: 'num' }, ref) : make('a', { class: 'num', href: address }, ref);
  const fate = fateInWords(placed);
  const time = make(
    'time',
    { datetime: note.changed },
    new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(note.changed)),
  );
  return make(
    'li',
    { 'data-note': note.id, 'data-kind': kindOf(note) },
    make('p', { class: 'own-head' }, number, ' ', make('span', {}, words.myNotes.kind[kindOf(note)]), ' ', time),
    note.words === '' ? undefined : make('blockquote', { class: 'own-quoted', dir: 'auto' }, note.words),
    note.text === '' ? undefined : make('p', { class: 'own-text', dir: 'auto' }, ...proseNodes(note.text)),
    fate === undefined ? undefined : make('p', { class: 'fate' }, fate),
    make(
      'p',
      { class: 'own-tools' },
      note.bookmark ? undefined : button(words.myNotes.edit, note, () => actions.edit(note)),
      state === 'elsewhere'
        ? button(say(words.myNotes.attach, { ref }), note, () => actions.attach(note, ref))
        : undefined,
      button(words.myNotes.remove, note, () => actions.remove(note)),
    ),
  );
}

function button(name: string, { ref }: OwnNote, press: () => Promise<void>): HTMLElement {
  const label = make('span', {}, name);
  const element = make(
    'button',
    { class: 'btn', type: 'button' },
    label,
    make('span', { class: 'vh' }, say(words.myNotes.ofNote, { ref })),
  );
  element.addEventListener('click', () => void press().catch(() => (label.textContent = words.ownNotes.failed)));
  return element;
}
