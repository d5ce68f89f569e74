import { expect, test } from 'vitest';
import { parseJson, parseYaml, splitFrontMatter } from './located.ts';

test('every value of a YAML file knows its place', () => {
  const yaml = parseYaml('title: Lamps\nsources:\n  - title: One\n    basis: seen\n', 2);
  if (!yaml.ok) throw new Error(yaml.reason);
  expect(yaml.placeOf(['title'])).toEqual({ line: 2, column: 1 });
  expect(yaml.placeOf(['sources', 0, 'basis'])).toEqual({ line: 5, column: 5 });
  expect(yaml.placeOf(['sources', 0, 'missing'])).toEqual({ line: 4, column: 5 });
});

test('JSON is read strictly, and what breaks it is located', () => {
  expect(parseJson('[\n  {"id": "a",}\n]')).toMatchObject({ ok: false, place: { line: 2 } });
  const json = parseJson('[\n  {"id": "a", "issued": {}}\n]');
  if (!json.ok) throw new Error(json.reason);
  expect(json.placeOf([0, 'issued'])).toEqual({ line: 2, column: 15 });
});

test('the body of a file keeps its line numbers', () => {
  const parts = splitFrontMatter('---\nnumber: 1\n---\n\n¶1 Text');
  expect(parts?.matter).toBe('number: 1\n');
  expect(parts?.body.split('\n')[4]).toBe('¶1 Text');
  expect(splitFrontMatter('¶1 Text\n---\n')).toBeUndefined();
});
