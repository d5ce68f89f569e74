/** A point on the sheet that may give way. */
export interface Point {
  x: number;
  y: number;
}

/** Rounds in which points give way; a pair needs one, a crowd some more. */
const ROUNDS = 60;
/** Direction in which two points part that are the same: across, a little downward, so that neither hides the other's line. */
const SAME: Point = { x: Math.cos(0.3), y: Math.sin(0.3) };

/**
 * Points that are nearer than `gap` give way to each other by equal parts, in the order given, so the same points always
 * part alike. Those that keep their distance stay where they are. A dense crowd ends with as much room as it finds.
 */
export function apart<P extends Point>(points: readonly P[], gap: number): P[] {
  const moved = points.map((point) => ({ ...point }));
  for (let turn = 0; turn < ROUNDS; turn++) {
    moved.forEach((a, index) => {
      for (const b of moved.slice(index + 1)) {
        const distance = Math.hypot(b.x - a.x, b.y - a.y);
        if (distance > gap - 0.01) continue;
        const way = distance > 0.01 ? { x: (b.x - a.x) / distance, y: (b.y - a.y) / distance } : SAME;
        const step = (gap - distance) / 2;
        a.x -= way.x * step;
        a.y -= way.y * step;
        b.x += way.x * step;
        b.y += way.y * step;
      }
    });
  }
  return moved;
}
