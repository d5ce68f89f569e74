import { moved, type Box } from '../box.ts';
import type { Drawing, LabelBox } from '../drawing.ts';
import { label, labelHeight, SIZE } from '../label.ts';
import { stack } from '../stack.ts';
import { element, link, round } from '../svg.ts';
import { balanceText, textWidth } from '../text-width.ts';
import { axis } from './axis.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import type { TimelineData, TimelineItem } from './timeline-data.ts';
import { sign } from './sign.ts';
import { timeScale, type TimeScale } from './scale.ts';

const WIDTH = 960;
/** From the middle of a sign to its label. */
const BESIDE = 9;
/** Width at which a label breaks, and into how many lines at most. */
const LABEL = 148;
const LINES = 3;
const AXIS = 44;
const LANE_HEAD = 40;
/** A span is drawn as a bar where it is wider than this; its label then stands under it. */
const BAR = 16;
const UNDER_BAR = 8;

/** An event with its label on one side of its sign. */
interface Block {
  item: TimelineItem;
  x: number;
  side: 'right' | 'left';
  lines: string[];
  bar: { to: number; open: boolean } | undefined;
  /** The label with its sign; then the bar. */
  boxes: [Box, ...Box[]];
}

/** The timeline across: time from left to right, a band a lane, every event with its title. */
export function wideTimeline(data: TimelineData): Drawing {
  const ends = data.items.map(({ start, end }) => (Number.isFinite(end) ? end : start + 1));
  const scale = timeScale(
    data.items.map(({ start }) => start),
    Math.max(...ends),
    [8, WIDTH - 8],
  );
  const study = data.items.some(({ later }) => later) ? scale.at(data.study.end) : undefined;
  const labels: LabelBox[] = [];
  const bands: string[] = [];
  let top = AXIS;
  data.lanes.forEach((lane, index) => {
    const places = stack(
      data.items.filter((item) => item.lanes[0] === index).map((item) => blocks(item, scale)),
      { x: 5, y: 3 },
    );
    const under = top + LANE_HEAD;
    const height = Math.max(0, ...places.map(({ shape, y }) => y + shape.boxes[0].height));
    bands.push(
      element('path', { class: 'band', d: `M0 ${round(top + 0.5)}H${WIDTH}` }),
      label([lane.name], 0, top + 5, { className: 'strong' }),
      element('path', { class: 'hair', d: `M0 ${round(top + 30.5)}H${WIDTH}` }),
      ...data.items
        .filter((item) => item.lanes.includes(index))
        .map((item) => element('path', { class: 'part', d: `M${round(scale.at(item.start))} ${round(top + 27)}v7` })),
      ...places.map(({ shape, y }) => drawn(shape, under + y, study)),
    );
    labels.push({ text: lane.name, x: 0, y: top + 5, width: textWidth(lane.name, SIZE, 600), height: labelHeight(1) });
    for (const { shape, y } of places) labels.push({ text: shape.item.title, ...moved(shape.boxes[0], 0, under + y) });
    top = under + height + 10;
  });
  const { markup, labels: years } = axis(data, scale, { top: AXIS, bottom: top, width: WIDTH });
  return { width: WIDTH, height: top + 4, markup: markup + bands.join(''), labels: [...years, ...labels] };
}

/** The ways of drawing an event: its label right of its sign, or left of it where the drawing ends. */
function blocks(item: TimelineItem, scale: TimeScale): Block[] {
  const x = scale.at(item.start);
  const lines = balanceText(item.title, SIZE, LABEL, LINES);
  const width = Math.max(...lines.map((text) => textWidth(text, SIZE)));
  const open = item.end === Infinity;
  const to = open ? WIDTH - 2 : Math.min(scale.at(item.end), WIDTH - 2);
  const bar = (item.span || item.end - item.start > 0.9) && to - x > BAR ? { to, open } : undefined;
  const right = bar ? x : x + BESIDE;
  const left = bar ? Math.min(WIDTH, to) - width : x - BESIDE - width;
  const height = Math.max(labelHeight(lines.length) + (bar ? UNDER_BAR : 0), 24);
  const block = (side: 'right' | 'left'): Block => {
    const start = side === 'right' ? right : left;
    const [from, end] = [Math.min(start, x - 6), Math.max(start + width, x + 6)];
    const box = { x: from, y: 0, width: end - from, height };
    return { item, x, side, lines, bar, boxes: bar ? [box, { x, y: 0, width: to - x, height: 9 }] : [box] };
  };
  const fits = { right: right + width <= WIDTH, left: left >= 0 };
  if (!fits.right && fits.left) return [block('left')];
  return fits.left && x > WIDTH * 0.75 ? [block('right'), block('left')] : [block('right')];
}

/** `study` is the place of the line at which the study ends: a label across it has a ground, so that no line shows in it. */
function drawn({ item, x, side, lines, bar, boxes: [box] }: Block, y: number, study: number | undefined): string {
  const centre = bar ? y + 4.5 : y + 8.5;
  const at = side === 'right' ? (bar ? x : x + BESIDE) : bar ? bar.to : x - BESIDE;
  const top = y + (bar ? UNDER_BAR : 0);
  const width = Math.max(...lines.map((text) => textWidth(text, SIZE)));
  const start = (side === 'left' ? at - width : at) - 2;
  const crossed = study !== undefined && study > start && study < start + width + 4;
  return link(
    { href: item.url, name: say(words.timeline.eventAt, { title: item.title, date: item.dateText }), row: item.id },
    crossed
      ? element('rect', { class: 'ground', x: start, y: top, width: width + 4, height: labelHeight(lines.length) })
      : '',
    element('rect', { class: 'hit', x: box.x, y, width: box.width, height: box.height }),
    bar ? span(item, x, bar, centre) : '',
    sign(item.origin, x, centre),
    label(lines, at, top, { anchor: side === 'left' ? 'end' : undefined }),
  );
}

/** A bar for a span, with an arrow where its end is open; a dotted line where only the year or decade is known. */
function span(item: TimelineItem, x: number, { to, open }: { to: number; open: boolean }, y: number): string {
  const end = open ? `M${round(to - 5)} ${round(y - 4)}l5 4l-5 4` : `M${round(to)} ${round(y - 3.5)}v7`;
  return (
    element('path', { class: item.span ? 'bar' : 'bar about', d: `M${round(x)} ${round(y)}H${round(to)}` }) +
    (item.span ? element('path', { class: 'bar-end', d: end }) : '')
  );
}
