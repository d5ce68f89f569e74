/** The figures as built: each drawing shows what its table says. */
import { describe, expect, test } from 'vitest';
import { elements, parsePage } from '../testing/html.ts';
import { readPage } from '../testing/site.ts';

type Tree = Parameters<typeof elements>[0];

const has = (name: string) => (value: unknown) => Array.isArray(value) && value.includes(name);
const figuresOf = (page: string) =>
  elements(
    parsePage(readPage(page)),
    ({ tagName, properties }) => tagName === 'figure' && has('figure')(properties.className),
  );
const rowsIn = (tree: Tree, tag: string) =>
  [
    ...new Set(
      elements(tree, ({ tagName }) => tagName === tag).flatMap(({ properties }) =>
        typeof properties.dataRow === 'string' ? [properties.dataRow] : [],
      ),
    ),
  ].sort();
const cellsOf = (row: Tree) => elements(row, ({ tagName }) => tagName === 'td').map((cell) => JSON.stringify(cell));

describe.each(['timeline/', 'relations/', 'evidence/'])('/%s', (page) => {
  test('every drawing with links has a mark for each row of the table, and no other', () => {
    const [figure] = figuresOf(page);
    if (!figure) return;
    const rows = rowsIn(figure, 'tr');
    expect(rows.length).toBeGreaterThan(0);
    for (const drawing of elements(figure, ({ tagName }) => tagName === 'svg'))
      if (has('drawing')(drawing.properties.className)) expect(rowsIn(drawing, 'a')).toEqual(rows);
  });
});

test('/places/: every place that the table has on the map has a mark in both drawings', () => {
  const [figure] = figuresOf('places/');
  if (!figure) return;
  const onMap = elements(figure, ({ tagName }) => tagName === 'tr')
    .filter((row) => cellsOf(row).some((cell) => cell.includes('On the map')))
    .map(({ properties }) => String(properties.dataRow));
  const all = rowsIn(figure, 'tr');
  for (const drawing of elements(figure, ({ tagName }) => tagName === 'svg')) {
    if (!has('drawing')(drawing.properties.className)) continue;
    const drawn = rowsIn(drawing, 'a');
    expect(onMap.filter((row) => !drawn.includes(row))).toEqual([]);
    expect(drawn.filter((row) => !all.includes(row))).toEqual([]);
  }
});
