/** The citations of one text, printed together. */
import type { CitationEngine } from './engine.ts';
import type { CitedPiece } from './pieces.ts';
import type { CitationGroup } from './pandoc.ts';

/** A citation as the engine takes it. */
export type CitedGroup = Pick<CitationGroup, 'items' | 'narrative'>;

/**
 * Prints all citations of a text, in the order in which they stand, one result for each. Whoever prints knows the order
 * before the first is printed, which styles with numbers or notes need; in a style of author and year each prints as it
 * would alone. Throws a `RangeError` for a key that the library lacks.
 */
export const printInOrder = (engine: Pick<CitationEngine, 'cite'>, groups: readonly CitedGroup[]): CitedPiece[][] =>
  groups.map((group) => engine.cite(group));
