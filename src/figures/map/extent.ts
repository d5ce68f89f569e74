/** Rectangles of longitude and latitude, and what part of the world a map shows. */

/** South-west and north-east corner, longitude first. */
export type Bounds = [southWest: [lon: number, lat: number], northEast: [lon: number, lat: number]];

export interface Point {
  lon: number;
  lat: number;
}

/** The smallest bounds around points. `undefined` without points. */
export function boundsOf(points: readonly Point[]): Bounds | undefined {
  if (points.length === 0) return undefined;
  const bounds: Bounds = [
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ];
  for (const { lon, lat } of points) {
    bounds[0] = [Math.min(bounds[0][0], lon), Math.min(bounds[0][1], lat)];
    bounds[1] = [Math.max(bounds[1][0], lon), Math.max(bounds[1][1], lat)];
  }
  return bounds;
}

/**
 * The longitude up to which points go on beyond 180, so that those on both sides of that meridian lie side by side: the
 * start of the widest gap between them. `undefined` where that gap is the one across the meridian, as it mostly is.
 */
export function seamOf(points: readonly Point[]): number | undefined {
  const lons = points.map(({ lon }) => lon).sort((a, b) => a - b);
  const gaps = lons.map((lon, index) => ({ after: lon, width: (lons[index + 1] ?? (lons[0] ?? 0) + 360) - lon }));
  const across = gaps.at(-1);
  const widest = gaps.toSorted((a, b) => b.width - a.width)[0];
  return across && widest && widest.width > across.width ? widest.after : undefined;
}

/** Bounds that take in all the given ones. */
export function union(all: readonly Bounds[]): Bounds | undefined {
  return boundsOf(all.flatMap((bounds) => bounds.map(([lon, lat]) => ({ lon, lat }))));
}

/** Bounds with some degrees more on every side. */
export const padded = ([[west, south], [east, north]]: Bounds, lon: number, lat = lon): Bounds => [
  [west - lon, Math.max(-89, south - lat)],
  [east + lon, Math.min(89, north + lat)],
];

export const inside = ([[west, south], [east, north]]: Bounds, { lon, lat }: Point): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

export const meets = ([[w1, s1], [e1, n1]]: Bounds, [[w2, s2], [e2, n2]]: Bounds): boolean =>
  w1 <= e2 && w2 <= e1 && s1 <= n2 && s2 <= n1;

export const span = ([[west, south], [east, north]]: Bounds): { lon: number; lat: number } => ({
  lon: east - west,
  lat: north - south,
});

/** A place must share its window with so many others for a map of its own. */
const CROWD = 5;

/**
 * The part of `extent` in which most points crowd: of all windows of a `share` of its size, the one with most points, the
 * tightest of equal ones; then drawn in to the points in it. `undefined` where they do not crowd.
 */
export function densestWindow(points: readonly Point[], extent: Bounds, share: number): Bounds | undefined {
  const size = { lon: span(extent).lon * share, lat: span(extent).lat * share };
  let best: { count: number; bounds: Bounds; area: number } | undefined;
  for (const { lon } of points) {
    for (const { lat } of points) {
      const members = points.filter((point) =>
        inside(
          [
            [lon, lat],
            [lon + size.lon, lat + size.lat],
          ],
          point,
        ),
      );
      const bounds = boundsOf(members);
      if (!bounds || members.length < CROWD) continue;
      const area = span(bounds).lon * span(bounds).lat;
      if (!best || members.length > best.count || (members.length === best.count && area < best.area))
        best = { count: members.length, bounds, area };
    }
  }
  if (!best || best.count < points.length / 4) return undefined;
  return padded(best.bounds, Math.max(span(best.bounds).lon * 0.12, 0.05), Math.max(span(best.bounds).lat * 0.1, 0.05));
}
