import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { breaches, without, withUnknownField } from '../../testing/json-schema.ts';
import { readFile, readPage } from '../../testing/site.ts';
import { DATA_FILES } from './data-files.ts';
import { SCHEMAS, schemaName } from './schema-files.ts';

const parsed = (file: string): object => JSON.parse(readFile(file)) as object;
const published = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));

/** Of files that programs of others read, the schema; those of our own scripts and of tools have none. */
function schemaOf(file: string): string | undefined {
  if (/^(?:pagefind|search|teach|api\/schema)\//.test(file)) return undefined;
  if (file.startsWith('oembed/')) return 'oembed.json';
  if (/^(?:.*\/)?cite(?:\/edition)?\.json$|^downloads\/references\.json$/.test(file)) return 'content/references.json';
  return schemaName(file.replace(/^api\//, ''));
}

test('every published JSON file has the form of its schema, and would not with a field too many or too few', () => {
  const files = published.filter((file) => /\.json(?:ld)?$/.test(file) && schemaOf(file) !== undefined);
  expect(files.filter((file) => file.startsWith('api/')).map((file) => file.slice(4))).toEqual(
    expect.arrayContaining(['quality.json', 'annotations.jsonld', 'passages.json']),
  );
  const schemas = new Map([...new Set(files.map(schemaOf))].map((name) => [name, parsed(`${SCHEMAS}${name ?? ''}`)]));
  for (const file of files) {
    const schema = schemas.get(schemaOf(file)) ?? {};
    const value = parsed(file);
    expect(breaches(schema, value), file).toEqual([]);
    if (Array.isArray(value) && value.length === 0) continue;
    // CSL-JSON may have any field, and must have two.
    const isOpen = schemaOf(file)?.endsWith('references.json');
    expect(breaches(schema, isOpen ? without('type', value) : withUnknownField(value)), file).not.toEqual([]);
  }
});

test('every file of the table that is there is on the page about data, with its schema', () => {
  const page = readPage('data/');
  for (const { file } of DATA_FILES.filter((one) => published.includes(`api/${one.file}`))) {
    expect(page, file).toContain(`api/${file}"`);
    expect(page, file).toContain(`${SCHEMAS}${schemaName(file)}"`);
    // The one about quality is made after the page.
    if (file !== 'quality.json')
      expect(page).toMatch(new RegExp(`<h2 id="${schemaName(file).replace('.json', '')}"[^]*?<pre`));
  }
});
