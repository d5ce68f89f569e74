/** Gives the citations that a document holds as data their keys: of works that the library has, or that it now gets. */
import { merge, type StoredItem } from '../references/merge.ts';
import type { LiveCitation } from './live.ts';
import { citationNode, type CitationNode } from './node.ts';

export interface KeptLive {
  /** The citations by the signs that stand for them. */
  citations: Map<string, CitationNode>;
  /** The library with the works that were new to it, and their keys. */
  items: StoredItem[];
  newWorks: string[];
}

export function keepLive(live: ReadonlyMap<string, LiveCitation>, library: readonly StoredItem[]): KeptLive {
  const all = [...live.values()].flatMap(({ items }) => items);
  const works = all.map(({ csl }) => ({
    item: csl,
    place: 'the document',
    evidence: 'Record in the document that was imported, kept there by a reference manager.',
  }));
  const { items, merged } = merge(library, works);
  const keys = new Map(all.map((item, index) => [item, merged[index]?.key ?? '']));
  const citations = new Map<string, CitationNode>();
  for (const [sign, { written, items: cited }] of live) {
    const known = cited.flatMap((item) => {
      const id = keys.get(item);
      if (!id) return [];
      const after = [item.locator ? `, ${item.locator}` : '', suffixOf(item.suffix)].join('');
      return [{ id, prefix: plain(item.prefix), after: plain(after), suppressAuthor: item.suppressAuthor }];
    });
    // A work that the library refuses leaves the whole citation as words.
    if (known.length === cited.length) citations.set(sign, { ...citationNode(known), replaces: written });
  }
  const newWorks = merged.flatMap(({ key, what }) => (what === 'new' ? [key] : []));
  return { citations, items, newWorks: [...new Set(newWorks)].sort() };
}

const suffixOf = (suffix: string): string => (suffix ? `${/^[,;.:]/.test(suffix) ? '' : ', '}${suffix}` : '');

/** In Pandoc's notation a bracket holds plain words. */
const plain = (words: string): string =>
  words
    .replace(/[@[\]{}<>`*_\\|~^$&¶;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trimEnd();
