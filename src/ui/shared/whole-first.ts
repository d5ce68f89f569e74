/**
 * Scripts that come on demand. Browsers keep a module that could not be fetched, and never ask for it again: Chromium did so
 * in version 147. So its files are fetched first, as files, which may fail and be tried again; `import()` then
 * finds them in the browser's cache.
 */
import { PATIENCE } from './patience.ts';

/** Apart from `new URL`, where Vite would take both together for a file of its own. */
const HERE = import.meta.url;

const coming = new Map<string, Promise<void>>();

/**
 * Runs `load`, an `import()`, once all files that it needs have come.
 * @param files Their paths from the root of the site, one folder deep as this script's own; set by the build
 *   (`integrations/whole-imports.ts`).
 * @throws Where one cannot be had now; later it may.
 */
export async function wholeFirst<T>(load: () => Promise<T>, files: readonly string[] = []): Promise<T> {
  await Promise.all(files.map(fetchOnce));
  return load();
}

function fetchOnce(file: string): Promise<void> {
  const known = coming.get(file);
  if (known) return known;
  const fetched = fetchWhole(file);
  coming.set(file, fetched);
  fetched.catch(() => coming.delete(file));
  return fetched;
}

async function fetchWhole(file: string): Promise<void> {
  const signal = AbortSignal.timeout(PATIENCE.most);
  const response = await fetch(new URL(`../${file}`, HERE), { signal });
  // A host may answer with a page of its own instead.
  const isScript = (response.headers.get('content-type') ?? '').includes('script');
  if (!response.ok || !isScript) throw new Error(`${file}: ${response.status}`);
  await response.arrayBuffer();
}
