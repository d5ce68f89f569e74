import type { Edition } from '../model/types.ts';

/** `/api/places.json`: the entries that are places, with what a map needs. `url` is the entry in the glossary. */
export function placesJson({ entries }: Edition) {
  return entries.flatMap((entry) =>
    entry.place
      ? [
          {
            id: entry.id,
            term: entry.term,
            url: entry.url,
            type: entry.place.type,
            lat: entry.place.lat,
            lon: entry.place.lon,
            coordinateNote: entry.place.coordinateNote,
            status: entry.place.status,
            namedInText: entry.place.namedInText,
            native: entry.native,
            short: entry.short,
            wikidata: entry.wikidata,
            usedIn: entry.usedIn,
            basis: entry.basis,
            sources: entry.sources,
          },
        ]
      : [],
  );
}
