/** The relations at a glance: who acts, in rows, on whom, in columns. */
import type { RelationActor, RelationData, RelationEdge } from './relations-data.ts';
import { sideOf } from './signs.ts';

/** So many rows and so many columns have room; of more, those with most relations are shown. */
export const MOST = 16;

export interface MatrixCell {
  /** Whoever is in row and column is the same. */
  self: boolean;
  edges: RelationEdge[];
  /** What all relations of the cell have in common; `mixed` where some join and some part. */
  ground: 'together' | 'between' | 'against' | 'mixed' | undefined;
}

export interface Matrix {
  columns: RelationActor[];
  rows: { actor: RelationActor; cells: MatrixCell[] }[];
}

/** Rows of those who act, columns of those who are acted upon; what holds both ways stands in both places. */
export function relationMatrix({ actors, edges }: Pick<RelationData, 'actors' | 'edges'>): Matrix {
  const acts = edges.flatMap((edge) => [
    { edge, from: edge.from, to: edge.to },
    ...(edge.directed ? [] : [{ edge, from: edge.to, to: edge.from }]),
  ]);
  const cells = Map.groupBy(acts, ({ from, to }) => `${from} ${to}`);
  const columns = strongest(actors, new Set(acts.map(({ to }) => to)));
  const rows = strongest(actors, new Set(acts.map(({ from }) => from)));
  return {
    columns,
    rows: rows.map((actor) => ({
      actor,
      cells: columns.map(({ id }) => {
        const own = (cells.get(`${actor.id} ${id}`) ?? []).map(({ edge }) => edge);
        return { self: id === actor.id, edges: own, ground: groundOf(own) };
      }),
    })),
  };
}

function strongest(actors: readonly RelationActor[], among: ReadonlySet<string>): RelationActor[] {
  const all = actors.filter(({ id }) => among.has(id));
  const kept = new Set(all.toSorted((a, b) => b.relations - a.relations).slice(0, MOST));
  return all.filter((actor) => kept.has(actor));
}

function groundOf(edges: readonly RelationEdge[]): MatrixCell['ground'] {
  const sides = new Set(edges.map(({ sign }) => sideOf(sign)));
  if (sides.has('together') && sides.has('against')) return 'mixed';
  return sides.has('together')
    ? 'together'
    : sides.has('against')
      ? 'against'
      : sides.has('between')
        ? 'between'
        : undefined;
}
