/** A citation in the tree of a chapter, and how it is written there. */
import type { CitationGroup } from '../../citations/pandoc.ts';
import type { Node } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';

/** A cited work in Pandoc's notation: words before the key, and what follows it with its comma. */
export interface KeyedItem {
  id: string;
  prefix: string;
  after: string;
  suppressAuthor: boolean;
}

export interface CitationNode extends Node {
  type: 'citation';
  /** Whether the author stands in the sentence. */
  narrative: boolean;
  items: KeyedItem[];
  /** The words of the source in whose place it stands. */
  replaces?: string;
  /** Whether these were raised signs on a word. */
  raised?: boolean;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode;
  }
  interface RootContentMap {
    citation: CitationNode;
  }
}
declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    citation: 'citation';
  }
}

export const citationNode = (items: KeyedItem[], narrative = false): CitationNode => ({
  type: 'citation',
  narrative,
  items,
});

/** A citation that the source has in Pandoc's notation already. */
export const citationOfGroup = ({ items, narrative }: CitationGroup): CitationNode =>
  citationNode(
    items.map(({ id, prefix = '', suppressAuthor = false, written, suffix = '' }) => {
      return { id, prefix, suppressAuthor, after: `${written === undefined ? '' : `, ${written}`}${suffix}` };
    }),
    narrative,
  );

/** `[see @tallow-1888, p. 3; -@crane-1901]`, `@tallow-1888 [p. 3]`. */
export const citationToMarkdown: Handle = (node: CitationNode, _parent, state, info) => {
  const safe = (words: string): string => (words ? state.safe(words, { ...info, before: ' ', after: ' ' }) : '');
  const written = ({ prefix, suppressAuthor, id, after }: KeyedItem): string =>
    `${prefix ? `${safe(prefix)} ` : ''}${suppressAuthor ? '-' : ''}@${id}${safe(after)}`;
  const [first, ...rest] = node.items;
  if (!node.narrative || !first) return `${node.raised ? ' ' : ''}[${node.items.map(written).join('; ')}]`;
  const own = safe(first.after.replace(/^,\s*/, ''));
  const inside = [...(own ? [own] : []), ...rest.map(written)];
  return `@${first.id}${inside.length > 0 ? ` [${inside.join('; ')}]` : ''}`;
};
