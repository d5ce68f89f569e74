import { contains, overlaps, type Box } from './box.ts';
import { runsThrough, type Line } from './line.ts';

/** A point that wants a label of a certain size beside it. */
export interface Wanted {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a label went, and the line that leads to it where it stands off. */
export interface Placed extends Box {
  id: string;
  leader?: Line;
}

/** What labels must keep to: the frame, what they must not cover, and the reach of a mark from its middle. */
export interface Room {
  frame: Box;
  obstacles: readonly Box[];
  mark: number;
}

/** A place that a label could take, and how little it is liked. */
export interface Candidate extends Placed {
  cost: number;
}

/** Distances from the point; from some on, a line leads to the label. */
const DISTANCES = [7, 10, 16, 21, 27, 34, 42, 52, 64, 78, 96];
const LEADER = 12;
const LEADER_COST = 14;
/** Directions in the order of preference: right, left, above and below, then between. */
const ANGLES = [0, 180, -90, 90, -45, 45, -135, 135, -22, 22, -158, 158, -67, 67, -113, 113];
const ANGLE_COST = 0.5;
/** Which part of a label that stands above or below its point looks to it: the middle, or a part near an end. */
const PARTS = [0.5, 0.2, 0.8];

/** The places that a label could take if it were alone: in the frame, off obstacles and marks; the best liked first. */
export function candidatesOf(
  label: Wanted,
  marks: readonly (Box & { id: string })[],
  { frame, obstacles }: Room,
): Candidate[] {
  const others = marks.filter(({ id }) => id !== label.id);
  return allAround(label)
    .filter(
      (place) =>
        contains(frame, place) &&
        !obstacles.some((box) => overlaps(place, box, 1)) &&
        !others.some(
          (mark) => overlaps(place, mark, 1) || isNearer(mark, label, place) || isCrossed(mark, label, place),
        ),
    )
    .sort((a, b) => a.cost - b.cost);
}

function allAround({ id, x, y, width, height }: Wanted): Candidate[] {
  return DISTANCES.flatMap((distance) =>
    ANGLES.flatMap((angle, rank): Candidate[] => {
      const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
      const [ax, ay] = [x + distance * cos, y + distance * sin];
      const leader = distance > LEADER ? { x1: x, y1: y, x2: ax - cos, y2: ay - sin } : undefined;
      // The label hangs on the side or corner that looks to the point.
      const top = ay - height * (sin > 0.9 ? 0 : sin < -0.9 ? 1 : 0.5 - 0.5 * sin);
      const parts = cos > 0.3 ? [0] : cos < -0.3 ? [1] : PARTS;
      const cost = distance + rank * ANGLE_COST + (leader ? LEADER_COST : 0);
      return parts.map((part) => ({
        id,
        x: ax - width * part,
        y: top,
        width,
        height,
        cost,
        ...(leader && { leader }),
      }));
    }),
  );
}

/** Whether a label without a line would be read as that of another mark, since it stands nearer to that one. */
const isNearer = (mark: Box, label: Wanted, place: Placed): boolean =>
  !place.leader &&
  distance(place, mark.x + mark.width / 2, mark.y + mark.height / 2) <= distance(place, label.x, label.y) + 1;

/** Whether its line would run through another mark; one that nearly shares its point cannot be helped. */
const isCrossed = (mark: Box, { x, y }: Wanted, { leader }: Placed): boolean =>
  leader !== undefined &&
  Math.hypot(x - mark.x - mark.width / 2, y - mark.y - mark.height / 2) > mark.width &&
  runsThrough(leader, mark);

/** From a point to the nearest edge of a box. */
const distance = ({ x, y, width, height }: Box, px: number, py: number): number =>
  Math.hypot(Math.max(x - px, 0, px - x - width), Math.max(y - py, 0, py - y - height));
