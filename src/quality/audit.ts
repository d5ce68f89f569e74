/**
 * The record of the accessibility tests, `audit.json` in the content folder: which were run on which version of the pages,
 * and what they found. The browser tests write it, and fail where it is no longer true.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export const AUDIT_FILE = 'audit.json';

export const AuditSchema = z.strictObject({
  /** Version of the edition whose pages were tested. */
  version: z.string(),
  /** With what they were tested, such as `axe-core 4.14.1`. */
  tools: z.array(z.string()),
  results: z.array(
    z.strictObject({
      /** Number of the criterion in WCAG 2.2, `1.4.10`, or `all` for what a tool looks at. */
      criterion: z.string(),
      /** What was done, in a sentence. */
      test: z.string(),
      /** Pages on which it was done. */
      pages: z.string(),
      failures: z.int(),
    }),
  ),
});
export type Audit = z.output<typeof AuditSchema>;

/** The record of a content folder; undefined where its pages have not been tested. */
export function readAudit(content: string): Audit | undefined {
  const path = join(content, AUDIT_FILE);
  return existsSync(path) ? AuditSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}
