import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { loadEdition } from '../../edition/load.ts';
import { parseJson, parseYaml, splitFrontMatter } from '../../reading/located.ts';
import { testEdition } from '../../testing/fault-case.ts';
import { breaches, without, withUnknownField } from '../../testing/json-schema.ts';
import { scholarshipJson } from '../scholarship-json.ts';
import { CONTENT_FILES } from './content-files.ts';
import { DATA_FILES } from './data-files.ts';
import { commentsIn } from './field-comments.ts';
import { schemaFiles, schemaName } from './schema-files.ts';

const FOLDERS = ['content', 'scripts/new/template', ...(['tiny', 'hard', 'german', 'urdu'] as const).map(testEdition)];

/** Data of an editor's file, as its schema sees it. */
function dataOf(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  const located = path.endsWith('.json')
    ? parseJson(text)
    : parseYaml(/\.mdx?$/.test(path) ? (splitFrontMatter(text)?.matter ?? '') : text);
  return located.ok ? located.value : undefined;
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => /\.(?:ya?ml|json|mdx?)$/.test(path) && path !== 'README.md' && !/^(?:original|\.)/.test(path));

/** The files of an edition in its own language, which is that of the whole process. */
async function madeFrom(folder: string) {
  const isEnglish = /^language: en/m.test(readFileSync(join(folder, 'edition.yaml'), 'utf8'));
  if (!isEnglish) vi.resetModules();
  vi.stubEnv('EDITION_CONTENT', folder);
  const { loadEdition: load } = await import('../../edition/load.ts');
  const { dataFilesOf } = await import('./data-files.ts');
  const { schemaFiles: schemasOf } = await import('./schema-files.ts');
  const { edition } = await load({ content: folder, text: 'edition', site: undefined, base: '/lamps/' });
  vi.unstubAllEnvs();
  if (!isEnglish) vi.resetModules();
  return { schemas: schemasOf(edition), files: dataFilesOf(edition) };
}

describe.each(FOLDERS)('the edition in %s', async (folder) => {
  const { schemas, files } = await madeFrom(folder);

  test('has no file that lacks a schema, and each has the form of its own', () => {
    for (const path of filesOf(folder)) {
      const row = CONTENT_FILES.find(({ files }) => matchesGlob(path, files));
      expect(row, path).toBeDefined();
      const schema = schemas.get(`content/${row?.name ?? ''}.json`) ?? {};
      const value = dataOf(join(folder, path));
      expect(value, path).toBeDefined();
      expect(breaches(schema, value ?? []), path).toEqual([]);
      const broken = row?.name === 'references' ? without('id', value) : withUnknownField(value);
      if (Array.isArray(value) && value.length === 0) continue;
      expect(breaches(schema, broken), path).not.toEqual([]);
    }
  });

  test.each(files)('prints /api/$name in the form of its schema', ({ name, text }) => {
    const schema = schemas.get(schemaName(name)) ?? {};
    const value: unknown = JSON.parse(text);
    expect(breaches(schema, value)).toEqual([]);
    if (Array.isArray(value) && value.length === 0) return;
    const broken = name === 'references.json' ? without('id', value) : withUnknownField(value);
    expect(breaches(schema, broken)).not.toEqual([]);
  });
});

test('a schema has an address, the comments on fields, and the ids that a field may name', async () => {
  const { edition } = await loadEdition({
    content: testEdition('tiny'),
    text: 'edition',
    site: undefined,
    base: '/a/',
  });
  const note = schemaFiles(edition).get('content/note.json');
  expect(note?.$id).toMatch(/^https:.*\/a\/api\/schema\/content\/note\.json$/);
  expect(note?.properties?.['passage']).toEqual({
    description: 'The passage it annotates.',
    anyOf: [{ enum: edition.passages.map(({ ref }) => ref) }, expect.objectContaining({ type: 'string' })],
  });
});

test('the second form of a field has its place: editors in a line, a date in words, a number as key', async () => {
  const { edition } = await loadEdition({ content: testEdition('tiny'), text: 'edition', site: undefined, base: '/' });
  const references = schemaFiles(edition).get('content/references.json') ?? {};
  const work = { id: 7, type: 'book', title: 'Lamps', issued: '2022-06', author: [{ given: 'Ada' }], volume: null };
  expect(breaches(references, [work])).toEqual([]);
  expect(breaches(references, [{ ...work, issued: 7 }])).not.toEqual([]);
  const config = dataOf(join(testEdition('tiny'), 'edition.yaml')) as object;
  const schema = schemaFiles(edition).get('content/edition.json') ?? {};
  for (const editors of ['The editors', [{ name: 'The editors' }]])
    expect(breaches(schema, { ...config, editors })).toEqual([]);
  expect(breaches(schema, { ...config, editors: [] })).not.toEqual([]);
});

test('comments are those of the object in which a field stands, with what is spread into it', () => {
  const [common, item] = commentsIn(`
    const common = {
      /** Its id. */
      id: Id,
    };
    const Item = z.strictObject({
      ...common,
      /**
       * What it
       * says.
       */
      'the-text': Text,
      other: Text,
    });`);
  expect(common).toEqual(new Map([['id', 'Its id.']]));
  expect(item).toEqual(
    new Map([
      ['id', 'Its id.'],
      ['the-text', 'What it says.'],
      ['other', ''],
    ]),
  );
});

test('every field of our files that is no word of a standard says what it is', async () => {
  const { edition } = await loadEdition({ content: testEdition('tiny'), text: 'edition', site: undefined, base: '/' });
  const schemas = schemaFiles(edition);
  const STANDARDS = ['annotations.jsonld', 'references.json', 'citation-forms.json', 'quality.json'];
  for (const { file } of DATA_FILES.filter((one) => !STANDARDS.includes(one.file))) {
    const schema = schemas.get(schemaName(file));
    const fields = (schema?.items as typeof schema)?.properties ?? schema?.properties ?? {};
    const silent = Object.entries(fields).filter(([, field]) => typeof field === 'object' && !field.description);
    expect(
      silent.map(([name]) => name),
      file,
    ).toEqual([]);
  }
});

test('every list of the edition has its row', async () => {
  for (const content of ['content', testEdition('tiny')]) {
    const { edition } = await loadEdition({ content, text: 'edition', site: undefined, base: '/' });
    const files = DATA_FILES.map(({ file }) => file);
    expect(files).toEqual(expect.arrayContaining(Object.keys(scholarshipJson(edition)).map((list) => `${list}.json`)));
  }
});
