/** Notes of a lecturer in the text as students see it: marks at the words, and slips below the passage. All of it are words. */
import type { Layer } from '../../guest-notes/layer.ts';
import { mayStandElsewhere, placeNotes, type PlacedNote } from '../../anchoring/place-notes.ts';
import type { Lookup } from '../../reading-list/resolve.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { make } from '../shared/make.ts';
import { markWords } from '../shared/mark-words.ts';
import { proseNodes } from '../shared/prose-nodes.ts';
import { passageWords } from './passage-text.ts';

export interface GuestNotes {
  /** Passages with notes, in text order. */
  refs: string[];
  /** Notes whose passage is nowhere. */
  gone: PlacedNote[];
  /** Marks the words in a passage, and gives its slips. */
  lay: (passage: Element, ref: string) => HTMLElement[];
  /** Notes without a passage to stand at. */
  lost: () => HTMLElement | undefined;
  whose: string;
}

/** `by` is whose list it is, where the layer does not say whose notes they are. */
export async function guestNotes(layer: Layer, by: string, lookup: Lookup): Promise<GuestNotes> {
  const now = (ref: string) => lookup.resolve({ key: ref }).passages[0];
  const { chapters, base } = lookup.catalogue;
  const texts = async (refs: readonly (string | undefined)[]) => {
    const wanted = chapters.filter(({ passages }) => refs.some((ref) => ref !== undefined && passages.includes(ref)));
    return new Map((await Promise.all(wanted.map(({ text }) => passageWords(`${base}${text}`)))).flat());
  };
  let placed = placeNotes(layer.notes, { now, texts: await texts(layer.notes.map(({ ref }) => now(ref))) });
  if (placed.some(mayStandElsewhere)) placed = placeNotes(layer.notes, { now, texts: await texts(lookup.refs) });
  const name = layer.by || by;
  const whose = name ? say(words.guestNotes.by, { name }) : words.guestNotes.byLecturer;
  const gone = placed.filter(({ ref }) => ref === undefined);
  return {
    whose,
    gone,
    refs: [...new Set(placed.flatMap(({ ref }) => ref ?? []))],
    lay: (passage, ref) =>
      lay(
        passage,
        placed.filter((one) => one.ref === ref),
        whose,
      ),
    lost: () =>
      gone.length === 0
        ? undefined
        : make(
            'section',
            { class: 'guest-lost' },
            make('h2', { class: 'guest-title' }, words.guestNotes.gone),
            ...gone.map((one) => slip(one, whose)),
          ),
  };
}

function lay(passage: Element, placed: readonly PlacedNote[], whose: string): HTMLElement[] {
  for (const { found, number } of placed) {
    if (!found) continue;
    const marks = markWords(passage, found.start, found.end, () => make('mark', { class: 'guest-words' }));
    if (number === undefined) continue;
    const name = say(words.guestNotes.number, { number });
    marks
      .at(-1)
      ?.after(
        make(
          'a',
          { class: 'guest-ref', id: `guest-ref-${number}`, href: `#guest-${number}`, 'aria-label': name },
          String(number),
        ),
      );
  }
  return placed.filter((one) => one.number !== undefined || !one.found).map((one) => slip(one, whose));
}

/** A note, and what became of its words. */
function slip({ note, number = 0, found, state }: PlacedNote, whose: string): HTMLElement {
  const quoted = { words: say(words.cited.quotation, { text: note.words }), ref: note.ref };
  const fate = {
    changed: say(words.guestNotes.changed, quoted),
    loose: say(words.guestNotes.loose, quoted),
    elsewhere: say(words.guestNotes.elsewhere, quoted),
    gone: note.words ? say(words.guestNotes.goneWords, quoted) : note.ref,
    here: undefined,
    whole: undefined,
  }[state];
  const name = number > 0 ? String(number) : '';
  const label = number > 0 ? say(words.guestNotes.number, { number }) : whose;
  return make(
    'div',
    { class: 'guest-note', role: 'note', ...(number > 0 && { id: `guest-${number}` }), 'aria-label': label },
    make(
      'b',
      { class: 'who' },
      ...(name === '' ? [] : [found ? make('a', { href: `#guest-ref-${number}` }, name) : name, ' · ']),
      whose,
    ),
    make('p', {}, ...proseNodes(note.text)),
    ...(fate === undefined ? [] : [make('p', { class: 'fate' }, fate)]),
    make('small', {}, words.guestNotes.notEditors),
  );
}
