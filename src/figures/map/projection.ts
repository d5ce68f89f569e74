/** From longitude and latitude to the sheet. */
import { geoAzimuthalEqualArea, geoPath, type GeoPermissibleObjects, type GeoProjection, type GeoStream } from 'd3-geo';
import type { Box } from '../box.ts';
import { span, type Bounds } from './extent.ts';

/** Points of a line nearer than this are left out. */
const THIN = 0.9;

/** A projection that fills a frame with bounds; areas are true. */
export function projectionOf(bounds: Bounds, { x, y, width, height }: Box): GeoProjection {
  const [[west, south], [east, north]] = bounds;
  const corners: [number, number][] = [];
  for (let step = 0; step <= 8; step++) {
    const lon = west + ((east - west) * step) / 8;
    corners.push([lon, south], [lon, north]);
  }
  const projection = geoAzimuthalEqualArea().rotate([-(west + east) / 2, -(south + north) / 2]);
  projection.fitExtent(
    [
      [x, y],
      [x + width, y + height],
    ],
    { type: 'MultiPoint', coordinates: corners },
  );
  return projection.clipExtent([
    [x - 2, y - 2],
    [x + width + 2, y + height + 2],
  ]);
}

/** The bounds of what the frame shows. */
export function visible(projection: GeoProjection, { x, y, width, height }: Box): Bounds {
  const points = [0, 0.5, 1].flatMap((a) =>
    [0, 0.5, 1].map((b) => projection.invert?.([x + a * width, y + b * height]) ?? ([0, 0] as [number, number])),
  );
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  return [
    [Math.min(...lons), Math.min(...lats)],
    [Math.max(...lons), Math.max(...lats)],
  ];
}

/** A shape as a path with one decimal, without points that no eye tells apart. */
export function pathOf(projection: GeoProjection, shape: GeoPermissibleObjects): string {
  return geoPath({ stream: (stream) => projection.stream(thinned(stream)) }).digits(1)(shape) ?? '';
}

/** A stream that passes on only points which are apart, and the last of a line. */
function thinned(stream: GeoStream): GeoStream {
  let last: [number, number] | undefined;
  let pending: [number, number] | undefined;
  return {
    point(x, y) {
      if (last && Math.hypot(x - last[0], y - last[1]) < THIN) pending = [x, y];
      else {
        stream.point(x, y);
        last = [x, y];
        pending = undefined;
      }
    },
    lineStart() {
      last = pending = undefined;
      stream.lineStart();
    },
    lineEnd() {
      if (pending) stream.point(...pending);
      last = pending = undefined;
      stream.lineEnd();
    },
    polygonStart: () => stream.polygonStart(),
    polygonEnd: () => stream.polygonEnd(),
    sphere: () => stream.sphere?.(),
  };
}

/** How high a frame must be to show bounds in a width. */
export function heightFor(bounds: Bounds, width: number): number {
  const { lon, lat } = span(bounds);
  const middle = ((bounds[0][1] + bounds[1][1]) / 2) * (Math.PI / 180);
  return Math.min(width * 1.25, Math.max(width * 0.6, ((width * lat) / (lon * Math.cos(middle))) * 1.03));
}
