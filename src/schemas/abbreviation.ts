import { z } from 'zod';
import { Id, Text } from './common.ts';

/** One item of `content/abbreviations.yaml`: a short form that text or apparatus uses. */
export const AbbreviationSchema = z.strictObject({
  /** Its address in the list. */
  id: Id,
  /** The short form, as it is printed. */
  short: Text,
  /** What it stands for. */
  long: Text,
  /** Glossary entry that explains it. */
  entry: Id.optional(),
});
export type Abbreviation = z.output<typeof AbbreviationSchema>;
