import type { Drawing, LabelBox } from '../drawing.ts';
import { shortName } from '../names.ts';
import { label, labelHeight, SIZE } from '../label.ts';
import { element, escapeXml, link, round } from '../svg.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import type { TimelineData, TimelineItem } from './timeline-data.ts';
import { sign } from './sign.ts';

const WIDTH = 320;
const LEADING = 15;
/** Room for the years at the left; those of many figures, decades and centuries may need more. */
const YEARS = 36;
const LANE = 16;
/** Size of the names of the lanes, which stand upright, side by side. */
const HEAD = 12;
/** Lines of an event's title at most. */
const LINES = 3;

interface Row {
  item: TimelineItem;
  lines: string[];
  year: string | undefined;
  top: number;
  height: number;
  /** Set where the names of the lanes stand above it. */
  head: boolean;
}

/** The timeline down: an event a row, in order of time, with a mark in the column of each lane that takes part. */
export function narrowTimeline(data: TimelineData): Drawing {
  const years = Math.max(YEARS, ...data.items.map(({ year }) => textWidth(year, SIZE) + 6));
  const left = years + data.lanes.length * LANE + 8;
  const names = data.lanes.map(({ id, name }) => (id === undefined ? words.timeline.restShort : shortName(name)));
  const headHeight = Math.max(0, ...names.map((name) => textWidth(name, HEAD, 600))) + 20;
  const rows = rowsOf(data.items, WIDTH - left, headHeight);
  const bottom = rows.reduce((end, { top, height }) => Math.max(end, top + height), 0);
  const column = (lane: number) => years + lane * LANE + LANE / 2;
  const labels: LabelBox[] = [];
  const parts: string[] = [];
  for (const row of rows) {
    if (row.head) {
      const end = rows.find(({ head, top }) => head && top > row.top);
      const to = end ? end.top - headHeight + 2 : bottom;
      names.forEach((name, index) => {
        const [x, y] = [column(index), row.top - 10];
        parts.push(
          element('path', { class: 'hair', d: `M${round(x)} ${round(row.top - 4)}V${round(to)}` }),
          element(
            'text',
            { class: 'upright', transform: `translate(${round(x + 4)} ${round(y)}) rotate(-90)` },
            escapeXml(name),
          ),
        );
        const length = textWidth(name, HEAD, 600);
        labels.push({ text: name, x: x - LANE / 2, y: y - length, width: LANE, height: length });
      });
    }
  }
  for (const row of rows) {
    const y = row.top + LEADING / 2 + 3;
    if (row.year) {
      parts.push(
        element('path', { class: 'grid', d: `M0 ${round(row.top + 0.5)}H${WIDTH}` }),
        label([row.year], 0, row.top + 2, { className: row.item.later ? 'editors num' : 'soft num' }),
      );
      labels.push({ text: row.year, x: 0, y: row.top + 2, width: textWidth(row.year, SIZE), height: labelHeight(1) });
    }
    labels.push({
      text: row.item.title,
      x: left,
      y: row.top + 2,
      width: Math.max(...row.lines.map((line) => textWidth(line, SIZE))),
      height: labelHeight(row.lines.length, SIZE, LEADING),
    });
    parts.push(drawn(row, y, left, column, bars(row, rows, headHeight)));
  }
  return { width: WIDTH, height: bottom + 4, markup: parts.join(''), labels };
}

/** One row an event; the names of the lanes return with every decade that fills a screen. */
function rowsOf(items: readonly TimelineItem[], room: number, headHeight: number): Row[] {
  const rows: Row[] = [];
  let top = 0;
  let since = 0;
  let last: string | undefined;
  for (const item of items) {
    const { year } = item;
    const head = rows.length === 0 || (since >= 18 && year !== last);
    if (head) {
      top += headHeight;
      since = 0;
    }
    since++;
    const lines = wrapText(item.title, SIZE, room, LINES);
    const height = Math.max(lines.length * LEADING + 7, 25);
    rows.push({ item, lines, year: year === last && !head ? undefined : year, top, height, head });
    top += height;
    last = year;
  }
  return rows;
}

/** The bar of a span, from its row to the last event that begins before it ends; it leaves out the names of the lanes. */
function bars(row: Row, rows: readonly Row[], headHeight: number): [from: number, to: number][] {
  const last = row.item.span ? rows.findLastIndex(({ item }) => item.start < row.item.end) : -1;
  const pieces: [from: number, to: number][] = [];
  for (const { top, head } of rows.slice(rows.indexOf(row) + 1, last + 1)) {
    const middle = top + LEADING / 2 + 3;
    const piece = pieces.at(-1) ?? [row.top + LEADING / 2 + 3, row.top + LEADING / 2 + 3];
    if (pieces.length === 0) pieces.push(piece);
    if (head) {
      piece[1] = top - headHeight + 2;
      pieces.push([top - 4, middle]);
    } else piece[1] = middle;
  }
  return pieces;
}

function drawn(
  { item, lines, top, height }: Row,
  y: number,
  left: number,
  column: (lane: number) => number,
  spans: readonly [from: number, to: number][],
): string {
  const columns = item.lanes.map(column);
  const [own = left, ...others] = columns;
  const [from, to] = [Math.min(...columns), Math.max(...columns)];
  return link(
    { href: item.url, name: say(words.timeline.eventAt, { title: item.title, date: item.dateText }), row: item.id },
    element('rect', { class: 'hit', x: from - 6, y: top, width: WIDTH - from + 6, height: height - 1 }),
    ...spans.map(([start, end]) =>
      element('path', { class: 'bar', d: `M${round(own)} ${round(start)}V${round(end)}` }),
    ),
    from < to ? element('path', { class: 'joint', d: `M${round(from)} ${round(y)}H${round(to)}` }) : '',
    ...others.map((x) => sign(item.origin, x, y, 3)),
    sign(item.origin, own, y),
    label(lines, left, top + 2, { leading: LEADING }),
  );
}
