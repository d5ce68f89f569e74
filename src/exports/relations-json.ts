import type { Edition } from '../model/types.ts';
import { boundsJson } from './bounds-json.ts';

/** `/api/relations.json`: who stood in what relation to whom. `from` and `to` are ids of entries. */
export function relationsJson({ relations }: Edition) {
  return relations.map((relation) => ({
    id: relation.id,
    from: relation.from,
    to: relation.to,
    kind: relation.kind,
    directed: relation.directed,
    period: relation.period,
    periodText: relation.periodText,
    periodBy: relation.periodBy,
    ...boundsJson(relation),
    url: relation.url,
    summary: relation.summary,
    passages: relation.passages,
    references: relation.references,
    basis: relation.basis,
    sources: relation.sources,
  }));
}
