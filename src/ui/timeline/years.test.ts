import { describe, expect, it } from 'vitest';
import type { Event } from '../../model/types.ts';
import { miniEdition } from '../../testing/mini-edition.ts';
import { groupByYear } from './years.ts';

/** An event with a date and its start as a year with a fraction. */
function event(date: string, start: number): Event {
  const [model] = miniEdition().events;
  if (!model) throw new Error('the mini edition has an event');
  return { ...model, id: `on-${date}`, date, start };
}

const outline = (events: Event[], study: string) =>
  groupByYear(events, study, 'en').map(
    ({ title, later, events: { length } }) => `${title}${later ? ' later' : ''}: ${length}`,
  );

describe('groupByYear', () => {
  it('puts the events of a year together', () => {
    expect(outline([event('1893', 1893), event('2007-07', 2007.5), event('2007-12/2009', 2007.9)], '2022')).toEqual([
      '1893: 1',
      '2007: 2',
    ]);
  });

  it('names a decade where no year is known, and keeps it in one group', () => {
    const events = [event('1970', 1970), event('197X', 1970), event('1970-02', 1970.1), event('197X', 1970.2)];
    expect(outline(events, '2022')).toEqual(['1970: 2', '1970s: 2']);
  });

  it('names years before our era, centuries and years beyond four figures as readers do', () => {
    const events = [
      event('-0043', -43),
      event('-004X', -49),
      event('0079', 79),
      event('12XX', 1200),
      event('Y12000', 12000),
    ];
    expect(outline(events, '2022')).toEqual([
      '44 BC: 1',
      '50 to 41 BC: 1',
      '79 AD: 1',
      '13th century: 1',
      '12000 later: 1',
    ]);
  });

  it('parts the year of the study at its date', () => {
    const events = [
      event('2022-04', 2022.25),
      event('2022-06', 2022.4137),
      event('2022-07', 2022.5),
      event('2023', 2023),
    ];
    expect(outline(events, '2022-06')).toEqual(['2022: 2', '2022 later: 1', '2023 later: 1']);
  });

  it('puts an event with an open start under its date in words', () => {
    const [group] = groupByYear([{ ...event('../1900', -Infinity), dateText: 'until 1900' }], '2022', 'en');
    expect(group).toMatchObject({ id: 'Yuntil-1900', title: 'until 1900', later: false });
  });

  it('gives every group an id of its own', () => {
    const groups = groupByYear([event('2022-04', 2022.25), event('2022-11', 2022.84)], '2022-06', 'en');
    expect(groups.map((group) => group.id)).toEqual(['Y2022', 'Y2022-later']);
  });
});
