import type { Entry, Event } from '../../model/types.ts';
import { words } from '../../words/index.ts';

/** A row of the timeline: an organization, or all that have none of their own. */
export interface Lane {
  /** Id of the entry; `undefined` for the lane of the rest. */
  id: string | undefined;
  /** Term of the entry. */
  name: string;
  url?: string;
}

/** How many lanes a reader can tell apart, the rest included. */
const MAX_LANES = 7;
/** An organization that takes part in fewer events has no lane of its own. */
const MIN_EVENTS = 3;

/**
 * Chooses the lanes from the events: the organizations that take part in most of them; among equals, those named first in
 * more of them. They come in the order in which they enter; the rest comes last, if any event needs it.
 */
export function lanesOf(events: readonly Event[], entries: readonly Entry[]): Lane[] {
  const counts = new Map<string, { all: number; first: number; entered: number }>();
  events.forEach((event, index) => {
    event.organizations.forEach((id, position) => {
      const count = counts.get(id) ?? { all: 0, first: 0, entered: index + position / 100 };
      counts.set(id, { ...count, all: count.all + 1, first: count.first + (position === 0 ? 1 : 0) });
    });
  });
  const chosen = [...counts]
    .filter(([, { all }]) => all >= MIN_EVENTS)
    .sort(([a, m], [b, n]) => n.all - m.all || n.first - m.first || (a < b ? -1 : 1))
    .slice(0, MAX_LANES - 1)
    .sort(([, m], [, n]) => m.entered - n.entered);
  const lanes = chosen.map(([id]): Lane => {
    const entry = entries.find((candidate) => candidate.id === id);
    return { id, name: entry?.term ?? id, ...(entry && { url: entry.url }) };
  });
  const needsRest = events.some(
    (event) => !event.organizations.some((id) => counts.has(id) && lanes.some((lane) => lane.id === id)),
  );
  return needsRest || lanes.length === 0 ? [...lanes, { id: undefined, name: words.timeline.rest }] : lanes;
}

/** The lanes of an event, as positions in `lanes`; the first is the one in which it stands. Never empty. */
export function lanesOfEvent(event: Event, lanes: readonly Lane[]): number[] {
  const own = event.organizations.map((id) => lanes.findIndex((lane) => lane.id === id)).filter((index) => index >= 0);
  return own.length > 0 ? [...new Set(own)] : [lanes.length - 1];
}
