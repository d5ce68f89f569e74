import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadEdition } from '../../src/edition/load.ts';
import { CONTENT_FILES } from '../../src/exports/data/content-files.ts';
import { readSources } from '../../src/reading/read.ts';
import { testEdition } from '../../src/testing/fault-case.ts';
import { editorSettings, idsIn, schemaLine, schemasToLayDown } from './lay-down.ts';

test('ids that are completed are those of the edition', async () => {
  for (const content of [testEdition('tiny'), testEdition('hard')]) {
    const { edition } = await loadEdition({ content, text: 'edition', site: undefined, base: '/' });
    const ids = idsIn(readSources(content, 'edition'));
    expect(ids.passages).toEqual(edition.passages.map(({ ref }) => ref));
    expect(ids.entries.toSorted()).toEqual(edition.entries.map(({ id }) => id).sort());
    expect(schemasToLayDown(ids).get('.schemas/note.json')).toContain(`"${ids.passages.at(-1) ?? ''}"`);
  }
});

test.each(['content', 'scripts/new/template'])('every YAML file of %s names its schema', (folder) => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const { name } = CONTENT_FILES.find(({ files: kind }) => kind === file) ?? { name: '' };
    expect(readFileSync(join(folder, file), 'utf8').split('\n')[0], file).toBe(schemaLine(name));
  }
});

test('the settings of the project lead to the schemas of its JSON', () => {
  expect(JSON.parse(readFileSync('.vscode/settings.json', 'utf8'))).toEqual(JSON.parse(editorSettings('content/')));
  expect(editorSettings('')).toContain('"/references.json"');
});
