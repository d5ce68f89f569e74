/** The versions that changed a passage, the newest first. */
import type { Version } from '../../model/versions.ts';

/** A version that changed it. */
interface Step {
  version: Version;
  is: 'added' | 'changed' | 'moved';
  /** The reference under which the page of versions tells of it. */
  at: string;
  /** Its reference until then. */
  from?: string;
}

/**
 * Follows a passage back through its numbers. `first` is the oldest version with which it could be compared; absent where
 * there is none.
 */
export function passageHistory(versions: readonly Version[], ref: string): { steps: Step[]; first?: Version } {
  const steps: Step[] = [];
  let now = ref;
  for (const version of versions) {
    const own = version.changes?.find((change) => change.ref === now && change.is !== 'moved');
    const moved = version.changes?.find((change) => change.is === 'moved' && change.to === now);
    if (own && (own.is === 'added' || own.is === 'changed')) steps.push({ version, is: own.is, at: own.ref });
    if (moved) {
      steps.push({ version, is: 'moved', at: moved.ref, from: moved.ref });
      now = moved.ref;
    }
  }
  const oldest = versions.findLast(({ comparedWith }) => comparedWith !== undefined)?.comparedWith;
  const first = versions.find(({ version }) => version === oldest);
  return { steps, ...(first && { first }) };
}
