/** A file of the site. */
import { inTime } from '../shared/patience.ts';

/** @throws (rejects with) an Error where the file cannot be had. */
export const fetchJson = <T>(address: string): Promise<T> =>
  inTime(async (signal) => {
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
    return (await response.json()) as T;
  });
