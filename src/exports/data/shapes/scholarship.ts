/** Lists that an edition may do without. */
import { z } from 'zod';
import { Basis, Id, Text, WebAddress } from '../../../schemas/common.ts';
import { AbbreviationSchema } from '../../../schemas/abbreviation.ts';
import { ClaimSchema } from '../../../schemas/claim.ts';
import { CorrectionSchema } from '../../../schemas/correction.ts';
import { EmendationSchema } from '../../../schemas/emendation.ts';
import { ReviewSchema } from '../../../schemas/review.ts';
import { SourceCheckSchema } from '../../../schemas/source-check.ts';
import { Address } from './common.ts';

const located = {
  /** Its address. */
  url: Address,
};

/** `/api/claims.json` */
export const ClaimsShape = z.array(
  ClaimSchema.extend({
    /** Its address. */
    url: Address,
    /** What the checks of its sources found together; absent where none was checked. */
    verdict: z.string().optional(),
  }),
);

/** `/api/source-checks.json` */
export const SourceChecksShape = z.array(SourceCheckSchema.extend(located));

/** `/api/emendations.json` */
export const EmendationsShape = z.array(EmendationSchema.extend(located));

/** `/api/abbreviations.json` */
export const AbbreviationsShape = z.array(AbbreviationSchema);

/** `/api/reviews.json` */
export const ReviewsShape = z.array(ReviewSchema.extend(located));

/** `/api/corrections.json` */
export const CorrectionsShape = z.array(
  z.discriminatedUnion('outcome', [
    CorrectionSchema.options[0].extend(located),
    CorrectionSchema.options[1].extend(located),
    CorrectionSchema.options[2].extend(located),
  ]),
);

/** `/api/sources.json` */
export const SourcesShape = z.array(
  z.strictObject({
    /** By this the editors name it; absent where it is named by its title. */
    id: Id.optional(),
    /** Its address on this site; absent where it has no id. */
    url: Address.optional(),
    /** Author or publication, title and date. */
    title: Text,
    /** `verified` where anything that names it saw it, else `known`. */
    basis: Basis,
    /** Whether it has no pages. */
    unpaged: z.boolean(),
    /** Where it was read. */
    readAt: WebAddress.optional(),
    /** Addresses of the notes, entries, events and relations that name it. */
    namedBy: z.array(Address),
  }),
);
