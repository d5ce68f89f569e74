/** Writes the citations of a paragraph with keys, and says of each whether its works were found. */
import type { Parents, PhrasingContent } from 'mdast';
import { parseCitations } from '../../citations/pandoc.ts';
import { nearest } from '../../model/faults.ts';
import { nameKey } from './authors.ts';
import { findCitations, isPlain, type CitedItem, type Found, type Words } from './find.ts';
import type { Library } from './library.ts';
import { findInNote, type NoteCitation } from './in-notes.ts';
import { citationNode, citationOfGroup, type KeyedItem } from './node.ts';
import { aboutNumbers, citeRaised, numericCitation, numericIn, type Numbered } from './numeric.ts';
import { worksMentioned } from './mentioned.ts';
import { visit } from 'unist-util-visit';
import { looksLikeCitation } from './unread.ts';
import { runOf, unlinkCitations } from './runs.ts';

/** What became of a citation. */
export interface CitationRecord {
  /** As the source has it. */
  written: string;
  status: CitationStatus;
  keys: string[];
  /** Keys that may be meant, where it is not resolved. */
  candidates: string[];
  /** Entries of the study's own list that it refers to, of works that the library lacks. */
  entries?: string[];
}

/** `proposed`: one work may be meant. `ambiguous`: several. `unknown`: none that the library has. */
export type CitationStatus = 'resolved' | 'proposed' | 'ambiguous' | 'unknown';

interface Replacement {
  start: number;
  end: number;
  nodes: PhrasingContent[];
}

/**
 * Replaces the citations in a paragraph, a cell or a heading's neighbour; returns the records in order of the text.
 * `numbered` is the study's own list; in a note citations may stand without brackets.
 */
export function cite(
  block: Parents,
  library: Library,
  numbered: Numbered = new Map(),
  isNote = false,
): CitationRecord[] {
  return withKeys(block, library, numbered, isNote).map((record) =>
    record.status !== 'resolved' && record.candidates.length === 1 ? { ...record, status: 'proposed' } : record,
  );
}

function withKeys(block: Parents, library: Library, numbered: Numbered, isNote: boolean): CitationRecord[] {
  const raised = citeRaised(block, numbered);
  const run = runOf(block);
  const records: CitationRecord[] = [];
  visit(block, 'citation', ({ replaces = '', items }) => {
    records.push({ written: replaces, status: 'resolved', keys: items.map(({ id }) => id), candidates: [] });
  });
  records.push(...raised.map((written) => openNumbers(written, numbered)));
  const replacements = keyed(run.text, library, records);
  replacements.push(...numeric(run.text, numbered, replacements, records));
  const inNotes = isNote ? findInNote(run.text, library.authors).filter(isFreeOf(replacements)) : [];
  // A bracket within a citation without brackets says where its book came out.
  const isImprint = (item: Found): boolean =>
    !isFreeOf(inNotes.filter(({ id, candidates }) => id ?? (candidates.length > 0 && !hasWork(item))))(item);
  const found = findCitations(run.text, library).filter((item) => isFreeOf(replacements)(item) && !isImprint(item));
  const pages = pagesOf(found, run.text, library);
  for (const item of found) {
    const written = run.text.slice(item.start, item.end);
    const result =
      item.kind === 'page'
        ? pageAlone(item, pages, run.text)
        : item.kind === 'bracket'
          ? bracket(item)
          : narrative(item, pages.joined.get(item) ?? '', run.text, library);
    if (result.record) records.push({ written, ...result.record });
    if (result.replacement) replacements.push(result.replacement);
  }
  const notes = inNotes.filter(isFreeOf([...replacements, ...found]));
  for (const item of notes) {
    const { record, replacement } = inNote(item, run.text);
    records.push({ written: run.text.slice(item.start, item.end), ...record });
    if (replacement) replacements.push(replacement);
  }
  for (const { start, end } of looksLikeCitation(run.text))
    if (isFreeOf([...replacements, ...found, ...notes])({ start, end }))
      records.push(openNumbers(run.text.slice(start, end), numbered));
  for (const { start, end, nodes } of replacements.sort((a, b) => b.start - a.start)) {
    const first = nodes.find((node) => node.type === 'citation');
    if (first) first.replaces = run.text.slice(start, end);
    run.replace(start, end, nodes);
  }
  if (replacements.length > 0) unlinkCitations(block);
  return records;
}

interface Span {
  start: number;
  end: number;
}

