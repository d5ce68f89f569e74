/** Damages an edition at random, the same way for the same seed. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Mutation {
  /** Path of the file inside the content folder. */
  file: string;
  /** What was done to it: `delete`, `swap`, `duplicate`, `truncate`, `insert`. */
  kind: string;
  content: Buffer;
}

/** Bytes that mean something to one of the readers, or to none. */
const INSERTED = [
  '\0',
  '\xff',
  '{',
  '}',
  '[',
  ']',
  '<',
  '</',
  '&',
  '¶',
  '@',
  ':',
  '"',
  "'",
  '---\n',
  '\n\n',
  '\t',
  '#',
  '`',
];

type Chance = (below: number) => number;

const KINDS: Record<string, (bytes: Buffer, chance: Chance) => Buffer> = {
  delete(bytes, chance) {
    const [from, to] = range(bytes, chance);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  swap(bytes, chance) {
    const [from, to] = range(bytes, chance);
    const middle = Math.floor((from + to) / 2);
    const parts = [
      bytes.subarray(0, from),
      bytes.subarray(middle, to),
      bytes.subarray(from, middle),
      bytes.subarray(to),
    ];
    return Buffer.concat(parts);
  },
  duplicate(bytes, chance) {
    const [from, to] = range(bytes, chance);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  truncate: (bytes, chance) => bytes.subarray(0, chance(bytes.length + 1)),
  insert(bytes, chance) {
    const at = chance(bytes.length + 1);
    const what = Buffer.from(INSERTED[chance(INSERTED.length)] ?? '', 'latin1');
    return Buffer.concat([bytes.subarray(0, at), what, bytes.subarray(at)]);
  },
};

/** The damage that a seed does to a content folder, without doing it. */
export function mutationOf(content: string, seed: number): Mutation {
  const chance = chances(seed);
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(content.length + 1))
    .sort();
  const file = files[chance(files.length)] ?? '';
  const names = Object.keys(KINDS);
  const kind = names[chance(names.length)] ?? '';
  const before = readFileSync(join(content, file));
  return { file, kind, content: KINDS[kind]?.(before, chance) ?? before };
}

/** Does it. */
export function applyMutation(content: string, mutation: Mutation): void {
  writeFileSync(join(content, mutation.file), mutation.content);
}

/** A part of at most a hundred bytes: about a line. */
function range(bytes: Buffer, chance: Chance): [from: number, to: number] {
  const from = chance(bytes.length + 1);
  return [from, Math.min(bytes.length, from + 1 + chance(100))];
}

/** Whole numbers from 0, by the generator of Park and Miller. */
function chances(seed: number): Chance {
  let state = (seed * 7919 + 1) % 2147483647;
  const next = () => (state = (state * 48271) % 2147483647);
  next();
  return (below) => next() % below;
}
