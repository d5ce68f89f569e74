import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { Body, Place, Sheet, TieBody } from './layout-cost.ts';

interface Moving extends SimulationNodeDatum {
  id: string;
  x: number;
  y: number;
}

/** Angle of a sunflower's seeds, which are even and never in one place. */
const GOLDEN = 2.4;

/** First places by forces: tied bodies near each other, others apart; stretched over the sheet. Blocks do not count yet. */
export function byForces(bodies: readonly Body[], ties: readonly TieBody[], { width, height }: Sheet): Place[] {
  const moving = bodies.map(({ id }, seed): Moving => ({
    id,
    x: 40 * Math.sqrt(seed) * Math.cos(seed * GOLDEN),
    y: 40 * Math.sqrt(seed) * Math.sin(seed * GOLDEN),
  }));
  const links = ties.map(({ a, b }) => ({ source: a, target: b }));
  const pull = forceLink<Moving, { source: string; target: string }>(links).id(({ id }) => id);
  forceSimulation(moving)
    .stop()
    .force('tie', pull.distance(150).strength(0.4))
    .force('apart', forceManyBody().strength(-1200))
    .force('x', forceX(0).strength(0.05))
    .force('y', forceY(0).strength(0.06))
    .tick(300);
  const reachX = Math.max(1, ...moving.map(({ x }) => Math.abs(x)));
  const reachY = Math.max(1, ...moving.map(({ y }) => Math.abs(y)));
  return bodies.map((body, index) => {
    const { x, y } = moving[index] ?? { x: 0, y: 0 };
    return {
      x: width / 2 + (x / reachX) * ((width - body.width) / 2 - 1),
      y: height / 2 + (y / reachY) * ((height - body.height) / 2),
      width: body.width,
      height: body.height,
    };
  });
}
