import type { Edition } from '../model/types.ts';
import { boundsJson } from './bounds-json.ts';

/** `/api/timeline.json`: the events, in order of time. `start` and `end` are years with fractions. */
export function timelineJson({ events }: Edition) {
  return events.map((event) => ({
    id: event.id,
    date: event.date,
    dateText: event.dateText,
    ...boundsJson(event),
    title: event.title,
    text: event.text,
    url: event.url,
    outside: event.outside,
    datedInStudy: event.datedInStudy,
    entry: event.entry,
    passages: event.passages,
    people: event.people,
    organizations: event.organizations,
    places: event.places,
    references: event.references,
    basis: event.basis,
    sources: event.sources,
  }));
}
