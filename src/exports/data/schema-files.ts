/** Every file under `/api/schema/`: the form of each file under `/api/`, and of each of the content folder. */
import { absolute } from '../../model/permalink.ts';
import type { Edition } from '../../model/types.ts';
import { CONTENT_FILES, contentSchema } from './content-files.ts';
import { DATA_FILES } from './data-files.ts';
import type { KnownIds } from './known-ids.ts';
import { OembedShape } from './shapes/machines.ts';
import { toSchema, type JsonSchema } from './to-schema.ts';

/** Where schemas lie, below the base path. */
export const SCHEMAS = 'api/schema/';

/** Name of the schema of a file under `/api/`. */
export const schemaName = (file: string): string => `${file.replace(/\.\w+$/, '')}.json`;

/** Schemas by their names below `/api/schema/`. */
export function schemaFiles(edition: Edition): Map<string, JsonSchema> {
  const address = (name: string): string => absolute(edition, edition.routes.asset(`${SCHEMAS}${name}`));
  // What CSL-JSON may be is what may be read; all else is what we print.
  const data = [...DATA_FILES, { file: 'oembed.json', shape: OembedShape }].map(
    ({ file, shape }): [string, JsonSchema] => {
      const name = schemaName(file);
      return [
        name,
        toSchema(shape, file === 'references.json' ? 'input' : 'output', { id: address(name), title: file }),
      ];
    },
  );
  const content = CONTENT_FILES.map((row): [string, JsonSchema] => {
    const name = `content/${row.name}.json`;
    return [name, contentSchema(row, idsOf(edition), address(name))];
  });
  return new Map([...data, ...content]);
}

/** What the apparatus may name. */
const idsOf = ({ passages, entries, references, notes, sourceChecks, listedSources }: Edition): KnownIds => ({
  passages: passages.map(({ ref }) => ref),
  entries: entries.map(({ id }) => id).sort(),
  works: references.map(({ id }) => id).sort(),
  notes: notes.map(({ id }) => id),
  checks: sourceChecks.map(({ id }) => id),
  sources: listedSources.map(({ id }) => id),
});
