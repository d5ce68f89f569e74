/** The imports of source files, and circles among them. */
import { posix } from 'node:path';

export interface Import {
  /** Path of the file that is imported, written as the path of the file that imports. */
  to: string;
  /** Whether nothing of it is left when the code runs. */
  typesOnly: boolean;
}

/** What a file imports of the files around it: static, for its effect, when asked for. */
export const importsIn = (file: string, text: string): Import[] =>
  Array.from(
    text.matchAll(/\b(?:(import|export)\s+(type\s)?[\w\s{},*$]*?from\s*|import\s*\(?\s*)(['"])(\.{1,2}\/[^'"?]*)/g),
    ([, , type, , path = '']) => ({ to: posix.join(posix.dirname(file), path), typesOnly: type !== undefined }),
  );

/** Groups of files of which each leads to each; sorted, as are their files. */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const reached = new Map([...graph.keys()].map((file) => [file, reachedFrom(file, graph)]));
  const circles = new Map<string, string[]>();
  for (const [file, others] of reached) {
    if (!others.has(file)) continue;
    const circle = [...others].filter((other) => reached.get(other)?.has(file)).sort();
    circles.set(circle.join(), circle);
  }
  return [...circles.values()].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

function reachedFrom(start: string, graph: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set(graph.get(start));
  for (const file of reached) for (const next of graph.get(file) ?? []) reached.add(next);
  return reached;
}
