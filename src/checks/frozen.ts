/** Frozen versions are published as they were frozen, byte for byte. */
import { readFileSync } from 'node:fs';
import type { Fault } from '../model/faults.ts';
import { frozenPath } from '../model/versions.ts';
import { digestOf, unpackArchive } from '../versions/archive.ts';
import type { Archive } from '../versions/archives.ts';
import type { Check } from './check.ts';
import type { Site } from './site.ts';

export const frozen: Check = {
  holds: 'Every frozen version is in the site, with the bytes that it had when it was frozen.',
  rules: ['frozen-version-is-published'],
  ofSite: (site) => site.archives.flatMap((archive) => changedIn(site, archive)),
};

function changedIn(site: Site, { version, path }: Archive): Fault[] {
  return [...unpackArchive(readFileSync(path))].flatMap(([name, bytes]): Fault[] => {
    const file = frozenPath(version) + name;
    const found = site.files.get(file);
    if (found && Buffer.from(bytes).equals(found)) return [];
    return [
      {
        file,
        rule: 'frozen-version-is-published',
        expected: `the file as it was frozen with version ${version}: sha256 ${digestOf(bytes)}`,
        found: found ? `sha256 ${digestOf(found)}` : 'no such file',
        remedy: 'Run npm run build, which takes it from the archive; nothing else may write into this folder.',
      },
    ];
  });
}