/** Whether a place of the text touches none of these. */
const isFreeOf =
  (others: readonly Span[]) =>
  ({ start, end }: Span): boolean =>
    !others.some((other) => other.start < end && start < other.end);

/** Whether one of its works is known. */
function hasWork(item: Found): boolean {
  const items = item.kind === 'narrative' ? item.items : item.kind === 'bracket' ? item.parts : [];
  return items.some((one) => 'id' in one);
}

interface Result {
  /** Absent for what belongs to another citation. */
  record?: Omit<CitationRecord, 'written'>;
  replacement?: Replacement;
}
type Narrative = Extract<Found, { kind: 'narrative' }>;
type Page = Extract<Found, { kind: 'page' }>;

/** Citations that the source has in Pandoc's notation. */
function keyed(text: string, { ids, locators }: Library, records: CitationRecord[]): Replacement[] {
  if (!text.includes('@')) return [];
  const known = new Set(ids);
  return parseCitations(text, undefined, locators).flatMap((piece): Replacement[] => {
    const plain = (words = '') => isPlain(words);
    if (piece.kind !== 'group' || !piece.items.every(({ prefix, suffix }) => plain(prefix) && plain(suffix))) return [];
    const written = text.slice(piece.start, piece.end);
    const missing = piece.items.filter(({ id }) => !known.has(id));
    // Outside of a bracket it may be a name of another kind that begins with @.
    if (missing.length > 0 && piece.narrative) return [];
    const keys = piece.items.map(({ id }) => id);
    if (missing.length > 0) {
      const candidates = missing.flatMap(({ id }) => nearest(id, ids));
      records.push({ written, status: 'unknown', keys: [], candidates });
      return [];
    }
    records.push({ written, status: 'resolved', keys, candidates: [] });
    return [{ start: piece.start, end: piece.end, nodes: [citationOfGroup(piece)] }];
  });
}

/** Numbers of the study's own list. */
function numeric(text: string, numbered: Numbered, others: readonly Replacement[], records: CitationRecord[]) {
  if (numbered.size === 0) return [];
  return numericIn(text).flatMap(({ start, end, isRaised }): Replacement[] => {
    const written = text.slice(start, end);
    const node = numericCitation(written, numbered, isRaised);
    if (!node || others.some((other) => other.start < end && start < other.end)) return [];
    records.push({ written, status: 'resolved', keys: node.items.map(({ id }) => id), candidates: [] });
    const isOnWord = !isRaised && /[\p{L}\p{N}]$/u.test(text.slice(0, start));
    return [{ start, end, nodes: isOnWord ? [{ type: 'text', value: ' ' }, node] : [node] }];
  });
}

function openNumbers(written: string, numbered: Numbered): CitationRecord {
  const { candidates, entries } = /\d/.test(written.normalize('NFKC'))
    ? aboutNumbers(written, numbered)
    : { candidates: [], entries: [] };
  const status = candidates.length > 1 ? 'ambiguous' : 'unknown';
  return { written, status, keys: [], candidates, ...(entries.length > 0 && { entries }) };
}

function inNote(
  { start, end, id, after, candidates }: NoteCitation,
  text: string,
): Required<Pick<Result, 'record'>> & Result {
  if (id === undefined || !isPlain(text.slice(start, end)))
    return { record: { status: candidates.length > 1 ? 'ambiguous' : 'unknown', keys: [], candidates } };
  const node = citationNode([{ id, prefix: '', after, suppressAuthor: false }]);
  return { record: { status: 'resolved', keys: [id], candidates: [] }, replacement: { start, end, nodes: [node] } };
}

function bracket({ start, end, parts }: Extract<Found, { kind: 'bracket' }>): Result {
  const items = parts.filter((part) => 'written' in part);
  const record = recordOf(items);
  if (record.keys.length === 0) return { record };
  if (!parts.every((part) => keyedItem(part) ?? isPlain(wordsOf(part))))
    return { record: { status: 'ambiguous', keys: [], candidates: [...record.keys, ...record.candidates] } };
  // What has no key keeps a bracket of its own beside the others.
  const groups: { keyed: KeyedItem[]; words: string[] }[] = [];
  for (const part of parts) {
    const key = keyedItem(part);
    const last = groups.at(-1);
    if (last && last.keyed.length > 0 === (key !== undefined)) {
      if (key) last.keyed.push(key);
      else last.words.push(wordsOf(part));
    } else groups.push(key ? { keyed: [key], words: [] } : { keyed: [], words: [wordsOf(part)] });
  }
  const nodes = groups.flatMap(({ keyed, words }, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
    keyed.length > 0 ? citationNode(keyed) : { type: 'text', value: `(${words.join('; ')})` },
  ]);
  return { record, replacement: { start, end, nodes } };
}

