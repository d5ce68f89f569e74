import { expect, test } from 'vitest';
import type { Edition } from '../../model/types.ts';
import { miniEdition } from '../../testing/mini-edition.ts';
import { barSvg, ticks } from './bar.ts';
import { relationData, relationTable } from './relations-data.ts';
import { MOST, relationMatrix } from './matrix.ts';
import { oneByOne } from './one-actor.ts';
import { periodsOf } from './periods.ts';

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

const countOf = (text: string, part: string | RegExp): number => text.split(part).length - 1;

test('the matrix has each relation where who acts meets whom it is acted upon, and a mutual one in both places', () => {
  const data = relationData(relatedEdition());
  const { columns, rows } = relationMatrix(data);
  const places = rows.flatMap(({ actor, cells }) =>
    cells.flatMap(({ edges }, index) => edges.map((edge) => [edge, actor.id, columns[index]?.id ?? ''] as const)),
  );
  for (const edge of data.edges) {
    const own = places.filter(([one]) => one === edge).map(([, row, column]) => `${row} ${column}`);
    const both = [`${edge.from} ${edge.to}`, ...(edge.directed ? [] : [`${edge.to} ${edge.from}`])];
    expect(own.sort()).toEqual([...new Set(both)].sort());
  }
});

test('who acts on nobody has no row, and whom nobody acts upon no column', () => {
  const { columns, rows } = relationMatrix(relationData(miniEdition()));
  expect([rows.map(({ actor }) => actor.id), columns.map(({ id }) => id)]).toEqual([['ada-ames'], ['lamplighter']]);
});

test('of more than have room, those with most relations are in the matrix, in their order', () => {
  const edition = relatedEdition();
  const [relation] = edition.relations;
  if (!relation) throw new Error('no relation');
  edition.relations = Array.from({ length: 400 }, (_, index) => ({
    ...relation,
    id: `relation-${index}`,
    from: `actor-${Math.floor(index / 8)}`,
    to: `actor-${(index * 7) % 50}`,
  }));
  const data = relationData(edition);
  const { columns, rows } = relationMatrix(data);
  expect([columns.length, rows.length]).toEqual([MOST, MOST]);
  const place = (id: string): number => data.actors.findIndex((actor) => actor.id === id);
  expect(columns.map(({ id }) => place(id))).toEqual(columns.map(({ id }) => place(id)).sort((a, b) => a - b));
});

test('one at a time, every relation is said of both of its ends, and of nobody else', () => {
  const data = relationData(relatedEdition());
  for (const { actor, acting, actedUpon, mutual } of oneByOne(data)) {
    const own = data.edges.filter(({ from, to }) => from === actor.id || to === actor.id);
    expect(new Set([...acting, ...actedUpon, ...mutual])).toEqual(new Set(own));
    expect(acting.every(({ directed, from }) => directed && from === actor.id)).toBe(true);
    expect(actedUpon.every(({ directed, to }) => directed && to === actor.id)).toBe(true);
  }
});

test('kinds get the signs that the edition names, the others a square, and the key has those that occur', () => {
  const edition = relatedEdition();
  expect(relationData(edition).key).toEqual([{ sign: 'square', words: 'a relation' }]);
  edition.config.relations = {
    signs: [
      { sign: 'diamond', words: 'vies with', kinds: ['rivalry'] },
      { sign: 'disc', words: 'helps', kinds: ['support'] },
      { sign: 'rings', words: 'works beside', kinds: ['alliance'] },
    ],
    camps: [['watch'], ['board', 'guild']],
  };
  const { key, actors } = relationData(edition);
  expect(key).toEqual([
    { sign: 'diamond', words: 'vies with' },
    { sign: 'disc', words: 'helps' },
    { sign: 'square', words: 'other kinds' },
  ]);
  expect(actors.slice(0, 3).map(({ id, camp }) => [id, camp])).toEqual([
    ['watch', 0],
    ['board', 1],
    ['guild', 1],
  ]);
});

test('the ground of a cell says whether its relations join, part, or do both', () => {
  const edition = relatedEdition();
  const [one] = edition.relations;
  if (!one) throw new Error('no relation');
  edition.config.relations = {
    signs: [
      { sign: 'diamond', words: 'vies with', kinds: ['rivalry'] },
      { sign: 'disc', words: 'helps', kinds: ['support'] },
    ],
    camps: [],
  };
  const ground = (...kinds: string[]) => {
    edition.relations = kinds.map((kind, index) => ({ ...one, id: `r-${index}`, kind, directed: true }));
    return relationMatrix(relationData(edition)).rows[0]?.cells[0]?.ground;
  };
  expect(ground('support', 'support')).toBe('together');
  expect(ground('rivalry', 'other')).toBe('against');
  expect(ground('rivalry', 'support')).toBe('mixed');
  expect(ground('other')).toBe('between');
});

test('a bar reaches the edge where no end is given, and a day is seen', () => {
  const span = { start: 1900, end: 2000 };
  const bar = (start: number, end: number, periodByEditor = false) => barSvg({ start, end, periodByEditor }, span);
  expect(bar(1950, Infinity)).toContain('x="80" y="4" width="80"');
  expect(bar(-Infinity, 1950)).toContain('x="0" y="4" width="80"');
  expect(bar(2000, 2000.01)).toContain('x="158" y="4" width="2"');
  expect(countOf(bar(1900, 1901, true), 'by-edition')).toBe(1);
  expect(ticks(span)).toEqual([1900, 1950, 2000]);
});

test('a relation a row stands in the table', () => {
  const data = relationData(relatedEdition());
  expect(relationTable(data).rows.map(({ id }) => id)).toEqual(data.edges.map(({ id }) => id));
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
  expect(relationData(edition).actors.every(({ name }) => name.startsWith('The '))).toBe(true);
});
