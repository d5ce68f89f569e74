import { geoContains, geoPath, type GeoProjection } from 'd3-geo';
import { overlaps, type Box } from '../box.ts';
import { labelHeight, SIZE } from '../label.ts';
import { runsThrough, type Line } from '../line.ts';
import { element, escapeXml, link } from '../svg.ts';
import { textWidth } from '../text-width.ts';
import type { MapCountry, MapData } from './map-data.ts';
import { meets } from './extent.ts';
import { visible } from './projection.ts';

/** Spacing of the letters of countries, in ems; the style sheet has the same. */
const SPACED = 0.06;
/** A country of which less shows, in square pixels, has no name. */
const SEEN = 900;

/** Names of the countries in the middle of what the frame shows of them, where they have room; home countries first. */
export function countryLabels(
  { countries, homes }: MapData,
  projection: GeoProjection,
  frame: Box,
  { boxes, lines }: { boxes: readonly Box[]; lines: readonly Line[] },
) {
  const path = geoPath(projection);
  const taken: Box[] = [...boxes];
  const bounds = visible(projection, frame);
  return countries
    .filter(({ country }) => meets(country.bounds, bounds))
    .map((country) => ({
      country,
      home: homes.has(country.country.name),
      area: path.area(country.country.shape),
      centre: path.centroid(country.country.shape),
    }))
    .filter(({ area }) => area > SEEN)
    .sort((a, b) => Number(b.home) - Number(a.home) || b.area - a.area)
    .flatMap(({ country, home, centre: [cx, cy] }) => {
      const width = textWidth(country.name, SIZE) + country.name.length * SIZE * SPACED;
      const box = around(cx, cy, width).find(
        (candidate) =>
          candidate.x > frame.x + 4 &&
          candidate.x + width < frame.x + frame.width - 4 &&
          candidate.y > frame.y + 4 &&
          candidate.y + candidate.height < frame.y + frame.height - 4 &&
          !taken.some((other) => overlaps(candidate, other, 2)) &&
          !lines.some((line) => runsThrough(line, candidate)) &&
          liesIn(country, projection, candidate),
      );
      if (!box) return [];
      taken.push(box);
      return [{ name: country.name, box, markup: countryLabel(country, box, home) }];
    });
}

/** Whether the middle of a name lies in its country, so that it is not read as that of another. */
function liesIn({ country }: MapCountry, projection: GeoProjection, { x, y, width, height }: Box): boolean {
  const middle = projection.invert?.([x + width / 2, y + height / 2]);
  return middle !== undefined && middle !== null && geoContains(country.shape, middle);
}

/** Steps around the middle, the nearest first. */
const AROUND: readonly (readonly [dx: number, dy: number])[] = [
  [0, 0],
  ...[16, 32, 48, 64, 80].flatMap((step) =>
    (
      [
        [0, 1],
        [0, -1],
        [1, 0],
        [-1, 0],
        [1, 1],
        [-1, -1],
        [1, -1],
        [-1, 1],
      ] as const
    ).map(([dx, dy]) => [dx * step, dy * step] as const),
  ),
];

/** Places for a name around a point, the nearest first. */
const around = (cx: number, cy: number, width: number): Box[] =>
  AROUND.map(([dx, dy]) => ({ x: cx - width / 2 + dx, y: cy - SIZE / 2 + dy, width, height: labelHeight(1) }));

function countryLabel({ id, name, url }: MapCountry, { x, y, width, height }: Box, home: boolean): string {
  const text = element('text', { class: home ? 'country home' : 'country', x, y: y + SIZE }, escapeXml(name));
  return url
    ? link(
        { href: url, name, ...(id && { row: id }) },
        element('rect', { class: 'hit', x, y: y - 4, width, height: height + 8 }),
        text,
      )
    : text;
}
