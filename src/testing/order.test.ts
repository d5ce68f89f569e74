/** The engine has no circle of imports, and no arrow that runs up the order of its rooms. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { circlesIn, importsIn, type Import } from './imports.ts';
import { ORDER, roomOf, TYPES_OF } from './order.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro)$/.test(file) && !/\.test\.ts$|(?:^|\/)fixtures\//.test(file));

/** What every file of the engine imports of it, tests left out. */
const imports = new Map(
  files.map((file) => [
    file,
    importsIn(file, readFileSync(`src/${file}`, 'utf8')).filter(({ to }) => files.includes(to)),
  ]),
);

test('every file stands in a room', () => {
  expect(files.filter((file) => roomOf(file) === undefined)).toEqual(['content.config.ts']);
});

test('no import runs from a room to one after it', () => {
  const up = files.flatMap((from) =>
    (imports.get(from) ?? []).filter((one) => runsUp(from, one)).map(({ to }) => `${from} imports ${to}`),
  );
  expect(up).toEqual([]);
});

test('no files import each other in a circle', () => {
  expect(circlesIn(new Map([...imports].map(([file, own]) => [file, own.map(({ to }) => to)])))).toEqual([]);
});

function runsUp(from: string, { to, typesOnly }: Import): boolean {
  const [own, other] = [roomOf(from), roomOf(to)];
  if (own === undefined || other === undefined) return false;
  if (typesOnly && TYPES_OF[own] === other) return false;
  return ORDER.indexOf(other) > ORDER.indexOf(own);
}

describe('the reader of imports', () => {
  test('finds every kind of import, and says which leave nothing when the code runs', () => {
    const text = [
      "import { a } from './a.ts';",
      "import type { B } from '../b/b.ts';",
      'import {\n  c,\n  type D,\n} from "./c.ts";',
      "export { e } from './e.ts';",
      "import './f.ts';",
      "const g = await import('./g.ts');",
      "import { readFileSync } from 'node:fs';",
      "import sheet from './h.css?url';",
    ].join('\n');
    expect(importsIn('x/y.ts', text).map(({ to, typesOnly }) => [to, typesOnly])).toEqual([
      ['x/a.ts', false],
      ['b/b.ts', true],
      ['x/c.ts', false],
      ['x/e.ts', false],
      ['x/f.ts', false],
      ['x/g.ts', false],
      ['x/h.css', false],
    ]);
  });

  test('finds circles, each once', () => {
    const graph = { a: ['b'], b: ['c'], c: ['a', 'd'], d: [], e: ['f'], f: ['e'], g: ['a'] };
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual([
      ['a', 'b', 'c'],
      ['e', 'f'],
    ]);
  });
});
