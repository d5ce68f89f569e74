import { groupBy } from '../shared/group-by.ts';
import { language } from '../../words/index.ts';
import type { Relation } from '../../model/types.ts';

/** The relations of one kind. */
export interface RelationGroup {
  kind: string;
  /** Id of its heading; a capital letter keeps it apart from the ids of relations. */
  id: string;
  /** `safe-haven` → `Safe haven`. */
  title: string;
  relations: Relation[];
}

/** The relations under their kinds, in alphabetical order of the kinds; under a kind the order is kept. */
export function groupByKind(relations: readonly Relation[]): RelationGroup[] {
  const { compare } = new Intl.Collator(language);
  return [...groupBy(relations, (relation) => relation.kind)]
    .sort(([a], [b]) => compare(a, b))
    .map(([kind, members]) => ({ kind, id: `K-${kind}`, title: kindTitle(kind), relations: members }));
}

/** `safe-haven` → `safe haven`. */
export const kindWords = (kind: string): string => kind.replaceAll('-', ' ');

function kindTitle(kind: string): string {
  const words = kindWords(kind);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
