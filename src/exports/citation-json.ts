import type { Citation } from '../model/types.ts';

/** A citation alone, without the place where it stands. Fields that it lacks are left out. */
export function citationJson({ id, prefix, locator, suffix, narrative, suppressAuthor }: Citation): Citation {
  return {
    id,
    ...(prefix !== undefined && { prefix }),
    ...(locator !== undefined && { locator }),
    ...(suffix !== undefined && { suffix }),
    ...(narrative && { narrative }),
    ...(suppressAuthor && { suppressAuthor }),
  };
}
