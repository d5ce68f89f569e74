/** A list of hashes as `sha256sum` writes and reads it: a line a file. https://www.gnu.org/software/coreutils/sha2-utilities */

/** Name of the list, which stands beside the files and does not name itself. */
export const CHECKSUMS = 'checksums.sha256';

/** How whoever has the folder checks it. */
export const CHECK_COMMAND = `sha256sum -c ${CHECKSUMS}`;

/** A file by its path from the root of the site, with the SHA-256 of its bytes in hexadecimal. */
export interface Checksum {
  path: string;
  hash: string;
}

/** In the order of paths, so that the same files give the same list. */
export const printChecksums = (sums: readonly Checksum[]): string =>
  sums
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, hash }) => `${hash}  ${path}\n`)
    .join('');

/** @throws an Error where a line is none of such a list, as when a host answers with a page. */
export const parseChecksums = (text: string): Checksum[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => {
      const [, hash, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (hash === undefined || path === undefined)
        throw new Error(`No line of a list of hashes: ${line.slice(0, 80)}`);
      return { hash, path };
    });

/** Files that hosts read and do not give out; they are in the list for whoever holds the folder. */
const HOST_FILES: ReadonlySet<string> = new Set(['_headers', '_redirects']);

/** What a browser can ask a host for, and how: a page by its folder, as hosts answer its file with a redirect. */
export const addressesOf = (sums: readonly Checksum[]): (Checksum & { address: string })[] =>
  sums.filter(({ path }) => !HOST_FILES.has(path)).map((sum) => ({ ...sum, address: addressOf(sum.path) }));

/** From the root of the site; an empty address would be that of the list itself. */
const addressOf = (path: string): string =>
  path
    .replace(/(^|\/)index\.html$/, '$1')
    .split('/')
    .map(encodeURIComponent)
    .join('/') || './';
