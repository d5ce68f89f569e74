import type { Visitor } from '../visitor.ts';

/** Each sentence with the visit that shows it. */
export type Sentences = Record<string, (visitor: Visitor) => Promise<void>>;