const keyedItem = (part: CitedItem | Words): KeyedItem | undefined =>
  'written' in part && part.id !== undefined
    ? { id: part.id, prefix: part.prefix, after: part.after, suppressAuthor: false }
    : undefined;

const wordsOf = (part: CitedItem | Words): string =>
  'words' in part ? part.words : `${part.prefix ? `${part.prefix} ` : ''}${part.written}${part.after}`;

/** `Tallow (1888)`. The name is left to the edition where it prints the same; `’s` and other forms of it stay. */
function narrative(found: Narrative, page: string, text: string, library: Library): Result {
  const { start, open, end, name, items } = found;
  const record = recordOf(items);
  if (record.status !== 'resolved') return { record };
  const keys = items.flatMap((item, index): KeyedItem[] => {
    const after = index === items.length - 1 && page ? `, ${page}` : item.after;
    return item.id === undefined ? [] : [{ id: item.id, prefix: '', after, suppressAuthor: true }];
  });
  const [first] = keys;
  const isPlain = /^\s*$/.test(text.slice(start + name.length, open));
  // A key would run on into what follows it without a space.
  const runsOn = /^[\p{L}\p{N}_[]|^[:.#$%&+?<>~/-][\p{L}\p{N}_]/u.test(text.slice(end));
  const isSame = first && nameKey(library.nameInSentence(first.id)) === nameKey(name);
  return isSame && isPlain && !runsOn
    ? { record, replacement: { start, end, nodes: [citationNode(keys, true)] } }
    : { record, replacement: { start: open, end, nodes: [citationNode(keys)] } };
}

/** The pages of a paragraph that stand alone, each with the work that the sentences before it name. */
interface Pages {
  /** A single page joins the citation in the sentence that it belongs to. */
  joined: Map<Found, string>;
  works: Map<Page, string[]>;
}

function pagesOf(found: readonly Found[], text: string, library: Library): Pages {
  const pages: Pages = { joined: new Map(), works: new Map() };
  const byOwner = Map.groupBy(
    found.filter((item) => item.kind === 'page'),
    (page) => found.slice(0, found.indexOf(page)).findLast((item) => item.kind === 'narrative' && item.items[0]?.id),
  );
  for (const [owner, own] of byOwner) {
    const [only, ...more] = own;
    if (owner?.kind === 'narrative' && only && more.length === 0 && owner.items.every(({ after }) => !after))
      pages.joined.set(owner, only.locator);
    else
      for (const page of own) {
        const [item] = owner?.kind === 'narrative' ? owner.items : [];
        pages.works.set(page, item?.id ? [item.id] : worksMentioned(text.slice(0, page.start), library));
      }
  }
  return pages;
}

function pageAlone(page: Page, pages: Pages, text: string): Result {
  const works = pages.works.get(page);
  if (!works) {
    const start = text.slice(0, page.start).trimEnd().length;
    // “… asked?” (p. 2). → “… asked?”
    const isStopTwice = /[.?!]["”’']*$/.test(text.slice(0, start)) && text[page.end] === '.';
    return { replacement: { start, end: page.end + Number(isStopTwice), nodes: [] } };
  }
  const [only, ...others] = works;
  if (only === undefined || others.length > 0)
    return { record: { status: others.length > 0 ? 'ambiguous' : 'unknown', keys: [], candidates: works } };
  const item = { id: only, prefix: '', after: `, ${page.locator}`, suppressAuthor: true };
  const replacement = { start: page.start, end: page.end, nodes: [citationNode([item])] };
  return { record: { status: 'resolved', keys: [only], candidates: [] }, replacement };
}

function recordOf(items: readonly CitedItem[]): Omit<CitationRecord, 'written'> {
  const open = items.filter(({ id }) => id === undefined);
  const status = open.length === 0 ? 'resolved' : open.some((item) => item.isAmbiguous) ? 'ambiguous' : 'unknown';
  const keys = items.flatMap(({ id }) => id ?? []);
  return { status, keys, candidates: [...new Set(open.flatMap(({ candidates }) => candidates))] };
}
