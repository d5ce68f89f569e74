import type { Edition, Entry, Relation } from '../../model/types.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import type { DataTable } from '../drawing.ts';
import { standingAlone } from '../names.ts';
import { periodsOf, type Period } from './periods.ts';
import { signsOf, type Sign } from './signs.ts';

/** One who stands in relations. */
export interface RelationActor {
  id: string;
  url: string;
  name: string;
  /** Number of the camp it stands in; of those in none, the one after the last. */
  camp: number;
  relations: number;
}

/** A relation as the figure shows it. */
export interface RelationEdge {
  id: string;
  url: string;
  from: string;
  to: string;
  directed: boolean;
  /** Its kind in words: `rhetorical support`. */
  kind: string;
  sign: Sign;
  summary: string;
  passages: readonly string[];
  /** Its years, short: `1979–1992`, `2007–`. */
  years: string;
  periodText: string;
  periodByEditor: boolean;
  start: number;
  end: number;
  /** Positions of the periods in which it holds. */
  periods: number[];
}

export interface RelationData {
  /** Camp by camp, in the order that the edition gives; then the others, those with most relations first. */
  actors: RelationActor[];
  /** In order of time. */
  edges: RelationEdge[];
  periods: Period[];
  /** The signs that occur, with what they mean. */
  key: { sign: Sign; words: string }[];
  /** Years with fractions, from the first beginning to the study or the last end: what the bars stand for. */
  span: { start: number; end: number };
}

/** What the figure of the relations shows of an edition. */
export function relationData({ relations, entries, config }: Edition): RelationData {
  const periods = periodsOf(relations);
  const signOf = signsOf(config.relations);
  const edges = relations
    .toSorted((a, b) => a.start - b.start)
    .map((relation): RelationEdge => ({
      id: relation.id,
      url: relation.url,
      from: relation.from,
      to: relation.to,
      directed: relation.directed,
      kind: relation.kind.replaceAll('-', ' '),
      sign: signOf(relation.kind),
      summary: relation.summary,
      passages: relation.passages,
      years: yearsOf(relation),
      periodText: relation.periodText,
      periodByEditor: relation.periodBy === 'editor',
      start: relation.start,
      end: relation.end,
      periods: periods.flatMap((period, index) =>
        relation.start < period.end && relation.end > period.start ? [index] : [],
      ),
    }));
  return {
    actors: actorsOf(edges, entries, config.relations?.camps ?? []),
    edges,
    periods,
    key: keyOf(edges, config.relations?.signs ?? []),
    span: spanOf(edges, parseEdtf(config.source.date, 'en')?.end ?? -Infinity),
  };
}

function actorsOf(
  edges: readonly RelationEdge[],
  entries: readonly Entry[],
  camps: readonly (readonly string[])[],
): RelationActor[] {
  const counts = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const order = new Map(camps.flat().map((id, index) => [id, index]));
  const campOf = new Map(camps.flatMap((camp, index) => camp.map((id) => [id, index] as const)));
  const actors = [...counts].map(([id, count]): RelationActor => {
    const entry = byId.get(id);
    return {
      id,
      url: entry?.url ?? '',
      name: standingAlone(entry?.term ?? id),
      camp: campOf.get(id) ?? camps.length,
      relations: count,
    };
  });
  const place = ({ id }: RelationActor): number => order.get(id) ?? order.size;
  return actors.sort((a, b) => place(a) - place(b) || b.relations - a.relations || (a.id < b.id ? -1 : 1));
}

function keyOf(edges: readonly RelationEdge[], signs: readonly { sign: Sign; words: string }[]): RelationData['key'] {
  const used = new Set(edges.map(({ sign }) => sign));
  const named = signs.filter(({ sign }) => used.has(sign)).map((one) => ({ sign: one.sign, words: one.words }));
  const rest = {
    sign: 'square' as const,
    words: named.length > 0 ? words.relations.otherKinds : words.relations.anyKind,
  };
  return used.has('square') ? [...named, rest] : named;
}

function spanOf(edges: readonly RelationEdge[], study: number): RelationData['span'] {
  const times = edges.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite);
  const start = times.length > 0 ? Math.min(...times) : 0;
  return { start, end: Math.max(study, ...times, start + 1) };
}

/** `2007/..` → `2007–`, `2001/2014` → `2001–2014`, `2021-11/2021-12` → `2021`, `198X/..` → `1980s–`. */
function yearsOf({ period }: Relation): string {
  const [from = '', to] = period.split('/').map((part) => (part === '..' ? '' : year(part)));
  if (to === undefined || to === from) return from;
  return `${from}–${to}`;
}

function year(date: string): string {
  const text = /^\d{3}X/.test(date) ? say(words.dates.decade, { year: `${date.slice(0, 3)}0` }) : date.slice(0, 4);
  return /[~%?]$/.test(date) ? say(words.relations.about, { date: text }) : text;
}

/** The same as a table: a relation a row. */
export function relationTable({ actors, edges }: RelationData): DataTable {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const cell = (id: string) => {
    const actor = byId.get(id);
    return { text: actor?.name ?? id, ...(actor?.url && { url: actor.url }) };
  };
  const { columnRelation, columnFrom, columnTo, columnWhen, columnSetBy } = words.relations;
  return {
    columns: [columnRelation, columnFrom, columnTo, columnWhen, columnSetBy],
    rows: edges.map((edge) => ({
      id: edge.id,
      cells: [
        { text: edge.directed ? edge.kind : say(words.relations.mutualKind, { kind: edge.kind }), url: edge.url },
        cell(edge.from),
        cell(edge.to),
        { text: edge.periodText },
        { text: edge.periodByEditor ? words.relations.byEdition : words.relations.byStudy },
      ],
    })),
  };
}
