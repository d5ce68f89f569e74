/** Land and borders of the world as Natural Earth draws them, from the npm package world-atlas (public domain). */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import { boundsOf, meets, type Bounds } from './extent.ts';

/** Where land and borders come from. */
export const ATLAS = { name: 'Natural Earth', url: 'https://www.naturalearthdata.com/' };

type Area = TopoPolygon<{ name: string }> | TopoMultiPolygon<{ name: string }>;
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** A country as the data set has it. */
export interface Country {
  name: string;
  /** Its number in ISO 3166-1; a few have none. */
  code?: string | number | undefined;
  shape: Polygon | MultiPolygon;
  bounds: Bounds;
  area: Area;
}

export interface World {
  countries: Country[];
  /** The land of the countries that meet the bounds, without inner borders. */
  land(bounds: Bounds): MultiPolygon;
  /** Borders between the countries that meet the bounds: those of the named countries, or those of none of them. */
  borders(bounds: Bounds, names: ReadonlySet<string>, of: 'them' | 'others'): MultiLineString;
}

let world: World | undefined;

/** The typings of topojson-client give a feature for one area only if its kind is known. */
const shapeOf = (atlas: Atlas, area: Area | TopoPolygon | TopoMultiPolygon): Polygon | MultiPolygon =>
  (feature(atlas, area as Area) as Feature<Polygon | MultiPolygon>).geometry;

/** The world, read once. */
export function loadWorld(): World {
  world ??= read();
  return world;
}

function read(): World {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  const countries = atlas.objects.countries.geometries.flatMap((area): Country[] => {
    if (area.type !== 'Polygon' && area.type !== 'MultiPolygon') return [];
    const shape = shapeOf(atlas, area);
    const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
    // Reckoned in the plane: islets that the data set rounds to nothing would be taken for the rest of the globe.
    const bounds = boundsOf(rings.flat().map(([lon = 0, lat = 0]) => ({ lon, lat })));
    return bounds ? [{ name: area.properties?.name ?? '', code: area.id, shape, bounds, area }] : [];
  });
  const near = (bounds: Bounds) => countries.filter((country) => meets(country.bounds, bounds)).map(({ area }) => area);
  return {
    countries,
    land: (bounds) => merge(atlas, near(bounds)),
    borders: (bounds, names, of) => {
      const isNamed = (area: { properties?: unknown }) => names.has((area as Area).properties?.name ?? '');
      const geometries: GeometryCollection = { type: 'GeometryCollection', geometries: near(bounds) };
      return mesh(atlas, geometries, (a, b) => a !== b && (isNamed(a) || isNamed(b)) === (of === 'them'));
    },
  };
}
