import { z } from 'zod';
import { Day, PassageReference, Text, WebAddress } from './common.ts';

const SHA256 = 'a digest: 64 digits and letters from a to f';

/** How the archive of a frozen version is known again. */
export const FrozenSchema = z.strictObject({
  /** SHA-256 of the archive, which lies beside the record: `versions/1.0.0.zip`. */
  sha256: z.string(SHA256).regex(/^[0-9a-f]{64}$/, SHA256),
  /** Its size. */
  bytes: z.int().positive(),
  /** Address of the site for which it was made, and in which it stands below `v/`. */
  site: WebAddress,
  /** The base path of that site. */
  base: z.string().regex(/^\/(.*\/)?$/, 'a path that begins and ends with a slash'),
});
export type Frozen = z.output<typeof FrozenSchema>;

/**
 * `content/versions/1.0.0.json`: what a version said, so that later ones can tell what they changed. `npm run permalinks`
 * writes that of the present version, `npm run freeze` adds its archive.
 */
export const VersionRecordSchema = z.strictObject({
  /** Day of the version. */
  date: Day,
  /** Its archive, if it was frozen. */
  frozen: FrozenSchema.optional(),
  /** The words of each passage, by reference, as a reader saw them. */
  passages: z.record(PassageReference, Text),
});
export type VersionRecord = z.output<typeof VersionRecordSchema>;
