import type { Box } from '../box.ts';
import type { Drawing } from '../drawing.ts';
import { element } from '../svg.ts';
import type { MapData } from './map-data.ts';
import { inside, type Bounds } from './extent.ts';
import { panel, type Panel } from './panel.ts';
import { heightFor, projectionOf } from './projection.ts';
import type { World } from './world.ts';

/** How much higher a narrow detail may become until every label has a place. */
const GROWTH = [0, 60, 120, 200];

/** The map beside its detail. */
export function wideMap(data: MapData, world: World): Drawing {
  const width = data.window ? 396 : 720;
  const main = { x: 0.5, y: 0.5, width, height: Math.min(heightFor(data.extent, width), 560) };
  return sheet(data, world, 'wide', main, [{ ...main, x: width + 15.5, width: 960 - width - 16 }]);
}

/** The map above its detail. */
export function narrowMap(data: MapData, world: World): Drawing {
  const main = { x: 0.5, y: 0.5, width: 319, height: heightFor(data.extent, 319) };
  const detail = { ...main, y: main.height + 14.5, height: 380 };
  return sheet(
    data,
    world,
    'narrow',
    main,
    GROWTH.map((more) => ({ ...detail, height: detail.height + more })),
  );
}

/** Both panels. Of the frames for the detail, the first in which every label has a place, or the last. */
function sheet(data: MapData, world: World, id: string, main: Box, frames: readonly Box[]): Drawing {
  const { window, extent, places } = data;
  const plain = new Set(window ? places.filter((place) => inside(window, place)).map((place) => place.id) : []);
  const cut = window && cutOf(window, extent, main);
  const whole = panel(data, world, { frame: main, bounds: extent, id: `map-${id}`, plain, cut });
  const detail = window && detailIn(data, world, id, window, frames);
  const last = detail?.frame ?? main;
  return {
    width: last.x + last.width + 0.5,
    height: Math.max(main.y + main.height, last.y + last.height) + 0.5,
    markup: whole.markup + (cut ? element('rect', { class: 'cut', ...cut }) : '') + (detail?.panel.markup ?? ''),
    labels: [...whole.labels, ...(detail?.panel.labels ?? [])],
  };
}

function detailIn(
  data: MapData,
  world: World,
  id: string,
  bounds: Bounds,
  frames: readonly Box[],
): { frame: Box; panel: Panel } | undefined {
  let drawn: { frame: Box; panel: Panel } | undefined;
  for (const frame of frames) {
    const options = { frame, bounds, id: `map-${id}-detail`, plain: new Set<string>(), cut: undefined };
    drawn = { frame, panel: panel(data, world, options) };
    if (drawn.panel.complete) break;
  }
  return drawn;
}

/** The frame of the detail in the main map. */
function cutOf([[west, south], [east, north]]: Bounds, extent: Bounds, frame: Box): Box | undefined {
  const projection = projectionOf(extent, frame);
  const [start, end] = [projection([west, north]), projection([east, south])];
  if (!start || !end) return undefined;
  const [x, y] = [Math.min(start[0], end[0]), Math.min(start[1], end[1])];
  return { x, y, width: Math.abs(end[0] - start[0]), height: Math.abs(end[1] - start[1]) };
}
