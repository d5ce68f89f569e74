/** `/api/claims.json` and its like: lists that an edition may do without; one that is empty has no file. */
import { claimVerdict } from '../edition/claim-verdict.ts';
import { editorsSources } from '../edition/editors-sources.ts';
import type { Edition } from '../model/types.ts';

/** The lists that the edition has, by the names of their files. */
export function scholarshipJson(edition: Edition): Record<string, readonly unknown[]> {
  const { routes } = edition;
  const lists = {
    claims: edition.claims.map((claim) => ({
      id: claim.id,
      url: claim.url,
      text: claim.text,
      passages: claim.passages,
      hedge: claim.hedge,
      ...(claim.sign !== undefined && { sign: claim.sign }),
      references: claim.references,
      verdict: claimVerdict(edition, claim),
      checks: claim.checks,
      notes: claim.notes,
      ...(claim.outcome && { outcome: claim.outcome }),
    })),
    'source-checks': edition.sourceChecks,
    emendations: edition.emendations.map((one) => ({ ...one, url: routes.emendation(one.id) })),
    abbreviations: edition.abbreviations,
    sources: (edition.listedSources.length > 0 ? editorsSources(edition) : []).map(({ id, url, namedBy, ...one }) => ({
      ...(id !== undefined && { id, url: routes.editorsSource(id) }),
      ...one,
      ...(url !== undefined && { readAt: url }),
      namedBy: namedBy.map((by) => by.url),
    })),
    reviews: edition.reviews.map((one) => ({ ...one, url: routes.review(one.id) })),
    corrections: edition.corrections.map((one) => ({ ...one, url: routes.correction(one.id) })),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, items]) => items.length > 0));
}
