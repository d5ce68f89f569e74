/** Grouping of events by the year in which they begin. */
import { groupBy } from '../shared/group-by.ts';
import { parseEdtf, yearNameOf } from '../../model/edtf.ts';
import type { Event } from '../../model/types.ts';

/** The events of one year or decade, before or after the study. */
export interface YearGroup {
  /** Id of its heading; a capital letter keeps it apart from the ids of events. */
  id: string;
  /** `2007`, or `1970s` where no year is known. */
  title: string;
  /** Whether they fall after the date of the study, so that its authors could not know them. */
  later: boolean;
  events: Event[];
}

/**
 * Groups events, which are in order of time, by year. `studyDate` is `2022`, `2022-06` or `2022-06-30`; its year has two
 * groups where it has events on both sides of the date.
 */
export function groupByYear(events: readonly Event[], studyDate: string, language: string): YearGroup[] {
  // What begins on the last day named or before can be in the study.
  const limit = parseEdtf(studyDate, 'en')?.end ?? Infinity;
  const groups: YearGroup[] = [];
  for (const event of events) {
    const later = event.start >= limit;
    const title = yearNameOf(event.date, language) ?? event.dateText;
    const id = `Y${keyOf(event).replace(/\s+/g, '-')}${later ? '-later' : ''}`;
    const last = groups.at(-1);
    if (last?.id === id) last.events.push(event);
    else groups.push({ id, title, later, events: [event] });
  }
  return mergeByTitle(groups);
}

/** The beginning of its date as a part of addresses, whatever the language; the date in words where its start is open. */
const keyOf = ({ date, dateText }: Event): string =>
  /^(?:-?(?:\d{4}|\d{3}X|\d{2}XX)|Y-?\d+)/.exec(date)?.[0].replace(/^(-?\d{3})X$/, '$10s') ?? dateText;

/** A decade and its first year begin together, so their events can alternate: each keeps one group. */
function mergeByTitle(groups: readonly YearGroup[]): YearGroup[] {
  const merged = groupBy(groups, (group) => group.id);
  return [...merged.values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, events: [first, ...rest].flatMap((group) => group.events) }] : [],
  );
}
