import { parseEdtf, yearNameOf, yearText } from '../../model/edtf.ts';
import type { Edition, Event } from '../../model/types.ts';
import { language, words } from '../../words/index.ts';
import type { DataTable } from '../drawing.ts';
import { lanesOf, lanesOfEvent, type Lane } from './lanes.ts';

/** Who names and dates an event: the shape of its mark. */
export type Origin = 'dated' | 'named' | 'outside';

/** In the order of the key. */
export const ORIGIN_ORDER: readonly Origin[] = ['dated', 'named', 'outside'];

/** An event as the timeline draws it. */
export interface TimelineItem {
  id: string;
  url: string;
  title: string;
  dateText: string;
  start: number;
  /** `Infinity` for an open end. */
  end: number;
  /** Whether its date is a span, and not a day, month or year that is known no nearer. */
  span: boolean;
  /** The year, decade or century in which it begins, in words. */
  year: string;
  origin: Origin;
  /** Whether it begins after the study was published. */
  later: boolean;
  /** Positions of its lanes; the first is the one in which it stands. */
  lanes: number[];
}

export interface TimelineData {
  lanes: Lane[];
  /** In order of time. */
  items: TimelineItem[];
  /** When the study was published, on the axis of years and in words. */
  study: { end: number; text: string };
  /** A year in words. */
  yearText: (year: number) => string;
}

/** What the timeline shows of an edition. */
export function timelineData({ events, entries, config }: Edition): TimelineData {
  const lanes = lanesOf(events, entries);
  const date = parseEdtf(config.source.date, config.language);
  const study = { end: date?.end ?? Infinity, text: date?.text ?? config.source.date };
  const items = events
    .map((event) => ({
      id: event.id,
      url: event.url,
      title: event.title,
      dateText: event.dateText,
      start: Number.isFinite(event.start) ? event.start : event.end,
      end: event.end,
      span: event.date.includes('/'),
      year: yearNameOf(event.date, config.language) ?? yearText(Math.floor(event.end), config.language),
      origin: originOf(event),
      later: event.start >= study.end,
      lanes: lanesOfEvent(event, lanes),
    }))
    .sort((a, b) => a.start - b.start);
  return { lanes, items, study, yearText: (year) => yearText(year, config.language) };
}

/** Who names and dates an event; what the study is not said to date counts as named. */
export function originOf({ outside, datedInStudy }: Pick<Event, 'outside' | 'datedInStudy'>): Origin {
  if (outside) return 'outside';
  return datedInStudy === true ? 'dated' : 'named';
}

/** The same as a table: an event a row. */
export function timelineTable({ lanes, items }: TimelineData): DataTable {
  const { columnEvent, columnWhen, columnWho, columnInStudy, origins } = words.timeline;
  const list = new Intl.ListFormat(language, { type: 'unit' });
  return {
    columns: [columnEvent, columnWhen, columnWho, columnInStudy],
    rows: items.map((item) => ({
      id: item.id,
      cells: [
        { text: item.title, url: item.url },
        { text: item.dateText },
        { text: list.format(item.lanes.flatMap((index) => lanes[index]?.name ?? [])) },
        { text: origins[item.origin] },
      ],
    })),
  };
}
