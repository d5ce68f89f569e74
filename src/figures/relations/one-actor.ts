/** The relations of one: who acts on it, on whom it acts, and what holds both ways. */
import type { RelationActor, RelationData, RelationEdge } from './data.ts';

export interface OneActor {
  actor: RelationActor;
  acting: RelationEdge[];
  actedUpon: RelationEdge[];
  mutual: RelationEdge[];
}

/** For each who stands in relations, in the order of those with most. */
export function oneByOne({ actors, edges }: Pick<RelationData, 'actors' | 'edges'>): OneActor[] {
  const from = Map.groupBy(edges, (edge) => edge.from);
  const to = Map.groupBy(edges, (edge) => edge.to);
  return actors
    .toSorted((a, b) => b.relations - a.relations)
    .map((actor) => {
      const [out, into] = [from.get(actor.id) ?? [], to.get(actor.id) ?? []];
      return {
        actor,
        acting: out.filter(({ directed }) => directed),
        actedUpon: into.filter(({ directed }) => directed),
        mutual: [...out, ...into].filter(({ directed }) => !directed).sort((a, b) => a.start - b.start),
      };
    });
}
