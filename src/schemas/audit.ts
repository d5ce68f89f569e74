import { z } from 'zod';
import { Text } from './common.ts';

/**
 * `content/audit.json`, the record of the accessibility tests: what was done with which version of the pages, and what was
 * found. The browser tests write it, and fail where it is no longer true.
 */
export const AuditSchema = z.strictObject({
  /** Version of the edition whose pages were tested. */
  version: Text,
  /** With what they were tested, such as `axe-core 4.14.1`. */
  tools: z.array(Text),
  results: z.array(
    z.strictObject({
      /** Number of the criterion in WCAG 2.2, `1.4.10`, or `all` for what a tool looks at. */
      criterion: Text,
      /** What was done, in a sentence. */
      test: Text,
      /** Pages on which it was done. */
      pages: Text,
      failures: z.int('a whole number'),
    }),
  ),
});
export type Audit = z.output<typeof AuditSchema>;
