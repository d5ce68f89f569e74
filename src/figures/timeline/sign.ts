import { element, round } from '../svg.ts';
import type { Origin } from './timeline-data.ts';

/** The sign of an event: a disc, a ring or a diamond. */
export function sign(origin: Origin, x: number, y: number, radius = 4.2): string {
  if (origin === 'outside') {
    const r = round(radius * 1.2);
    return element('path', {
      class: 'sign outside',
      d: `M${round(x)} ${round(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`,
    });
  }
  return element('circle', { class: `sign ${origin}`, cx: x, cy: y, r: origin === 'named' ? radius - 0.6 : radius });
}

/** A bar as the key shows it, in a box of 24 by 16. */
export const barSample = (...classes: string[]): string => element('path', { class: classes.join(' '), d: 'M2 8H22' });
