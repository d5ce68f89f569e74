import type { Edition, Relation } from '../../edition/types.ts';
import type { DataTable } from '../drawing.ts';
import { standingAlone } from '../names.ts';
import { lineStyles } from './kinds.ts';
import { periodsOf, type Period } from './periods.ts';

/** One who stands in relations. */
export interface RelationNode {
  id: string;
  url: string;
  name: string;
  /** Positions of its relations' periods. */
  periods: number[];
}

/** A relation as the figure draws it. */
export interface RelationEdge {
  id: string;
  url: string;
  from: string;
  to: string;
  directed: boolean;
  /** Its kind in words: `rhetorical support`. */
  kind: string;
  /** Number of the line style of its kind; 0 is the plain one. */
  style: number;
  /** Its years, short: `1979–1992`, `2007–`. */
  years: string;
  periodText: string;
  periodByEditor: boolean;
  start: number;
  /** Positions of the periods in which it holds. */
  periods: number[];
}

export interface RelationData {
  /** Those with most relations first. */
  nodes: RelationNode[];
  /** In order of time. */
  edges: RelationEdge[];
  periods: Period[];
  /** The kinds that have a line style of their own, in the order of the styles from 1. */
  styled: string[];
}

/** What the drawing of the relations shows of an edition. */
export function relationData({ relations, entries }: Edition): RelationData {
  const periods = periodsOf(relations);
  const { styleOf, styled } = lineStyles(relations);
  const sorted = [...relations].sort((a, b) => a.start - b.start);
  const edges = sorted.map((relation): RelationEdge => ({
    id: relation.id,
    url: relation.url,
    from: relation.from,
    to: relation.to,
    directed: relation.directed,
    kind: kindWords(relation.kind),
    style: styleOf(relation.kind),
    years: yearsOf(relation),
    periodText: relation.periodText,
    periodByEditor: relation.periodBy === 'editor',
    start: relation.start,
    periods: periods.flatMap((period, index) =>
      relation.start < period.end && relation.end > period.start ? [index] : [],
    ),
  }));
  const degree = new Map<string, RelationEdge[]>();
  for (const edge of edges) for (const id of [edge.from, edge.to]) degree.set(id, [...(degree.get(id) ?? []), edge]);
  const nodes = [...degree]
    .sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
    .map(([id, own]): RelationNode => {
      const entry = entries.find((candidate) => candidate.id === id);
      return {
        id,
        url: entry?.url ?? '',
        name: standingAlone(entry?.term ?? id),
        periods: [...new Set(own.flatMap((edge) => edge.periods))].sort(),
      };
    });
  return { nodes, edges, periods, styled: styled.map(kindWords) };
}

const kindWords = (kind: string): string => kind.replaceAll('-', ' ');

/** `2007/..` → `2007–`, `2001/2014` → `2001–2014`, `2021-11/2021-12` → `2021`, `198X/..` → `1980s–`. */
function yearsOf({ period }: Relation): string {
  const [from = '', to] = period.split('/').map((part) => (part === '..' ? '' : year(part)));
  if (to === undefined || to === from) return from;
  return `${from}–${to}`;
}

function year(date: string): string {
  const about = /[~%?]$/.test(date) ? 'c. ' : '';
  return about + (/^\d{3}X/.test(date) ? `${date.slice(0, 3)}0s` : date.slice(0, 4));
}

/** The same as a table: a relation a row. */
export function relationTable({ nodes, edges }: RelationData): DataTable {
  const cell = (id: string) => {
    const node = nodes.find((candidate) => candidate.id === id);
    return { text: node?.name ?? id, ...(node?.url && { url: node.url }) };
  };
  return {
    columns: ['Relation', 'From', 'To', 'When', 'Dates set by'],
    rows: edges.map((edge) => ({
      id: edge.id,
      cells: [
        { text: edge.directed ? edge.kind : `${edge.kind} (mutual)`, url: edge.url },
        cell(edge.from),
        cell(edge.to),
        { text: edge.periodText },
        { text: edge.periodByEditor ? 'the edition' : 'the study' },
      ],
    })),
  };
}
