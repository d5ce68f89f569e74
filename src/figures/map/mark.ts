import { element, round } from '../svg.ts';
import type { PlaceMark } from './map-data.ts';

/** In the order of the key. */
export const PLACE_MARK_ORDER: readonly PlaceMark[] = ['town', 'site', 'area', 'feature'];

/** The mark of a place: a disc, a square, a ring or a cross. */
export function placeMark(mark: PlaceMark, x: number, y: number, radius: number): string {
  const r = round(radius);
  switch (mark) {
    case 'town':
      return element('circle', { class: 'spot full', cx: x, cy: y, r: radius - 0.8 });
    case 'site':
      return element('rect', {
        class: 'spot full',
        x: x - radius * 0.75,
        y: y - radius * 0.75,
        width: radius * 1.5,
        height: radius * 1.5,
      });
    case 'area':
      return element('circle', { class: 'spot', cx: x, cy: y, r: radius - 0.8 });
    case 'feature':
      return element('path', {
        class: 'spot',
        d: `M${round(x - r)} ${round(y - r)}l${2 * r} ${2 * r}m0 ${-2 * r}l${-2 * r} ${2 * r}`,
      });
  }
}
