/** Lists that an edition may do without. */
import { z } from 'zod';
import { AbbreviationSchema } from '../../../schemas/abbreviation.ts';
import { ClaimSchema } from '../../../schemas/claim.ts';
import { EmendationSchema } from '../../../schemas/emendation.ts';
import { ReviewSchema } from '../../../schemas/review.ts';
import { SourceCheckSchema } from '../../../schemas/source-check.ts';
import { Address } from './common.ts';

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
export const SourceChecksShape = z.array(
  SourceCheckSchema.extend({
    /** Its address. */
    url: Address,
  }),
);

/** `/api/emendations.json` */
export const EmendationsShape = z.array(
  EmendationSchema.extend({
    /** Its address. */
    url: Address,
  }),
);

/** `/api/abbreviations.json` */
export const AbbreviationsShape = z.array(AbbreviationSchema);

/** `/api/reviews.json` */
export const ReviewsShape = z.array(ReviewSchema);
