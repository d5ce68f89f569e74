/** The signs of relations: what they look like, and which kinds they stand for. */
import type { RelationsView } from '../../schemas/relations-view.ts';
import { element } from '../svg.ts';

export type Sign = RelationsView['signs'][number]['sign'] | 'square';
/** What a sign says of two: that they stand together, against each other, or that something passes between them. */
export type Side = 'together' | 'between' | 'against';

const SHAPES: Record<Sign, { side: Side; shape: string }> = {
  disc: { side: 'together', shape: element('circle', { cx: 6, cy: 6, r: 5 }) },
  rings: {
    side: 'together',
    shape: element('circle', { cx: 4, cy: 6, r: 3.2 }) + element('circle', { cx: 8, cy: 6, r: 3.2 }),
  },
  triangle: { side: 'together', shape: element('path', { d: 'M6 .8 11.4 10.8H.6z' }) },
  strokes: { side: 'between', shape: element('path', { d: 'M1 3.7H11M1 8.3H11' }) },
  chevrons: { side: 'between', shape: element('path', { d: 'M1.5 1 6 6 1.5 11M6 1 10.5 6 6 11' }) },
  'open-diamond': { side: 'against', shape: element('path', { d: 'M6 .9 11.1 6 6 11.1.9 6z' }) },
  diamond: { side: 'against', shape: element('path', { d: 'M6 0 12 6 6 12 0 6z' }) },
  square: { side: 'between', shape: element('path', { d: 'M2 2h8v8H2z' }) },
};

export const sideOf = (sign: Sign): Side => SHAPES[sign].side;

/** A sign of 12 by 12, decoration beside words that say the kind. */
export const signSvg = (sign: Sign): string =>
  element('svg', { class: `sign sign-${sign}`, viewBox: '0 0 12 12', 'aria-hidden': 'true' }, SHAPES[sign].shape);

/** The sign of each kind; `square` for kinds that the edition puts under none. */
export function signsOf(view: RelationsView | undefined): (kind: string) => Sign {
  const signs = new Map((view?.signs ?? []).flatMap(({ sign, kinds }) => kinds.map((kind) => [kind, sign] as const)));
  return (kind) => signs.get(kind) ?? 'square';
}
