/** The files of a deposit, from the archive of a frozen version: archives take no folders, so each lies beside the others. */
import type { Edition } from '../../src/model/types.ts';
import { printJson } from '../../src/exports/json-file.ts';
import { zenodoMetadata } from '../../src/exports/deposit/zenodo.ts';
import { oneLine } from '../../src/exports/cite/editors.ts';
import { digestOf, packArchive, unpackArchive, type Files } from '../../src/versions/archive.ts';

/** Folder of the site whose files are offered whole. */
const DOWNLOADS = /^downloads\/(edition\.[^/]+)$/;
const DATA = 'api/';

/** Name of the list of digests, as `sha256sum -c` reads it. */
export const CHECKSUMS = 'SHA256SUMS';

/** The files by name; the list of digests has all others. */
export function depositFiles(edition: Pick<Edition, 'config' | 'site'>, archive: Uint8Array): Files {
  const site = unpackArchive(archive);
  const { version } = edition.config;
  const data = new Map([...site].filter(([name]) => name.startsWith(DATA)));
  const downloads = [...site].flatMap(([name, bytes]): [string, Uint8Array][] => {
    const own = DOWNLOADS.exec(name)?.[1];
    return own === undefined ? [] : [[own, bytes]];
  });
  const files = new Map<string, Uint8Array>([
    ...downloads,
    [`site-${version}.zip`, archive],
    [`data-${version}.zip`, packArchive(data)],
    ['zenodo.json', text(printJson(zenodoMetadata(edition)))],
    ['LICENCE.txt', text(licenceOf(edition))],
  ]);
  const sums = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, bytes]) => `${digestOf(bytes)}  ${name}\n`);
  return files.set(CHECKSUMS, text(sums.join('')));
}

const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** The rights of `edition.yaml`, the licence by its name in the SPDX list, and what the text is. */
const licenceOf = ({ config }: Pick<Edition, 'config'>): string =>
  [
    ...(config.licence === undefined ? [] : [`SPDX-License-Identifier: ${config.licence}`]),
    ...new Set([config.rights, config.source.rights, config.statement].map(oneLine)),
  ]
    .map((line) => `${line}\n`)
    .join('\n');
