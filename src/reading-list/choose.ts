/** Choosing from the contents: which passages are on a list, taking one out of what holds it, splitting and joining rows. */
import { rangeKey } from './catalogue.ts';
import { added, itemAt, replaced, type Item, type Place, type ReadingList } from './list.ts';
import type { Lookup } from './resolve.ts';

/** The passages that a list holds, alone or in a range, a section or a chapter. */
export const chosenPassages = (list: ReadingList, lookup: Lookup): ReadonlySet<string> =>
  new Set(list.sessions.flatMap(({ items }) => items.flatMap((item) => lookup.resolve(item).passages)));

/** The list without a passage or a thing; of what holds the passage the rest stays. */
export function withoutKey(list: ReadingList, key: string, lookup: Lookup): ReadingList {
  const sessions = list.sessions.map((session) => ({
    ...session,
    items: session.items.flatMap((item): readonly Item[] => {
      if ('own' in item) return [item];
      if (item.key === key) return [];
      const { passages } = lookup.resolve(item);
      if (!passages.includes(key)) return [item];
      const at = passages.indexOf(key);
      return [passages.slice(0, at), passages.slice(at + 1)].flatMap(inRow);
    }),
  }));
  return { ...list, sessions };
}

const inRow = (passages: readonly string[]): Item[] => {
  const [first, last] = [passages[0], passages.at(-1)];
  return first === undefined || last === undefined ? [] : [{ key: rangeKey(first, last) }];
};

/** Makes a row with several passages a row for each. */
export function split(list: ReadingList, place: Place, lookup: Lookup): ReadingList {
  const item = itemAt(list, place);
  const passages = item ? lookup.resolve(item).passages : [];
  return passages.length < 2
    ? list
    : replaced(
        list,
        place,
        passages.map((key) => ({ key })),
      );
}

/** Makes a row and the next one a range, where the second goes on where the first ends; else `undefined`. */
export function joined(list: ReadingList, place: Place, lookup: Lookup): ReadingList | undefined {
  const after = { ...place, item: place.item + 1 };
  const [one, two] = [place, after].map((where) => {
    const item = itemAt(list, where);
    const { kind, passages } = item ? lookup.resolve(item) : { kind: 'unknown', passages: [] };
    return kind === 'passage' || kind === 'section' ? passages : [];
  });
  const [first, last, next, end] = [one?.[0], one?.at(-1), two?.[0], two?.at(-1)];
  if (first === undefined || last === undefined || next === undefined || end === undefined) return undefined;
  const isNext = lookup.catalogue.chapters.some(({ passages }) => {
    const at = passages.indexOf(last);
    return at >= 0 && passages[at + 1] === next;
  });
  return isNext ? replaced(replaced(list, after), place, [{ key: rangeKey(first, end) }]) : undefined;
}

/** Takes a section or a chapter onto the list: as one row where nothing of it is there yet, else what is missing of it. */
export function withAll(
  list: ReadingList,
  key: string,
  passages: readonly string[],
  lookup: Lookup,
  session: number,
): ReadingList {
  const chosen = chosenPassages(list, lookup);
  if (!passages.some((ref) => chosen.has(ref))) return added(list, [{ key }], session);
  const rows: string[][] = [[]];
  for (const ref of passages) {
    if (chosen.has(ref)) rows.push([]);
    else rows.at(-1)?.push(ref);
  }
  return added(list, rows.flatMap(inRow), session);
}

/** The list without any of some passages. */
export const withoutAll = (list: ReadingList, passages: readonly string[], lookup: Lookup): ReadingList =>
  passages.reduce((rest, ref) => withoutKey(rest, ref, lookup), list);
