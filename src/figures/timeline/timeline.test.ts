import { describe, expect, test } from 'vitest';
import { labelFaults, rowsDrawn, rowsOf } from '../../testing/figures.ts';
import { miniEdition } from '../../testing/mini-edition.ts';
import type { Edition } from '../../model/types.ts';
import { timelineData, timelineTable } from './timeline-data.ts';
import { words } from '../../words/index.ts';
import { lanesOf } from './lanes.ts';
import { narrowTimeline } from './narrow.ts';
import { wideTimeline } from './wide.ts';

/** An edition with many events of three organizations, most of them within two years. */
function crowdedEdition(): Edition {
  const edition = miniEdition();
  const [event] = edition.events;
  const [entry] = edition.entries;
  if (!event || !entry) throw new Error('the mini edition has an event and an entry');
  const organizations = ['board', 'guild', 'watch'];
  edition.entries = organizations.map((id) => ({ ...entry, id, term: `The ${id} of the harbour` }));
  edition.events = Array.from({ length: 60 }, (_, index) => {
    const start = index < 10 ? 1800 + index * 7 : 1899 + (index % 7) * 0.3 + index / 100;
    return {
      ...event,
      id: `event-${index}`,
      date: index % 9 === 0 ? `${Math.floor(start)}/..` : String(Math.floor(start)),
      title: `The lamps of street number ${index} are lit${' for the first time'.repeat(index % 3)}`,
      organizations: index % 5 === 4 ? [] : organizations.slice(index % 3, (index % 3) + 2),
      outside: index % 4 === 0,
      start,
      end: index % 9 === 0 ? Infinity : start + (index % 3),
    };
  }).sort((a, b) => a.start - b.start);
  return edition;
}

describe('lanes', () => {
  test('belong to the organizations that take part in most events, in the order in which they enter', () => {
    const { events, entries } = crowdedEdition();
    const lanes = lanesOf(events, entries);
    expect(lanes.map(({ id }) => id)).toEqual(['board', 'guild', 'watch', undefined]);
    expect(lanes.at(-1)?.name).toBe(words.timeline.rest);
  });

  test('are one where no organization takes part in three events', () => {
    const { events, entries } = miniEdition();
    expect(lanesOf(events, entries).map(({ id }) => id)).toEqual([undefined]);
  });
});

describe.each([
  ['wide', wideTimeline],
  ['narrow', narrowTimeline],
])('the %s timeline', (_, draw) => {
  test.each([
    ['an edition with one event', miniEdition],
    ['a crowded edition', crowdedEdition],
  ])('of %s has no label over another and the same events as the table', (_name, edition) => {
    const data = timelineData(edition());
    const drawing = draw(data);
    expect(labelFaults(drawing)).toEqual([]);
    expect(rowsDrawn(drawing)).toEqual(rowsOf(timelineTable(data)));
  });
});

test('the sign says who names and dates an event', () => {
  const edition = miniEdition();
  const [event] = edition.events;
  if (!event) throw new Error('the mini edition has an event');
  edition.events = [event, { ...event, datedInStudy: false }, { ...event, outside: true }];
  expect(timelineData(edition).items.map(({ origin }) => origin)).toEqual(['dated', 'named', 'outside']);
});
