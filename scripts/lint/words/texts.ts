/** What tells words for readers from names for machines, in markup and in scripts. */

/** A node as the reader of Astro or of scripts gives it. */
export interface Node {
  type: string;
  parent?: Node | null;
  name?: unknown;
  value?: unknown;
  key?: Node;
  left?: Node;
  callee?: Node;
  property?: Node;
  arguments?: Node[];
}

/** Names of things that are the same in every language. */
const PROPER =
  /\b(?:JSON|CSL|BibTeX|RIS|TEI|XML|EPUB|DOI|ORCID|URL|HTML|Markdown|APA|MLA|Aa|P5|Word|Wikidata|Chicago author-date|Courier New|Times New Roman|(?:IMS )?Common Cartridge|Natural Earth|Harvard|Vancouver)\b/g;

/** An address, such as `api/notes.json`, a type of media, a selector, and code of other languages are no words. */
const CODE = /^\s*[\w-]*[./][\w./-]*\s*$|^\w+\/[\w.+-]+;|^\/\/|[{}=#\\|]|\[[\w-]+\]|^<[?!]/;
const TAG = /<[^<>]*>?/g;

const wordsIn = (text: string): string => {
  const said = text.replace(TAG, '').replace(PROPER, '');
  return CODE.test(text) || !/\p{L}/u.test(said) ? '' : said;
};

export const hasWord = (text: string): boolean => /\p{L}{2}/u.test(wordsIn(text));

/** Several words in a row. */
export const isPhrase = (text: string): boolean => /\p{L}[,.:;]? \p{L}/u.test(wordsIn(text));

/** In scripts most texts are names for machines; those for readers begin with a capital or are several words. */
export const isSentence = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(wordsIn(text)) || isPhrase(text);

/** Whether what stands in such a node is for machines: types, imports, comparisons, errors. */
export const isForMachines = ({ type }: Node): boolean =>
  /^(?:Import|Export(?!Named)|TS(?!As|Satisfies))|^(?:BinaryExpression|SwitchCase|MemberExpression|ThrowStatement)$/.test(
    type,
  );

/** The name of an identifier, an attribute, an element, or of what is called; empty where it has none. */
export function nameOf(node: Node | null | undefined): string {
  if (node?.type === 'MemberExpression') return nameOf(node.property);
  const name = node?.name;
  if (typeof name === 'string') return name;
  const inner = (name as { name?: unknown } | undefined)?.name;
  return typeof inner === 'string' ? inner : '';
}
