import type { ReferenceStatus } from '../../schemas/reference.ts';
import { element, round } from '../svg.ts';

/** The sign of a work's status: full, ring with a point, half, empty; the same as beside references. */
export function statusSign(status: ReferenceStatus, x: number, y: number, r = 5): string {
  const ring = element('circle', { class: 'ring', cx: x, cy: y, r });
  switch (status) {
    case 'verified':
      return element('circle', { class: 'ring full', cx: x, cy: y, r });
    case 'known':
      return ring + element('circle', { class: 'core', cx: x, cy: y, r: r * 0.45 });
    case 'probable':
      return ring + element('path', { class: 'core', d: `M${round(x)} ${round(y - r)}a${r} ${r} 0 0 0 0 ${2 * r}z` });
    case 'unidentified':
      return ring;
  }
}
