import type { Drawing, LabelBox } from '../drawing.ts';
import { label, labelHeight, SIZE } from '../label.ts';
import { stack } from '../stack.ts';
import { element, round } from '../svg.ts';
import { textWidth } from '../text-width.ts';
import type { TimelineData } from './timeline-data.ts';
import { timeScale } from './scale.ts';
import { sign } from './sign.ts';

const WIDTH = 360;
const SIGN = 9;
/** Between two years. */
const YEAR = 58;

/** The timeline in small: every event as a sign on one line of time, those of one time on top of one another. */
export function smallTimeline({ items, study, yearText }: TimelineData): Drawing {
  const scale = timeScale(
    items.map(({ start }) => start),
    Math.max(...items.map(({ start }) => start + 0.1), 1),
    [8, WIDTH - 8],
  );
  const places = stack(
    items.map((item) => [
      {
        item,
        x: scale.at(item.start),
        boxes: [{ x: scale.at(item.start) - SIGN / 2, y: 0, width: SIGN, height: SIGN }],
      },
    ]),
    { x: 0.5, y: 1 },
  );
  const floor = Math.max(0, ...places.map(({ y }) => y)) + SIGN + 4;
  const ticks = scale
    .ticks(YEAR)
    .map(({ year, x }) => ({ text: yearText(year), x }))
    .filter(({ text, x }) => x + textWidth(text, SIZE) < WIDTH);
  const labels = ticks.map(({ text, x }): LabelBox => ({
    text,
    x,
    y: floor + 5,
    width: textWidth(text, SIZE),
    height: labelHeight(1),
  }));
  const end = scale.at(study.end);
  return {
    width: WIDTH,
    height: floor + 26,
    labels,
    markup: [
      element('path', { class: 'band', d: `M0 ${round(floor + 0.5)}H${WIDTH}` }),
      element('path', { class: 'study-end', d: `M${round(end)} 0V${round(floor + 5)}` }),
      ...ticks.map(({ x }) => element('path', { class: 'part', d: `M${round(x)} ${round(floor)}v5` })),
      ...labels.map(({ text, x, y }) => label([text], x, y, { className: 'soft num' })),
      // Stacked from the line up.
      ...places.map(({ shape, y }) => sign(shape.item.origin, shape.x, floor - 4 - SIGN / 2 - y, 3.3)),
    ].join(''),
  };
}
