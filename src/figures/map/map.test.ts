import { describe, expect, test } from 'vitest';
import type { Edition } from '../../model/types.ts';
import { labelFaults, rowsDrawn } from '../../testing/figures.ts';
import { miniEdition } from '../../testing/mini-edition.ts';
import { mapData, mapTable } from './map-data.ts';
import { narrowMap, wideMap } from './draw.ts';
import { densestWindow } from './extent.ts';
import { projectionOf } from './projection.ts';
import { scaleBar } from './scale-bar.ts';
import { loadWorld } from './world.ts';

const world = loadWorld();

/** An edition with places on an island: some apart, a crowd in the south-west, and others far off. */
function islandEdition(): Edition {
  const edition = miniEdition();
  const quay = edition.entries.find(({ place }) => place);
  if (!quay?.place) throw new Error('the mini edition has a place');
  const { place } = quay;
  const at = (id: string, lon: number, lat: number, type: typeof place.type = 'city') => ({
    ...quay,
    id,
    url: `/lamps/glossary/#${id}`,
    term: `The ${id} (of the lamps)`,
    place: { ...place, type, lon, lat },
  });
  edition.entries = [
    at('north', -18.1, 65.68),
    at('east', -14.4, 65.26),
    at('island', -18.5, 65, 'country'),
    at('far-island', -157.8, 21.3),
    ...Array.from({ length: 9 }, (_, index) =>
      at(`street-${index}`, -21.9 + (index % 3) * 0.12, 64.1 + Math.floor(index / 3) * 0.07, 'site'),
    ),
  ];
  return edition;
}

describe('the map', () => {
  test('shows the country of the places whole, a window where they crowd, and lists what is beyond', () => {
    const data = mapData(islandEdition(), world);
    expect(data?.homes).toEqual(new Set(['Iceland']));
    expect(data?.places).toHaveLength(11);
    expect(data?.beyond.map(({ id }) => id)).toEqual(['far-island']);
    expect(data?.window?.[0][0]).toBeLessThan(-21.9);
    expect(data?.window?.[1][0]).toBeGreaterThan(-21.66);
  });

  test('is not drawn for a single place', () => {
    expect(mapData(miniEdition(), world)).toBeUndefined();
  });

  test.each([
    ['wide', wideMap],
    ['narrow', narrowMap],
  ])('has, when %s, no label over another, and a mark for every row of the table that is on it', (_, draw) => {
    const data = mapData(islandEdition(), world);
    if (!data) throw new Error('the island has a map');
    const drawing = draw(data, world);
    expect(labelFaults(drawing)).toEqual([]);
    const onMap = mapTable(data).rows.filter(({ cells }) => cells.at(-1)?.text.startsWith('On the map'));
    expect(rowsDrawn(drawing)).toEqual(onMap.map(({ id }) => id).sort());
  });
});

test('a country or region that lies on the map without a mark is not said to be beyond it', () => {
  const edition = islandEdition();
  const [first] = edition.entries;
  if (!first?.place) throw new Error('the island has places');
  const region = {
    ...first,
    id: 'all-of-it',
    place: { ...first.place, type: 'country' as const, lon: -20, lat: 65.5 },
  };
  const neighbour = { ...first, id: 'sea', place: { ...first.place, type: 'region' as const, lon: -24.2, lat: 66.4 } };
  edition.entries = [...edition.entries, region, neighbour];
  const data = mapData(edition, world);
  if (!data) throw new Error('the island has a map');
  const where = new Map(mapTable(data).rows.map(({ id, cells }) => [id, cells.at(-1)?.text]));
  expect([where.get('sea'), where.get('far-island')]).toEqual([
    'Without a mark, larger than the map',
    'Beyond the map',
  ]);
});

test('places of a district have a map of the district', () => {
  const edition = islandEdition();
  // In a country that is far larger than what they spread over.
  edition.entries = edition.entries
    .filter(({ id }) => id.startsWith('street-'))
    .map((entry) => (entry.place ? { ...entry, place: { ...entry.place, lon: entry.place.lon + 60 + 40 } } : entry));
  const data = mapData(edition, world);
  const [[west, south], [east, north]] = data?.extent ?? [
    [0, 0],
    [99, 99],
  ];
  expect([east - west < 1.5, north - south < 1.5]).toEqual([true, true]);
  expect(data?.places).toHaveLength(9);
});

/** An edition whose places are cities at these points, longitude first. */
function citiesAt(points: readonly (readonly [number, number])[]): Edition {
  const edition = islandEdition();
  const [first] = edition.entries;
  if (!first?.place) throw new Error('the island has places');
  const { place } = first;
  edition.entries = points.map(([lon, lat], index) => {
    const id = `city-${index}`;
    return { ...first, id, term: id, url: `/glossary/#${id}`, place: { ...place, type: 'city' as const, lon, lat } };
  });
  return edition;
}

test.each([
  [
    'streets of a town in a large country',
    [
      [13.37, 52.51],
      [13.375, 52.512],
      [13.38, 52.516],
    ],
    0.2,
  ],
  [
    'towns of a district',
    [
      [13.2, 52.4],
      [13.5, 52.5],
      [13.7, 52.45],
    ],
    2,
  ],
  [
    'islands on both sides of the 180th degree',
    [
      [178.4, -18.1],
      [-171.8, -13.8],
      [174.8, -36.8],
    ],
    25,
  ],
  [
    'cities all over the world',
    [
      [139.7, 35.7],
      [-77, -12],
      [18.4, -33.9],
      [-21.9, 64.1],
      [151.2, -33.9],
      [67, 24.9],
    ],
    300,
  ],
] as const)('%s fill their map, each with a mark inside it', (_, points, most) => {
  const data = mapData(citiesAt(points), world);
  if (!data) throw new Error('they have a map');
  const [[west], [east]] = data.extent;
  expect(east - west).toBeLessThan(most);
  expect(data.beyond).toEqual([]);
  for (const draw of [wideMap, narrowMap]) {
    const drawing = draw(data, world);
    expect(labelFaults(drawing)).toEqual([]);
    expect(drawing.labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(points.map((__, at) => `city-${at}`)),
    );
  }
});

test.each([
  [[-21.95, 64.1, -21.93, 64.11], /^\d+ m$/],
  [[-10, 40, 30, 60], /^\d+ km$/],
])('the bar of a map of %j has a length that a reader can use', ([west = 0, south = 0, east = 0, north = 0], words) => {
  const frame = { x: 0, y: 0, width: 320, height: 300 };
  const projection = projectionOf(
    [
      [west, south],
      [east, north],
    ],
    frame,
  );
  const { label } = scaleBar(projection, frame);
  expect(label.text).toMatch(words);
});

describe('densestWindow', () => {
  const extent: Parameters<typeof densestWindow>[1] = [
    [0, 0],
    [10, 10],
  ];
  const point = (lon: number, lat: number) => ({ lon, lat });

  test('finds the crowd', () => {
    const crowd = [1, 1.2, 1.4, 1.6, 1.8].map((lon) => point(lon, 7));
    const window = densestWindow([point(9, 1), point(5, 5), ...crowd], extent, 0.2);
    expect(window?.[0][0]).toBeLessThan(1);
    expect(window?.[1][0]).toBeLessThan(2.5);
  });

  test('finds none where places are spread', () => {
    expect(densestWindow([point(1, 1), point(9, 9), point(5, 2), point(2, 8)], extent, 0.2)).toBeUndefined();
  });
});
