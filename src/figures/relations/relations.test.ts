import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../../edition/types.ts';
import { overlaps } from '../box.ts';
import { labelFaults, rowsDrawn, rowsOf } from '../../testing/figures.ts';
import { miniEdition } from '../../testing/mini-edition.ts';
import { relationData, relationTable } from './data.ts';
import { layOut } from './layout.ts';
import { relationNetwork } from './network.ts';
import { periodsOf } from './periods.ts';
import { relationScore } from './score.ts';

/** An edition with many relations between few, several of them between the same two. */
function relatedEdition(): Edition {
  const edition = miniEdition();
  const [relation] = edition.relations;
  const [entry] = edition.entries;
  if (!relation || !entry) throw new Error('the mini edition has a relation and an entry');
  const ids = ['board', 'company', 'guild', 'quay', 'watch', 'wick-makers'];
  edition.entries = ids.map((id) => ({ ...entry, id, term: `The ${id} of the harbour (${id.toUpperCase()})` }));
  edition.relations = Array.from({ length: 16 }, (_, index) => ({
    ...relation,
    id: `relation-${index}`,
    from: ids[index % 6] ?? '',
    to: ids[(index * index + 1) % 6 === index % 6 ? (index + 1) % 6 : (index * index + 1) % 6] ?? '',
    kind: ['support', 'support', 'rivalry', 'apprentice-ship'][index % 4] ?? '',
    directed: index % 3 !== 0,
    period: `${1860 + index * 3}/..`,
    start: 1860 + index * 3,
    end: Infinity,
  }));
  return edition;
}

describe.each([
  ['network', relationNetwork],
  ['score', relationScore],
])('the %s', (_, draw) => {
  test.each([
    ['one relation', miniEdition],
    ['many relations', relatedEdition],
  ])('of %s has no label over another and the same relations as the table', (_name, edition) => {
    const data = relationData(edition());
    const drawing = draw(data);
    expect(labelFaults(drawing)).toEqual([]);
    expect(rowsDrawn(drawing)).toEqual(rowsOf(relationTable(data)));
  });
});

test('a layout keeps bodies and blocks apart, in the sheet, and is always the same', () => {
  const sizes = fc.record({ width: fc.integer({ min: 60, max: 160 }), height: fc.integer({ min: 24, max: 60 }) });
  fc.assert(
    fc.property(fc.array(sizes, { minLength: 2, maxLength: 6 }), (all) => {
      const bodies = all.map((size, index) => ({ id: `body-${index}`, ...size }));
      const ties = bodies
        .slice(1)
        .map(({ id }, index) => ({ id: `tie-${index}`, a: 'body-0', b: id, width: 90, height: 18 }));
      const layout = layOut(bodies, ties, 960);
      const boxes = [...layout.boxes.values()];
      boxes.forEach((box, index) => {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(960);
        for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
      });
      expect(layOut(bodies, ties, 960)).toEqual(layout);
    }),
    { numRuns: 6 },
  );
});

test('periods are decades, early ones with few relations together', () => {
  const starts = [1871, 1893, 1894, 1895, 1903, 1911].map((start) => ({ start }));
  expect(periodsOf(starts).map(({ name }) => name)).toEqual(['before 1900', '1900 to 1909', '1910 and after']);
  expect(periodsOf(starts.slice(1, 4))).toEqual([]);
  expect(periodsOf([])).toEqual([]);
});

test('a relation shows in every period in which it holds', () => {
  const { edges, periods } = relationData(relatedEdition());
  const first = edges.at(0);
  expect(first?.years).toBe('1860–');
  expect(first?.periods).toEqual(periods.map((_, index) => index));
  expect(edges.at(-1)?.periods).toEqual([periods.length - 1]);
});

test('a name begins with a capital where its term is a word in lower case', () => {
  const edition = relatedEdition();
  edition.entries = edition.entries.map((entry) => ({ ...entry, term: entry.term.toLowerCase() }));
  expect(relationData(edition).nodes.every(({ name }) => name.startsWith('The '))).toBe(true);
});
