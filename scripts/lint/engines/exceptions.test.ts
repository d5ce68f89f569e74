import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EXCEPTIONS } from './exceptions.ts';

test('every exception is for something that is used', () => {
  const files = globSync(['src/{styles,ui,search}/**/*.css', 'src/{ui,search}/**/*.ts']).filter(
    (file) => !file.includes('.test.'),
  );
  const all = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const unused = Object.keys(EXCEPTIONS).filter((name) => !all.includes(/[\w-]+(?=\W*$)/.exec(name)?.[0] ?? name));
  expect(unused).toEqual([]);
});
