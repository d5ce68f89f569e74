import type { Box } from '../box.ts';
import type { LabelBox } from '../drawing.ts';
import { label, labelHeight, SIZE } from '../label.ts';
import type { Placed, Wanted } from '../label-candidates.ts';
import { placeLabels } from '../place-labels.ts';
import { element, link, round } from '../svg.ts';
import { balanceText, textWidth } from '../text-width.ts';
import { apart } from './apart.ts';
import { countryLabels } from './country-labels.ts';
import type { MapData, MapPlace } from './map-data.ts';
import type { Bounds } from './extent.ts';
import { placeMark } from './mark.ts';
import { pathOf, projectionOf, visible } from './projection.ts';
import { scaleBar } from './scale-bar.ts';
import type { World } from './world.ts';

/** Width at which a label breaks, and into how many lines at most. */
const LABEL = 132;
const LINES = 3;
/** Size of a mark, from its middle; of one without a label. */
const MARK = 4.5;
const PLAIN = 2.4;
/** Middles of marks with labels are no nearer, so that each can be seen and hit. */
const APART = 2 * MARK + 1.5;
/** Marks nearer than this leave each other little room. */
const CROWD = 30;
/** How near to the edge of its frame a mark still shows. */
const EDGE = 3;

export interface Panel {
  markup: string;
  labels: LabelBox[];
  /** Whether every mark that wants a label has one. */
  complete: boolean;
}

/** What a panel shows: `bounds` fill the frame; `plain` places have marks without labels; labels keep out of `cut`. */
export interface PanelOptions {
  frame: Box;
  bounds: Bounds;
  /** Unique in the page. */
  id: string;
  plain: ReadonlySet<string>;
  cut: Box | undefined;
}

/** A place with its point on the sheet and the lines of its label. */
interface Spot {
  place: MapPlace;
  x: number;
  y: number;
  lines: string[];
}

/** One map: land and borders, marks with labels, and names of countries between them. */
export function panel(data: MapData, world: World, { frame, bounds, id, plain, cut }: PanelOptions): Panel {
  const projection = projectionOf(bounds, frame);
  const shown = visible(projection, frame);
  const bar = scaleBar(projection, frame);
  const spots = data.places.flatMap((place): Spot[] => {
    const [x, y] = projection([place.lon, place.lat]) ?? [NaN, NaN];
    const inFrame =
      x > frame.x + EDGE && x < frame.x + frame.width - EDGE && y > frame.y + EDGE && y < frame.y + frame.height - EDGE;
    return inFrame ? [{ place, x, y, lines: balanceText(labelOf(place), SIZE, LABEL, LINES) }] : [];
  });
  const marked = spots.filter(({ place }) => plain.has(place.id));
  const named = inOrder(
    apart(
      spots.filter(({ place }) => !plain.has(place.id)),
      APART,
    ),
  );
  const obstacles = [bar.box, ...(cut ? [cut] : []), ...marked.map((spot) => around(spot, PLAIN + 1))];
  const placed = placeLabels(named.map(wantedBy), {
    frame: { x: frame.x + 3, y: frame.y + 3, width: frame.width - 6, height: frame.height - 6 },
    obstacles,
    mark: MARK + 1,
  });
  // Names of countries can stand anywhere in them, so they take what room is left.
  const countries = countryLabels(data, projection, frame, {
    boxes: [...obstacles, ...placed, ...named.map((spot) => around(spot, 8))],
    lines: placed.flatMap(({ leader }) => leader ?? []),
  });
  const placeOf = new Map(placed.map((box) => [box.id, box]));
  return {
    markup: [
      element('clipPath', { id: `${id}-clip` }, element('rect', { ...frame })),
      element(
        'g',
        { 'clip-path': `url(#${id}-clip)` },
        element('rect', { class: 'sea', ...frame }),
        element('path', { class: 'land', d: pathOf(projection, world.land(shown)) }),
        element('path', { class: 'border', d: pathOf(projection, world.borders(shown, data.homes, 'others')) }),
        element('path', { class: 'border home', d: pathOf(projection, world.borders(shown, data.homes, 'them')) }),
      ),
      element('rect', { class: 'panel-edge', ...frame }),
      bar.markup,
      ...countries.map(({ markup }) => markup),
      ...marked.map(({ place, x, y }) => placeMark(place.mark, x, y, PLAIN)),
      ...named.map((spot) => drawn(spot, placeOf.get(spot.place.id))),
    ].join(''),
    labels: [
      bar.label,
      ...countries.map(({ box, name }) => ({ text: name, ...box })),
      ...placed.map(({ id: text, x, y, width, height }) => ({ text, x, y, width, height })),
    ],
    complete: placed.length === named.length,
  };
}

/** A label without what its term adds in brackets or after a comma. */
const labelOf = ({ name }: MapPlace): string => name.replace(/\s*\([^)]*\)/g, '').replace(/,.*$/, '');

const around = ({ x, y }: Spot, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

/** Those that have least room choose first, then those that the text names most. */
function inOrder(spots: readonly Spot[]): Spot[] {
  const crowd = (spot: Spot) => spots.filter(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) < CROWD).length;
  return spots
    .map((spot) => ({ spot, crowd: crowd(spot) }))
    .sort(
      (a, b) =>
        b.crowd - a.crowd || b.spot.place.uses - a.spot.place.uses || (a.spot.place.id < b.spot.place.id ? -1 : 1),
    )
    .map(({ spot }) => spot);
}

const wantedBy = ({ place, x, y, lines }: Spot): Wanted => ({
  id: place.id,
  x,
  y,
  width: Math.max(...lines.map((text) => textWidth(text, SIZE))),
  height: labelHeight(lines.length),
});

function drawn({ place, x, y, lines }: Spot, box: Placed | undefined): string {
  const mark = placeMark(place.mark, x, y, MARK);
  if (!box)
    return link(
      { href: place.url, name: place.name, row: place.id },
      element('rect', { class: 'hit', x: x - 8, y: y - 8, width: 16, height: 16 }),
      mark,
    );
  const { leader } = box;
  return link(
    { href: place.url, name: place.name, row: place.id },
    element('rect', { class: 'hit', x: box.x - 2, y: box.y - 1, width: box.width + 4, height: box.height + 2 }),
    leader
      ? element('path', {
          class: 'leader',
          d: `M${round(leader.x1)} ${round(leader.y1)}L${round(leader.x2)} ${round(leader.y2)}`,
        })
      : '',
    mark,
    flushLabel(lines, box, x),
  );
}

/** The lines of a label, flush with the side on which its point lies, in the middle above and below it. */
function flushLabel(lines: readonly string[], box: Box, x: number): string {
  if (box.x >= x) return label(lines, box.x, box.y);
  if (box.x + box.width <= x) return label(lines, box.x + box.width, box.y, { anchor: 'end' });
  return label(lines, box.x + box.width / 2, box.y, { anchor: 'middle' });
}
