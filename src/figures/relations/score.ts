import type { Drawing, LabelBox } from '../drawing.ts';
import { label, labelHeight, SIZE } from '../label.ts';
import { shortName } from '../names.ts';
import { element, escapeXml, link, round } from '../svg.ts';
import { textWidth } from '../text-width.ts';
import type { RelationData, RelationEdge } from './data.ts';
import { arrowhead, classOf } from './edge.ts';

const WIDTH = 320;
const HEAD = 12;
const ROW = 36;
/** Where in a row its line lies. */
const LINE = 25;
/** The names of the columns return after so many rows. */
const REPEAT = 14;

/**
 * The relations as a score, for narrow pages: those who relate are upright lines, each relation is a line across from one
 * to the other, in order of time. Nothing can overlap, however many there are.
 */
export function relationScore(data: RelationData): Drawing {
  const order = columnOrder(data);
  const step = Math.min(26, (WIDTH - 16) / Math.max(1, order.length - 1));
  const column = new Map(order.map((id, index) => [id, 8 + index * step]));
  const nodes = order.flatMap((id) => data.nodes.find((node) => node.id === id) ?? []);
  const names = nodes.map((node) => ({ node, name: fitted(shortName(node.name)) }));
  const headHeight = Math.max(0, ...names.map(({ name }) => textWidth(name, HEAD, 600))) + 16;
  const markup: string[] = [];
  const labels: LabelBox[] = [];
  let top = 0;
  data.edges.forEach((edge, index) => {
    if (index % REPEAT === 0) {
      top += headHeight;
      const rows = Math.min(REPEAT, data.edges.length - index);
      for (const { node, name } of names) {
        const x = column.get(node.id) ?? 0;
        markup.push(
          element('path', { class: 'hair', d: `M${round(x)} ${round(top - 6)}V${round(top + rows * ROW)}` }),
          element(
            'g',
            { class: `node ${classOf(node.periods)}` },
            element(
              'text',
              { class: 'upright', transform: `translate(${round(x + 4)} ${round(top - 9)}) rotate(-90)` },
              escapeXml(name),
            ),
          ),
        );
        const length = textWidth(name, HEAD, 600);
        labels.push({ text: name, x: x - 8, y: top - 9 - length, width: 16, height: length });
      }
    }
    const words = `${edge.kind}, ${edge.years}`;
    const [a, b] = [column.get(edge.from) ?? 0, column.get(edge.to) ?? 0];
    const width = textWidth(words, SIZE);
    const x = Math.max(0, Math.min(Math.min(a, b) - 3, WIDTH - width));
    markup.push(row(edge, data, { a, b, top, x, words }));
    labels.push({ text: words, x, y: top + 2, width, height: labelHeight(1) });
    top += ROW;
  });
  return { width: WIDTH, height: top + 4, markup: markup.join(''), labels };
}

function row(
  edge: RelationEdge,
  { nodes }: RelationData,
  { a, b, top, x, words }: { a: number; b: number; top: number; x: number; words: string },
): string {
  const y = top + LINE;
  const way = Math.sign(b - a);
  const name = (id: string) => nodes.find((node) => node.id === id)?.name ?? id;
  return link(
    {
      href: edge.url,
      name: `${name(edge.from)} ${edge.directed ? 'to' : 'and'} ${name(edge.to)}: ${words}`,
      row: edge.id,
      className: `relation-row ${classOf(edge.periods)}`,
    },
    element('rect', { class: 'hit', x: 0, y: top + 1, width: WIDTH, height: ROW - 2 }),
    element('path', {
      class: `tie kind-${edge.style}`,
      d: `M${round(a)} ${round(y)}H${round(b - (edge.directed ? way * 4 : 0))}`,
    }),
    element('circle', { class: 'end', cx: a, cy: y, r: 3 }),
    edge.directed ? arrowhead(b - way * 1, y, way, 0) : element('circle', { class: 'end', cx: b, cy: y, r: 3 }),
    label([words], x, top + 2, {}),
  );
}

/** A name that is not longer than the head of the columns should be. */
function fitted(name: string): string {
  const LIMIT = 20;
  return name.length <= LIMIT ? name : `${name.slice(0, LIMIT - 1).trimEnd()}…`;
}

/** Columns in an order that keeps lines short: each next to those with which it has most to do. */
function columnOrder({ nodes, edges }: RelationData): string[] {
  const order: string[] = [];
  for (const { id } of nodes) {
    let best = { cost: Infinity, at: 0 };
    for (let at = 0; at <= order.length; at++) {
      const tried = [...order.slice(0, at), id, ...order.slice(at)];
      const place = new Map(tried.map((member, index) => [member, index]));
      const cost = edges.reduce((sum, { from, to }) => {
        const [a, b] = [place.get(from), place.get(to)];
        return a === undefined || b === undefined ? sum : sum + Math.abs(a - b);
      }, 0);
      if (cost < best.cost) best = { cost, at };
    }
    order.splice(best.at, 0, id);
  }
  return order;
}
