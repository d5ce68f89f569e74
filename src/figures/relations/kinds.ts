import type { Relation } from '../../edition/types.ts';

/** How many kinds have a line style of their own; the style sheet knows as many. All others share the plain line. */
const STYLES = 5;

/** Gives the commonest kinds, if they come more than once, the line styles from 1; the others have 0. */
export function lineStyles(relations: readonly Relation[]): { styleOf: (kind: string) => number; styled: string[] } {
  const styled = [...Map.groupBy(relations, ({ kind }) => kind)]
    .filter(([, members]) => members.length > 1)
    .sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
    .slice(0, STYLES)
    .map(([kind]) => kind);
  return { styled, styleOf: (kind) => styled.indexOf(kind) + 1 };
}
