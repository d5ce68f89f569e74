/** Finds passages and what belongs to them without going through all of them: pages of a large edition ask often. */
import { parsePassageRange } from '../model/passage-ref.ts';
import type { Edition, Note, Passage } from '../model/types.ts';

type Passages = Pick<Edition, 'passages'>;

const places = new WeakMap<readonly Passage[], Map<string, number>>();

/** The place of each passage in text order, by its reference. */
function placesOf({ passages }: Passages): Map<string, number> {
  let known = places.get(passages);
  if (!known) places.set(passages, (known = new Map(passages.map(({ ref }, index) => [ref, index]))));
  return known;
}

/** The passage with a reference. */
export function passageByRef(edition: Passages, ref: string): Passage | undefined {
  const place = placesOf(edition).get(ref);
  return place === undefined ? undefined : edition.passages[place];
}

/** The passages of a reference or a range, in text order; none where the edition lacks one of its ends. */
export function passagesOfRange(edition: Passages, range: string): Passage[] {
  const ends = parsePassageRange(range);
  const [first, last] = ends ? [ends.first, ends.last].map((ref) => placesOf(edition).get(ref)) : [];
  return first === undefined || last === undefined ? [] : edition.passages.slice(first, last + 1);
}

/** References as ranges of what stands together in a chapter, in text order: `2.4-2.6`, `3.1`. Each once; unknown ones are left out. */
export function rangesOf(edition: Passages, refs: readonly string[]): string[] {
  const found = [...new Set(refs.flatMap((ref) => placesOf(edition).get(ref) ?? []))].sort((a, b) => a - b);
  const ranges: [first: Passage, last: Passage][] = [];
  let before: number | undefined;
  for (const place of found) {
    const [passage, range] = [edition.passages[place], ranges.at(-1)];
    if (!passage) continue;
    if (range && before === place - 1 && range[1].chapter === passage.chapter) range[1] = passage;
    else ranges.push([passage, passage]);
    before = place;
  }
  return ranges.map(([first, last]) => (first === last ? first.ref : `${first.ref}-${last.ref}`));
}

const notes = new WeakMap<readonly Note[], Map<string, Note[]>>();

/** The notes on a passage, in their order. */
export function notesOfPassage(edition: Pick<Edition, 'notes'>, ref: string): Note[] {
  let known = notes.get(edition.notes);
  if (!known) notes.set(edition.notes, (known = Map.groupBy(edition.notes, ({ passage }) => passage)));
  return known.get(ref) ?? [];
}
