import { geoContains } from 'd3-geo';
import type { Edition, Entry } from '../../model/types.ts';
import { PLACE_TYPES } from '../../model/meanings.ts';
import { language, words } from '../../words/index.ts';
import { countryName } from './country-name.ts';
import type { DataTable } from '../drawing.ts';
import { coordinatesText } from './coordinates.ts';
import { boundsOf, densestWindow, inside, padded, seamOf, span, union, type Bounds } from './extent.ts';
import type { Country, World } from './world.ts';

type Details = NonNullable<Entry['place']>;

/** The shape of a mark: a town, a building or ground, an area by a point in it, a border or river by a point on it. */
export type PlaceMark = 'town' | 'site' | 'area' | 'feature';

/** A place of the edition. */
export interface MapPlace {
  id: string;
  url: string;
  name: string;
  lon: number;
  lat: number;
  type: Details['type'];
  mark: PlaceMark;
  /** Number of passages that name it. */
  uses: number;
}

/** A country in the frame: with its entry, if the edition has one, else by the name of the data set. */
export interface MapCountry {
  name: string;
  url?: string;
  id?: string;
  country: Country;
}

export interface MapData {
  extent: Bounds;
  /** The part that is drawn a second time, larger, as places crowd in it. */
  window: Bounds | undefined;
  /** Countries in which the study takes place; their borders are stronger. */
  homes: Set<string>;
  countries: MapCountry[];
  /** Places with a mark. */
  places: MapPlace[];
  /** Places that lie beyond the frame, or are larger than it. */
  beyond: MapPlace[];
  /** Entries that say what is disputed about borders. */
  disputed: MapPlace[];
}

const MARKS: Record<Details['type'], PlaceMark> = {
  country: 'area',
  region: 'area',
  'historical-region': 'area',
  province: 'area',
  district: 'area',
  city: 'town',
  site: 'site',
  feature: 'feature',
  'former-territory': 'area',
  'disputed-territory': 'area',
};
/** Larger than a map of places: countries have their names, regions are listed. */
const LARGE = new Set<Details['type']>(['country', 'region']);
/** A map of a single place says nothing. */
const FEWEST = 2;
/** A country with so many places is one in which the study takes place. */
const HOME = 3;
/** How many times larger than the spread of the places the countries may be, to be shown whole. */
const WHOLE = 3;
/** Size of the window of the detail, as a share of the map. */
const WINDOW = 0.28;

/** What the map shows of an edition; `undefined` where fewer than two places have room on a map. */
export function mapData({ entries }: Edition, world: World): MapData | undefined {
  const found = entries.flatMap((entry) => (entry.place ? [placeOf(entry, entry.place)] : []));
  const isFine = ({ type }: MapPlace) => !LARGE.has(type);
  const seam = seamOf(found.filter(isFine));
  const counted = world.countries.map((country) => ({
    country,
    count: found.filter((place) => isFine(place) && holds(country, place)).length,
  }));
  // The bounds of countries end at 180 degrees: a map across that meridian has them from the places alone.
  const homes = seam === undefined ? counted.filter(({ count }) => count >= HOME).map(({ country }) => country) : [];
  const all = found.map((place) =>
    seam !== undefined && place.lon <= seam ? { ...place, lon: place.lon + 360 } : place,
  );
  const fine = all.filter(isFine);
  const extent = extentOf(homes, fine);
  if (!extent) return undefined;
  const isHome = (place: MapPlace) => homes.some((home) => holds(home, place));
  // A region with its point at home is one of the places; the others are larger than the map.
  const places = all.filter(
    (place) => inside(extent, place) && (!LARGE.has(place.type) || (place.type === 'region' && isHome(place))),
  );
  if (places.length < FEWEST) return undefined;
  const countries = world.countries.flatMap((country): MapCountry[] => {
    const entry = found.find((place) => place.type === 'country' && holds(country, place));
    return [
      {
        name: entry?.name ?? countryName(country.name, country.code),
        country,
        ...(entry && { url: entry.url, id: entry.id }),
      },
    ];
  });
  return {
    extent,
    window: densestWindow(places, extent, WINDOW),
    homes: new Set(homes.map(({ name }) => name)),
    countries,
    places,
    beyond: all.filter((place) => !places.includes(place) && !(place.type === 'country' && isHome(place))),
    disputed: all.filter(({ type }) => type === 'disputed-territory' || type === 'feature'),
  };
}

function placeOf(entry: Entry, { lon, lat, type }: Details): MapPlace {
  return {
    id: entry.id,
    url: entry.url,
    name: entry.term,
    lon,
    lat,
    type,
    mark: MARKS[type],
    uses: entry.usedIn.length,
  };
}

const holds = ({ bounds, shape }: Country, place: MapPlace): boolean =>
  inside(bounds, place) && geoContains(shape, [place.lon, place.lat]);

/** Degrees around places that spread over so many: more around a street, half as much around a district, some three around a country, a part around more. */
const roomFor = (degrees: number): number => Math.max(Math.min(3, degrees * 0.5 + 0.02), degrees * 0.15);

/** The home countries whole, where the places spread over much of them; else the places with some room around them. */
function extentOf(homes: readonly Country[], places: readonly MapPlace[]): Bounds | undefined {
  const whole = union(homes.map(({ bounds }) => bounds));
  const members = whole ? places.filter((place) => inside(whole, place)) : places;
  const spread = boundsOf(members);
  if (!spread) return undefined;
  const fits = whole && span(whole).lon <= WHOLE * span(spread).lon && span(whole).lat <= WHOLE * span(spread).lat;
  return fits ? padded(whole, 0.4) : padded(spread, roomFor(span(spread).lon), roomFor(span(spread).lat));
}

/** The same as a table: a place a row, in the order of names, those beyond the frame too. */
export function mapTable({ extent, places, beyond, countries, homes }: MapData): DataTable {
  const { columnPlace, columnKind, columnCoordinates, columnWhere, onMapByName, onMap, beyondMap, withoutMark } =
    words.map;
  const drawn = countries.flatMap(({ id, name, url, country }) =>
    id && url && homes.has(country.name) ? [{ id, name, url, country }] : [],
  );
  const { compare } = new Intl.Collator(language);
  const rows = [
    ...drawn.map(({ id, name, url }) => ({
      id,
      name,
      cells: [{ text: name, url }, { text: PLACE_TYPES.country }, { text: '' }, { text: onMapByName }],
    })),
    ...places.map((place) => ({ id: place.id, name: place.name, cells: cells(place, onMap) })),
    ...beyond.map((place) => ({
      id: place.id,
      name: place.name,
      cells: cells(place, inside(extent, place) ? withoutMark : beyondMap),
    })),
  ];
  return {
    columns: [columnPlace, columnKind, columnCoordinates, columnWhere],
    rows: rows.sort((a, b) => compare(a.name, b.name)).map(({ id, cells: row }) => ({ id, cells: row })),
  };
}

const cells = (place: MapPlace, where: string) => [
  { text: place.name, url: place.url },
  { text: PLACE_TYPES[place.type] },
  { text: coordinatesText(place.lat, place.lon) },
  { text: where },
];
