import { geoDistance, type GeoProjection } from 'd3-geo';
import { language } from '../../words/index.ts';
import type { Box } from '../box.ts';
import type { LabelBox } from '../drawing.ts';
import { label, labelHeight, SIZE } from '../label.ts';
import { element, round } from '../svg.ts';
import { textWidth } from '../text-width.ts';

/** Radius of the earth in kilometres. */
const EARTH = 6371;
const METRES = new Intl.NumberFormat(language, { style: 'unit', unit: 'meter' });
const KILOMETRES = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer' });
/** How long the bar may be, and how far from the edge it lies. */
const LONGEST = 80;
const INSET = 10;

/** A length in words: `200 km`, `50 m`. */
export const lengthWords = (kilometres: number): string =>
  kilometres < 1 ? METRES.format(Math.round(kilometres * 1000)) : KILOMETRES.format(kilometres);

/** A bar of a round length in the lower left corner; true in the middle of the map, which every map has. */
export function scaleBar(
  projection: GeoProjection,
  { x, y, width: wide, height }: Box,
): { markup: string; box: Box; label: LabelBox } {
  const [left, right] = [-LONGEST / 2, LONGEST / 2].map(
    (aside) => projection.invert?.([x + wide / 2 + aside, y + height / 2]) ?? ([0, 0] as [number, number]),
  );
  const kilometres = left && right ? geoDistance(left, right) * EARTH : 1;
  const power = 10 ** Math.floor(Math.log10(kilometres));
  const length = [5, 2, 1].map((factor) => factor * power).find((candidate) => candidate <= kilometres) ?? power;
  const width = (LONGEST * length) / kilometres;
  const words = lengthWords(length);
  const [x1, y1] = [x + INSET, y + height - INSET];
  const textBox = { x: x1, y: y1 - 23, width: textWidth(words, SIZE), height: labelHeight(1) };
  return {
    markup:
      element('path', { class: 'scale', d: `M${round(x1)} ${round(y1 - 4)}v4h${round(width)}v-4` }) +
      label([words], x1, y1 - 23, { className: 'soft num' }),
    box: { x: x1 - 4, y: y1 - 24, width: Math.max(width, textBox.width) + 8, height: 28 },
    label: { text: words, ...textBox },
  };
}
