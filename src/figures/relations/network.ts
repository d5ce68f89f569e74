import type { Box } from '../box.ts';
import type { Drawing, LabelBox } from '../drawing.ts';
import { label, labelHeight, SIZE } from '../label.ts';
import { element, link, round } from '../svg.ts';
import { balanceText, textWidth } from '../text-width.ts';
import type { RelationData, RelationEdge, RelationNode } from './data.ts';
import { arrowhead, classOf } from './edge.ts';
import { layOut } from './layout.ts';

const WIDTH = 960;
/** Distance of the relations in a block, and of the first from its top. */
const ROW = 18;
/** Length of the small arrow before the words of a relation. */
const SAMPLE = 22;
const NAME = 150;

/** All relations between two. */
interface Pair {
  id: string;
  a: string;
  b: string;
  edges: RelationEdge[];
}

/** The relations as a network: those who relate in boxes, a line between two, on it their relations with kind and years. */
export function relationNetwork(data: RelationData): Drawing {
  const pairs = pairsOf(data.edges);
  const names = new Map(data.nodes.map((node) => [node.id, balanceText(node.name, SIZE, NAME, 3)]));
  const nodeBodies = data.nodes.map(({ id }) => {
    const lines = names.get(id) ?? [];
    return {
      id,
      width: Math.max(...lines.map((text) => textWidth(text, SIZE, 600))) + 18,
      height: labelHeight(lines.length) + 10,
    };
  });
  const blockBodies = pairs.map(({ id, a, b, edges }) => ({
    id,
    a,
    b,
    width: Math.max(...edges.map((edge) => textWidth(wordsOf(edge), SIZE))) + sampleWidth(edges) + 6,
    height: edges.length * ROW,
  }));
  const { boxes, height } = layOut(nodeBodies, blockBodies, WIDTH);
  const box = (id: string): Box => boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    width: WIDTH,
    height: height + 2,
    markup: [
      ...pairs.map((pair) => tie(pair, box(pair.a), box(pair.b), box(pair.id))),
      ...pairs.map((pair) => block(pair, data, box(pair.a), box(pair.b), box(pair.id))),
      ...data.nodes.map((node) => name(node, names.get(node.id) ?? [], box(node.id))),
    ].join(''),
    labels: [
      ...data.nodes.map((node): LabelBox => ({ text: node.name, ...box(node.id) })),
      ...pairs.flatMap(({ id, edges }) =>
        edges.map((edge, index): LabelBox => ({ text: edge.id, ...rowBox(box(id), index) })),
      ),
    ],
  };
}

function pairsOf(edges: readonly RelationEdge[]): Pair[] {
  const groups = Map.groupBy(edges, ({ from, to }) => [from, to].sort().join(' '));
  return [...groups].map(([key, members]) => {
    const [a = '', b = ''] = key.split(' ');
    return { id: `pair ${key}`, a, b, edges: members };
  });
}

/** A relation alone between two needs no small arrow: the line itself is its own. */
const sampleWidth = (edges: readonly RelationEdge[]): number => (edges.length > 1 ? SAMPLE + 2 : 0);

const wordsOf = ({ kind, years }: RelationEdge): string => `${kind} ${years}`;
const middle = ({ x, y, width, height }: Box): [number, number] => [x + width / 2, y + height / 2];
const rowBox = ({ x, y, width }: Box, index: number): Box => ({ x, y: y + index * ROW, width, height: ROW });

/** The line between two, bent through its block, with a head where a relation arrives. */
function tie({ edges, a, b }: Pair, boxA: Box, boxB: Box, through: Box): string {
  const [m, from, to] = [middle(through), middle(boxA), middle(boxB)];
  const start = border(boxA, m);
  const end = border(boxB, m);
  const styles = new Set(edges.map(({ style }) => style));
  const [style] = styles.size === 1 ? styles : [0];
  const arrives = (id: string) => edges.some((edge) => edge.directed && edge.to === id);
  return element(
    'g',
    { class: `pair ${classOf([...new Set(edges.flatMap(({ periods }) => periods))].sort())}` },
    element('path', {
      class: `tie kind-${style ?? 0}`,
      d: `M${start.map(round).join(' ')}L${m.map(round).join(' ')}L${end.map(round).join(' ')}`,
    }),
    arrives(a) ? arrowhead(start[0], start[1], from[0] - m[0], from[1] - m[1]) : '',
    arrives(b) ? arrowhead(end[0], end[1], to[0] - m[0], to[1] - m[1]) : '',
  );
}

/** Where the line from the middle of a box to a point leaves the box. */
function border(box: Box, [px, py]: [number, number]): [number, number] {
  const [cx, cy] = middle(box);
  const [dx, dy] = [px - cx, py - cy];
  const scale = Math.min(box.width / 2 / Math.abs(dx || 1e-9), box.height / 2 / Math.abs(dy || 1e-9), 1);
  return [cx + dx * scale, cy + dy * scale];
}

/** The relations of two, one under the other, each with a small arrow that points as the relation does. */
function block({ edges, b }: Pair, { nodes }: RelationData, boxA: Box, boxB: Box, box: Box): string {
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name ?? id;
  const [a, c] = [middle(boxA), middle(boxB)];
  const length = Math.hypot(c[0] - a[0], c[1] - a[1]) || 1;
  const along: [number, number] = [(c[0] - a[0]) / length, (c[1] - a[1]) / length];
  return edges
    .map((edge, index) => {
      const { x, y } = rowBox(box, index);
      const way = edge.to === b ? 1 : -1;
      return link(
        {
          href: edge.url,
          name: `${nameOf(edge.from)} ${edge.directed ? 'to' : 'and'} ${nameOf(edge.to)}: ${wordsOf(edge)}`,
          row: edge.id,
          className: `relation-row ${classOf(edge.periods)}`,
        },
        element('rect', { class: 'ground', x, y, width: box.width, height: ROW }),
        element('rect', { class: 'hit', x, y: y + 0.5, width: box.width, height: ROW - 1 }),
        edges.length > 1 ? sample(edge, x + 2 + SAMPLE / 2, y + ROW / 2, along[0] * way, along[1] * way) : '',
        label([wordsOf(edge)], x + 3 + sampleWidth(edges), y + 0.3),
      );
    })
    .join('');
}

function sample({ directed, style }: RelationEdge, x: number, y: number, ux: number, uy: number): string {
  // Steep arrows are shortened, since a row is low.
  const reach = Math.min(SAMPLE / 2, 7.5 / Math.max(Math.abs(uy), 0.01));
  const [dx, dy] = [ux * reach, uy * reach];
  return (
    element('path', {
      class: `tie kind-${style}`,
      d: `M${round(x - dx)} ${round(y - dy)}L${round(x + dx * 0.8)} ${round(y + dy * 0.8)}`,
    }) + (directed ? arrowhead(x + dx, y + dy, dx, dy) : '')
  );
}

function name(
  { url, name: term, periods }: RelationNode,
  lines: readonly string[],
  { x, y, width, height }: Box,
): string {
  return link(
    { href: url, name: term, className: `node ${classOf(periods)}` },
    element('rect', { class: 'node-box', x, y, width, height, rx: 3 }),
    label(lines, x + width / 2, y + 5, { anchor: 'middle', className: 'strong' }),
  );
}
