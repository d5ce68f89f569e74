/** The relations of one: who acts on it, on whom it acts, and what holds both ways. */
import type { RelationActor, RelationData, RelationEdge } from './relations-data.ts';

export interface OneActor {
  actor: RelationActor;
  acting: RelationEdge[];
  actedUpon: RelationEdge[];
  mutual: RelationEdge[];
}

/** For each who stands in relations, those with most first; the relations in the order of the key, then of time. */
export function oneByOne({ actors, edges, key }: Pick<RelationData, 'actors' | 'edges' | 'key'>): OneActor[] {
  const place = new Map(key.map(({ sign }, index) => [sign, index]));
  const bySign = (a: RelationEdge, b: RelationEdge): number =>
    (place.get(a.sign) ?? 0) - (place.get(b.sign) ?? 0) || a.start - b.start;
  const sorted = edges.toSorted(bySign);
  const from = Map.groupBy(sorted, (edge) => edge.from);
  const to = Map.groupBy(sorted, (edge) => edge.to);
  return actors
    .toSorted((a, b) => b.relations - a.relations)
    .map((actor) => {
      const [out, into] = [from.get(actor.id) ?? [], to.get(actor.id) ?? []];
      return {
        actor,
        acting: out.filter(({ directed }) => directed),
        actedUpon: into.filter(({ directed }) => directed),
        mutual: [...out, ...into].filter(({ directed }) => !directed).sort(bySign),
      };
    });
}
