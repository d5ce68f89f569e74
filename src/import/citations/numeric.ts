/** Numbers that cite, in brackets or raised, looked up in the numbered list of references that the study has itself. */
import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { citationNode, type CitationNode } from './node.ts';

/** What a number of the list stands for. */
export interface NumberedWork {
  /** Key of the work; absent where the library lacks it. */
  id?: string | undefined;
  /** Keys of works that may be meant. */
  candidates: string[];
  /** The entry of the list. */
  entry: string;
}
export type Numbered = ReadonlyMap<number, NumberedWork>;

/** Numbers of a citation as found; `isRaised` where they stand on a word. */
export interface NumericCitation {
  start: number;
  end: number;
  isRaised: boolean;
}

const LIST = String.raw`\d{1,4}(?:\s*[,;–-]\s*\d{1,4})*`;
const BRACKETED = new RegExp(String.raw`\[${LIST}\]`, 'gu');
/** Raised signs after a word or the sign that ends it: not those of m² and 10³. */
const ON_WORD = String.raw`(?<=\p{L}{4}|[.,;:?!)”"’])`;
const RAISED_SIGNS = new RegExp(String.raw`${ON_WORD}[¹²³⁰⁴-⁹]+(?:[,⁻⁾–-][¹²³⁰⁴-⁹]+)*`, 'gu');
const RAISED = new RegExp(String.raw`^\[?${LIST}\]?$`, 'u');
const BEFORE_RAISED = new RegExp(String.raw`${ON_WORD}$`, 'u');
/** No citation names more works at once. */
const MOST = 60;

/** The places of a text in its order. */
export const numericIn = (text: string): NumericCitation[] =>
  [
    ...[...text.matchAll(BRACKETED)].map((match) => ({ match, isRaised: false })),
    ...[...text.matchAll(RAISED_SIGNS)].map((match) => ({ match, isRaised: true })),
  ].map(({ match, isRaised }) => ({ start: match.index, end: match.index + match[0].length, isRaised }));

/** `[3, 5–7]` is 3, 5, 6 and 7. */
export function numbersOf(written: string): number[] {
  const numbers: number[] = [];
  for (const [, from = '', to = from] of written
    .normalize('NFKC')
    .replace(/[−⁻]/g, '–')
    .matchAll(/(\d+)(?:\s*[–-]\s*(\d+))?/g))
    for (let number = Number(from); number <= Number(to) && numbers.length < MOST; number++) numbers.push(number);
  return numbers;
}

/** The citation that numbers are, where the library has each of their works. */
export function numericCitation(written: string, numbered: Numbered, raised: boolean): CitationNode | undefined {
  const ids = numbersOf(written).map((number) => numbered.get(number)?.id);
  if (ids.length === 0 || !ids.every((id) => id !== undefined)) return undefined;
  const items = ids.map((id) => ({ id, prefix: '', after: '', suppressAuthor: false }));
  return { ...citationNode(items), replaces: written, ...(raised && { raised }) };
}

/** Puts citations in the place of raised numbers that have a mark; returns those that stay. */
export function citeRaised(parent: Parents, numbered: Numbered): string[] {
  const open: string[] = [];
  let before = '';
  parent.children = (parent.children as Nodes[]).map((node): Nodes => {
    const above = before;
    before = toString(node);
    if (node.type === 'mdxJsxTextElement' && node.name === 'sup') {
      if (!RAISED.test(before) || !BEFORE_RAISED.test(above)) return node;
      const citation = numericCitation(before, numbered, true);
      if (!citation) open.push(before);
      return citation ?? node;
    }
    if ('children' in node) open.push(...citeRaised(node, numbered));
    return node;
  }) as never;
  return open;
}

/** What the list says of numbers that could not be resolved. */
export function aboutNumbers(written: string, numbered: Numbered): { candidates: string[]; entries: string[] } {
  const works = numbersOf(written).flatMap((number) => {
    const work = numbered.get(number);
    return work && work.id === undefined ? [{ number, ...work }] : [];
  });
  return {
    candidates: [...new Set(works.flatMap(({ candidates }) => candidates))],
    entries: works.map(({ number, entry }) => `${number}. ${entry}`),
  };
}
