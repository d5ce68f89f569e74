/** What the checks of its sources say of a claim. */
import { words } from '../words/index.ts';
import { VERDICTS } from '../model/labels.ts';
import type { Check, Claim, Edition } from '../model/types.ts';

/** What matters most comes first. */
const ORDER = ['contradicts', 'does-not-support', 'supports-in-part', 'supports', 'not-opened'] as const;

export type ClaimVerdict = (typeof ORDER)[number] | 'unchecked' | 'no-source';
export const CLAIM_VERDICTS: Record<ClaimVerdict, string> = {
  ...VERDICTS,
  unchecked: words.scholarship.unchecked,
  'no-source': words.scholarship.noWork,
};
export const CLAIM_VERDICT_ORDER: readonly ClaimVerdict[] = [...ORDER, 'unchecked', 'no-source'];

/** The checks that are about a claim. */
export const checksOfClaim = ({ sourceChecks }: Pick<Edition, 'sourceChecks'>, claim: Claim): Check[] =>
  sourceChecks.filter(({ id }) => claim.checks.includes(id));

/** The weightiest verdict. */
export function claimVerdict(edition: Pick<Edition, 'sourceChecks'>, claim: Claim): ClaimVerdict {
  if (claim.references.length === 0) return 'no-source';
  const found = new Set(checksOfClaim(edition, claim).map(({ verdict }) => verdict));
  return ORDER.find((verdict) => found.has(verdict)) ?? 'unchecked';
}
