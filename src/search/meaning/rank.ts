/**
 * The order of results. Rare words count more than common ones, a word in a name more than one in the text, short
 * records more than long ones (BM25); words that stand together count extra; and whoever has all comes before whoever
 * has some. The numbers are those of the best run of `scripts/bench/search-eval.ts`.
 */
import type { RecordData } from './knowledge.ts';
import type { Kind } from './kinds.ts';
import type { Occurrence } from './pagefind.ts';

/** What one unit of a query has found: its first place by record. */
export type Postings = ReadonlyMap<number, Occurrence>;

export interface Ranked {
  record: number;
  score: number;
  /** Has something of every unit. */
  full: boolean;
}

const SATURATION = 1.2;
const LENGTH = 0.3;
const HEAD = 3;
const TAIL = 0.3;
const TOGETHER = 0.8;
const KINDS: Record<Kind, number> = {
  passage: 1.35,
  entry: 1,
  note: 0.85,
  reference: 0.85,
  event: 0.7,
  section: 0.8,
  claim: 0.7,
  emendation: 0.4,
  correction: 0.4,
  review: 0.3,
  question: 0.6,
};
/** The least part of a query, by weight, that a result has where none has all. */
const LEAST = 0.34;

export function rank(units: readonly Postings[], records: readonly RecordData[]): Ranked[] {
  const average = records.reduce((sum, { body }) => sum + body, 0) / Math.max(1, records.length);
  const rarity = units.map((unit) => Math.log(1 + (records.length - unit.size + 0.5) / (unit.size + 0.5)));
  const total = rarity.reduce((sum, weight) => sum + weight, 0);
  return [...new Set(units.flatMap((unit) => [...unit.keys()]))]
    .flatMap((index): Ranked[] => {
      const record = records[index];
      if (!record) return [];
      const length = 1 - LENGTH + (LENGTH * record.body) / average;
      let [score, covered] = [0, 0];
      units.forEach((unit, number) => {
        const place = unit.get(index);
        const weight = rarity[number] ?? 0;
        if (!place) return;
        covered += weight;
        const often = weightOf(place, record);
        score += (weight * often * (SATURATION + 1)) / (often + SATURATION * length);
        if (areTogether(place, units[number + 1]?.get(index))) score += TOGETHER * weight;
      });
      const part = total > 0 ? covered / total : 0;
      const full = units.every((unit) => unit.has(index));
      return full || part >= LEAST ? [{ record: index, score: score * KINDS[record.kind] * part ** 2, full }] : [];
    })
    .toSorted((a, b) => Number(b.full) - Number(a.full) || b.score - a.score || a.record - b.record);
}

/** A use that is known without its place counts as one in the text. */
const weightOf = ({ at, length }: Occurrence, { head, body }: RecordData): number =>
  length > 0 && at < head ? HEAD : at >= body ? TAIL : 1;

const areTogether = (place: Occurrence, next: Occurrence | undefined): boolean => next?.at === place.at + place.length;
