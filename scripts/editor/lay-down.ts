/**
 * What the usual editors need to complete fields, passages, entries and works: the schema of every kind of file, in `.schemas/` of
 * the content folder. YAML names its schema in its first line, which every editor with a YAML language server reads; JSON has
 * no room for that, so the settings of VS Code say it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_FILES, contentSchema } from '../../src/exports/data/content-files.ts';
import { NO_IDS, type KnownIds } from '../../src/exports/data/known-ids.ts';
import { printJson } from '../../src/exports/json-file.ts';
import type { Sources } from '../../src/reading/read.ts';

const FOLDER = '.schemas';

/** The schemas, by their paths in the content folder, with the ids that are known. */
export const schemasToLayDown = (known: KnownIds = NO_IDS): Map<string, string> =>
  new Map(
    CONTENT_FILES.map((row) => [
      `${FOLDER}/${row.name}.json`,
      printJson(contentSchema(row, known, `${row.name}.json`)),
    ]),
  );

/** Writes them, in place of those that are there. */
export function layDownSchemas(folder: string, known: KnownIds): void {
  mkdirSync(join(folder, FOLDER), { recursive: true });
  for (const [name, text] of schemasToLayDown(known)) writeFileSync(join(folder, name), text);
}

/** The first line of a YAML file, which names its schema. */
export const schemaLine = (name: string): string => `# yaml-language-server: $schema=${FOLDER}/${name}.json`;

/** `.vscode/settings.json` of a folder in which the content folder is `below`: `content/`, or nothing for itself. */
export const editorSettings = (below: string): string =>
  printJson({
    'json.schemas': CONTENT_FILES.filter(({ files }) => files.endsWith('.json')).map(({ name, files }) => ({
      fileMatch: [`/${below}${files}`],
      url: `./${below}${FOLDER}/${name}.json`,
    })),
  });

/** What the files of a folder may name, whether or not they have faults. */
export const idsIn = ({ chapters, entries, references, notes, sourceChecks, editorsSources }: Sources): KnownIds => ({
  passages: chapters.flatMap(({ data, body }) =>
    Array.from(body.matchAll(/^¶(\d+[a-z]?)/gm), ([, number = '']) => `${data.number}.${number}`),
  ),
  entries: entries.map(({ id }) => id),
  works: references.map(({ id }) => id),
  notes: notes.map(({ id }) => id),
  checks: sourceChecks.map(({ id }) => id),
  sources: editorsSources.map(({ id }) => id),
});
