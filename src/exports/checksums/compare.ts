/** Compares the files of a site, as a host gives them out, with a list of hashes. */
import { addressesOf, type Checksum } from './checksums.ts';

/** What was found. Paths are those of the list, in its order. */
export interface Comparison {
  compared: number;
  /** Files that are there with other bytes. */
  different: string[];
  /** Files that could not be had. */
  missing: string[];
}

/** Files that are asked for at the same time: enough to keep a line busy, few enough for a small host. */
const AT_ONCE = 6;

/**
 * `get` gives the bytes of a file by its address below the root of the site, or nothing where it cannot be had. `onProgress` is told
 * how many are done.
 */
export async function compareWith(
  sums: readonly Checksum[],
  get: (address: string) => Promise<ArrayBuffer | undefined>,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<Comparison> {
  const files = addressesOf(sums);
  const found: Record<'different' | 'missing', Set<string>> = { different: new Set(), missing: new Set() };
  const waiting = files.values();
  let done = 0;
  const work = async (): Promise<void> => {
    for (const { path, hash, address } of waiting) {
      const bytes = await get(address);
      if (!bytes) found.missing.add(path);
      else if ((await sha256(bytes)) !== hash) found.different.add(path);
      onProgress(++done, files.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const inOrder = (paths: ReadonlySet<string>): string[] =>
    files.map(({ path }) => path).filter((path) => paths.has(path));
  return { compared: done, different: inOrder(found.different), missing: inOrder(found.missing) };
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
