/** The library of an edition, `references.json`, as a file. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { FaultReport, type Fault } from '../../model/faults.ts';
import { parseJson } from '../../reading/located.ts';
import type { StoredItem } from './merge.ts';

/** The library as it stands; none yet is an empty one. */
export function readLibrary(file: string): StoredItem[] {
  if (!existsSync(file)) return [];
  const located = parseJson(readFileSync(file, 'utf8'));
  if (!located.ok)
    throw new FaultReport([
      {
        ...fault(file, 'well-formed JSON', located.reason, 'Mend it at this place, then run the command again.'),
        rule: 'data-is-well-formed',
        ...located.place,
      },
    ]);
  if (!Array.isArray(located.value))
    throw new FaultReport([
      {
        ...fault(file, 'a list of works', 'another kind of data', 'Put the works into [ and ].'),
        rule: 'field-has-its-form',
      },
    ]);
  return located.value as StoredItem[];
}

/** Writes the library as a whole or not at all. */
export function writeLibrary(file: string, items: readonly StoredItem[]): void {
  const waiting = `${file}.new-${process.pid}`;
  writeFileSync(
    waiting,
    `${JSON.stringify(items, null, 2).replace(/\[\s+\[([\d,\s]+)\]\s+\]/g, (_, parts: string) => `[[${parts.replace(/\s+/g, ' ').trim()}]]`)}\n`,
  );
  renameSync(waiting, file);
}

export const fault = (file: string, expected: string, found: string, remedy: string): Fault => ({
  file,
  rule: 'works-are-read',
  expected,
  found,
  remedy,
});
