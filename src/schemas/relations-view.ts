import { z } from 'zod';
import { Id, Text } from './common.ts';

/**
 * Signs of the matrix, by what they say of two: `disc`, `rings` and `triangle` that they stand together, `strokes` and
 * `chevrons` that something passes between them, `open-diamond` and `diamond` that they stand against each other.
 */
export const RELATION_SIGNS = ['disc', 'rings', 'triangle', 'strokes', 'chevrons', 'open-diamond', 'diamond'] as const;

/** How the matrix of relations is read. Without it, every kind has the same sign and those with most relations come first. */
export const RelationsViewSchema = z.strictObject({
  /** Kinds of relations under a sign each. Kinds that none names share the sign of the rest. */
  signs: z
    .array(
      z.strictObject({
        /** The sign. */
        sign: z.enum(RELATION_SIGNS),
        /** What it means, as the key says: `helps, shelters, spares`. */
        words: Text,
        /** The kinds that it stands for, as `kind` in `relations.yaml` has them. */
        kinds: z.array(Text).min(1),
      }),
    )
    .default([]),
  /** Who stands with whom: ids of entries, camp by camp, in the order of rows and columns. */
  camps: z.array(z.array(Id).min(1)).default([]),
});
export type RelationsView = z.output<typeof RelationsViewSchema>;
