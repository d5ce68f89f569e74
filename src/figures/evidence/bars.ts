import type { Drawing, LabelBox } from '../drawing.ts';
import { label, labelHeight, SIZE } from '../label.ts';
import { element, round } from '../svg.ts';
import { textWidth } from '../text-width.ts';
import type { EvidenceData } from './evidence-data.ts';

const ROW = 21;
const HEAD = 30;
const GAP = 40;

/** Bars of works by number of uses, kind and year: side by side where there is room, else one under the other. */
export function evidenceBars({ bars }: EvidenceData, variant: 'wide' | 'narrow'): Drawing {
  const width = variant === 'wide' ? 960 : 320;
  const column = variant === 'wide' ? (width - GAP * (bars.length - 1)) / bars.length : width;
  const longest = Math.max(1, ...bars.flatMap(({ bars: members }) => members.map(({ count }) => count)));
  const labels: LabelBox[] = [];
  const put = (text: string, x: number, y: number, className: string): string => {
    labels.push({
      text,
      x,
      y,
      width: textWidth(text, SIZE, className.includes('strong') ? 600 : 400),
      height: labelHeight(1),
    });
    return label([text], x, y, { className });
  };
  const parts: string[] = [];
  let [left, top, height] = [0, 0, 0];
  for (const { title, bars: members } of bars) {
    const names = Math.max(0, ...members.map(({ name }) => textWidth(name, SIZE))) + 12;
    const unit = (column - names - 30) / longest;
    parts.push(put(title, left, top + 4, 'strong'));
    members.forEach(({ name, count }, index) => {
      const y = top + HEAD + index * ROW;
      parts.push(
        put(name, left, y, ''),
        element('rect', { class: 'column', x: left + names, y: y + 4, width: round(unit * count), height: 10 }),
        put(String(count), left + names + unit * count + 6, y, 'num soft'),
      );
    });
    const end = top + HEAD + members.length * ROW;
    height = Math.max(height, end);
    if (variant === 'wide') left += column + GAP;
    else top = end + 22;
  }
  return { width, height: height + 2, markup: parts.join(''), labels };
}
