import { groupBy } from './group-by.ts';
import type { Entry } from '../../model/types.ts';
import { PLACE_TYPE_ORDER, PLACES_OF_TYPE, type PlaceType } from '../../model/meanings.ts';

/** An entry that is a place, its details certain. */
export type PlaceEntry = Entry & { place: NonNullable<Entry['place']> };

export const isPlace = (entry: Entry): entry is PlaceEntry => entry.place !== undefined;

/** The places under their types, in the order of the types; types without places are left out. */
export function groupByType(entries: readonly Entry[]): { type: PlaceType; title: string; places: PlaceEntry[] }[] {
  const groups = groupBy(entries.filter(isPlace), (entry) => entry.place.type);
  return PLACE_TYPE_ORDER.flatMap((type) => {
    const places = groups.get(type);
    return places ? [{ type, title: PLACES_OF_TYPE[type], places }] : [];
  });
}
