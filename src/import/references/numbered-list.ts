/** The numbered list of references that a study has itself, and the works of the library that its numbers stand for. */
import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { NumberedWork } from '../citations/numeric.ts';
import { nameKey } from '../citations/authors.ts';
import { yearOf } from './keys.ts';
import { readEntry } from './plain-entry.ts';
import { signaturesOf } from './same.ts';

const NUMBER = /^\s*(?:\[(\d{1,4})\]|\(?(\d{1,4})[.)])\s+/;

/** The entries of a list by their numbers, whether the numbers are written or those of a list. */
export function numberedEntries(nodes: readonly RootContent[]): Map<number, string> {
  const entries = new Map<number, string>();
  for (const node of nodes) {
    if (node.type === 'list' && node.ordered)
      node.children.forEach((item, index) => entries.set((node.start ?? 1) + index, wordsOf(item)));
    if (node.type === 'list' && !node.ordered) node.children.forEach((item) => add(wordsOf(item)));
    if (node.type === 'paragraph') add(wordsOf(node));
  }
  return entries;

  /** An entry, and those that ran on in it. */
  function add(text: string): void {
    const [mark, square, other] = NUMBER.exec(text) ?? [];
    if (mark === undefined) return;
    const number = Number(square ?? other);
    const next = square ? ` [${number + 1}] ` : ` ${number + 1}. `;
    const end = text.indexOf(next);
    entries.set(number, text.slice(mark.length, end < 0 ? undefined : end).trim());
    if (end >= 0) add(text.slice(end + 1));
  }
}

const wordsOf = (node: RootContent): string => toString(node).replace(/\s+/g, ' ').trim();

/** Finds the works of entries in a library: certain by DOI or title, else those of the same author and year. */
export function workFinder(library: readonly { id: string }[]): (entry: string) => NumberedWork {
  const bySignature = new Map<string, Set<string>>();
  const byAuthor = new Map<string, string[]>();
  for (const item of library) {
    const record = item as Record<string, unknown> & { id: string };
    for (const signature of signatures(record))
      bySignature.set(signature, (bySignature.get(signature) ?? new Set()).add(item.id));
    const key = authorKey(record);
    if (key) byAuthor.set(key, [...(byAuthor.get(key) ?? []), item.id]);
  }
  return (entry) => {
    const item = readEntry(entry) as unknown as Record<string, unknown>;
    const found = signatures(item).flatMap((signature) => [...(bySignature.get(signature) ?? [])]);
    const [id, ...others] = new Set(found);
    if (id !== undefined && others.length === 0) return { id, candidates: [], entry };
    return { candidates: found.length > 0 ? [...new Set(found)] : (byAuthor.get(authorKey(item)) ?? []), entry };
  };
}

/** An entry may not say that its work is a chapter of a book. */
const signatures = (item: Record<string, unknown>): string[] => signaturesOf({ ...item, type: undefined });

function authorKey(item: Record<string, unknown>): string {
  const [first] = (item['author'] ?? item['editor'] ?? []) as { family?: string; literal?: string }[];
  const name = nameKey(first?.family ?? first?.literal ?? '');
  const year = yearOf(item);
  return name && year ? `${name} ${year}` : '';
}
