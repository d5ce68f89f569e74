/**
 * The citation engine of an edition: one citeproc-js, set up once with the whole library.
 *
 * `rehype-citation` gives the engine, the styles and the locale (`citeproc.ts`). Its transformer is not used, since an edition
 * needs what it does not do: it sets up a library per page, so that year letters differ between pages and within one; it
 * keeps an unknown key as text and skips the citations after it without a word; it does not look into emphasis, headings
 * and possessives; it knows no escape; it links to the same page only, and leaves no record of what was cited with which
 * page. Here all works are registered before the first citation is printed, so letters do not depend on the order of
 * pages, and printing a citation changes nothing.
 */
import type { Citation } from '../edition/types.ts';
import type { ReferenceItem } from '../schemas/reference.ts';
import type { ClusterItem } from './citeproc.ts';
import { ENTRY, escapeHtml, plainText, readHtml, toReferenceHtml, type Format, type Inline } from './citeproc-html.ts';
import { cslItems } from './library.ts';
import type { CitationGroup, CitationItem } from './pandoc.ts';
import { AND, setUp, type Press } from './setup.ts';
import type { StyleOptions, StyleProblem } from './style.ts';

/** A printed citation: words, formatted words, and a link for each cited work. */
export type CitedPiece =
  | { kind: 'text'; value: string }
  | { kind: 'format'; format: Format; children: CitedPiece[] }
  | { kind: 'link'; id: string; citation: Citation; children: CitedPiece[] };

/** A work as it prints in the list of references. */
export interface PrintedReference {
  /** HTML: `i b sup sub`, `span.small-caps`, `span.upright`, and links to web addresses. */
  html: string;
  text: string;
  /** Short form as cited: `Amber & Tin, 1911`. */
  label: string;
}

export interface CitationEngine {
  /** All keys, in the order of the list of references. */
  sortedIds: readonly string[];
  /** What was wrong with style and locale; nothing, if they are used as asked for. */
  problems: readonly StyleProblem[];
  has: (id: string) => boolean;
  /** Prints a citation. Throws a `RangeError` for a key that the library lacks. */
  cite: (group: Pick<CitationGroup, 'items' | 'narrative'>) => CitedPiece[];
  /** Prints a reference. Throws a `RangeError` for a key that the library lacks. */
  reference: (id: string) => PrintedReference;
}

/** Private-use signs: the words of a link open and close. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const EMPTY = /\[NO_PRINTED_FORM\]|\[CSL STYLE ERROR[^\]]*\]/g;

/**
 * Sets up the engine for a library. Never throws for a fault of the content. Of engines that share a press, the newest
 * alone prints.
 */
export function createCitationEngine(
  items: readonly ReferenceItem[],
  options: StyleOptions,
  press?: Press,
): CitationEngine {
  const library = cslItems(items);
  const ids = [...library.keys()];
  // Keys go in as `w0`, `w1`, …: any key is then safe inside citeproc-js and its HTML.
  const inner = new Map(ids.map((id, index) => [id, `w${index}`]));
  const outer = new Map(ids.map((id, index) => [`w${index}`, id]));
  const retrieveItem = (innerId: string): object | undefined => {
    const item = library.get(outer.get(innerId) ?? '');
    return item && { ...item, id: innerId, system_id: innerId };
  };
  const { csl, and, problems } = setUp(options, [...outer.keys()], retrieveItem, press);
  const layout = csl.citation.opt;
  const [open = '', close = '', delimiter = '; '] = [
    layout.layout_prefix,
    layout.layout_suffix,
    layout.layout_delimiter,
  ];
  const clusters = new Map<string, string>();
  const printed = printReferences();
  const sortedIds = [...printed.keys(), ...ids.filter((id) => !printed.has(id))];
  const rank = new Map(sortedIds.map((id, index) => [id, index]));

  return {
    sortedIds,
    problems,
    has: (id) => library.has(id),
    cite: ({ items: cited, narrative }) => {
      const [first] = cited;
      for (const { id } of cited) innerOf(id);
      return narrative && first ? citeInSentence(first, cited.slice(1)) : enclosed(citeInBracket(cited));
    },
    reference: (id) => {
      const label = words({ id: innerOf(id) });
      return { ...(printed.get(id) ?? { html: escapeHtml(label), text: label }), label };
    },
  };

  /** What citeproc-js prints for works in a row. The same works come again and again, and it takes its time. */
  function cluster(cited: ClusterItem[]): string {
    const key = JSON.stringify(cited);
    const html = clusters.get(key) ?? csl.makeCitationCluster(cited);
    clusters.set(key, html);
    return html;
  }

  function citeInSentence(first: CitationItem, rest: CitationItem[]): CitedPiece[] {
    const name = nameOf(first.id);
    const own: CitationItem = { ...first, suppressAuthor: true };
    // Styles without years, such as MLA, leave nothing of the work itself to put in brackets.
    if (words(clusterItem(own)) === '') {
      const link: CitedPiece = { kind: 'link', id: first.id, citation: citationOf(first, true), children: name };
      const { suffix } = citationOf(first);
      const others = rest.length > 0 ? citeInBracket(rest) : [];
      const inside = [
        ...(suffix ? [text(suffix)] : []),
        ...(suffix && rest.length > 0 ? [text(delimiter)] : []),
        ...others,
      ];
      return inside.length > 0 ? [link, space, ...enclosed(inside)] : [link];
    }
    const cited = citeInBracket([own], () => citationOf(first, true));
    const others = rest.length > 0 ? [text(delimiter), ...citeInBracket(rest)] : [];
    return [...name, space, ...enclosed([...cited, ...others])];
  }

  /** The works of a bracket in the order of the style, without the signs around them. */
  function citeInBracket(cited: readonly CitationItem[], record = citationOf): CitedPiece[] {
    const items = cited.map((item) => (isBare(item) ? withAuthor(item) : item));
    const nodes = readHtml(cluster(items.map((item) => marked(item))));
    const waiting = Map.groupBy(items, ({ id }) => id);
    const take = (id: string) => waiting.get(outer.get(id) ?? '')?.shift();
    const entries = entriesOf(nodes);
    const taken = entries.flatMap(({ id }) => take(id) ?? []);
    if (entries.length === items.length && taken.length === items.length)
      return toPieces(nodes, () => taken.shift(), record);
    // Numbers lose their ids where citeproc-js joins them to "1-3"; each work keeps its own link instead.
    return inOrder(items).flatMap((item, index) => {
      const own = readHtml(cluster([marked(item)]));
      const whole: Inline[] = entriesOf(own).length === 1 ? own : [{ kind: 'entry', id: '', children: own }];
      return [...(index > 0 ? [text(delimiter)] : []), ...toPieces(whole, () => item, record)];
    });
  }

  function toPieces(nodes: Inline[], next: () => CitationItem | undefined, record: typeof citationOf): CitedPiece[] {
    return nodes.flatMap((node): CitedPiece[] => {
      if (node.kind === 'text') return textPieces(node.value);
      if (node.kind === 'format') return [{ ...node, children: toPieces(node.children, next, record) }];
      // A link in a link is no HTML; in a citation an address is words.
      if (node.kind === 'address') return toPieces(node.children, next, record);
      const item = next();
      if (!item) return [];
      const [before, linked, after] = splitEntry(node.children);
      const children = toPieces(linked, next, record);
      return [
        ...toPieces(before, next, record),
        { kind: 'link', id: item.id, citation: record(item), children },
        ...toPieces(after, next, record),
      ];
    });
  }

  /** The authors as the subject of a sentence. */
  function nameOf(id: string): CitedPiece[] {
    const item = { id: innerOf(id) };
    const named = ['author', 'editor', 'translator', 'container-author'].some((field) => library.get(id)?.[field]);
    const titleHtml = named ? '' : withoutRest(cluster([item]), item);
    const nodes = readHtml(titleHtml || cluster([{ ...item, 'author-only': true }]));
    return sentencePieces(nodes);
  }

  /** A title that stands for the author, with its quotation marks, which "author only" would drop. */
  function withoutRest(html: string, item: ClusterItem): string {
    const full = entryHtml(html);
    const rest = entryHtml(cluster([{ ...item, 'suppress-author': true }])).replace(EMPTY, '');
    if (!full.endsWith(rest)) return '';
    return full
      .slice(0, full.length - rest.length)
      .replace(/[\s,]+$/, '')
      .replace(/,([”’"']?)$/, '$1');
  }

  function sentencePieces(nodes: Inline[]): CitedPiece[] {
    return nodes.flatMap((node): CitedPiece[] => {
      if (node.kind === 'text') return textPieces(node.value, and.word);
      const children = sentencePieces(node.children);
      return node.kind === 'format' ? [{ ...node, children }] : children;
    });
  }

  /** What a citation records: the locator as printed where the style prints it, else as written. */
  function citationOf(item: CitationItem, narrative = false): Citation {
    const suffix = item.suffix?.replace(/^[\s,]+/, '');
    const locator = item.locator === undefined ? undefined : (printedLocator(item) ?? item.written ?? item.locator);
    return {
      id: item.id,
      ...(item.prefix && { prefix: item.prefix }),
      ...(locator && { locator }),
      ...(suffix && { suffix }),
      ...(narrative && { narrative: true }),
      ...(item.suppressAuthor && !narrative && { suppressAuthor: true }),
    };
  }

  function printedLocator(item: CitationItem): string | undefined {
    const without = { ...clusterItem(item) };
    delete without.locator;
    const [all, start] = [words(clusterItem(item)), words(without)];
    return (all.startsWith(start) && all.slice(start.length).replace(/^[\s,:;.]+/, '')) || undefined;
  }

  /** One work as cited, as plain text without brackets; empty where the style prints nothing. */
  function words(item: ClusterItem): string {
    return unmarked(plainText(readHtml(cluster([item]))))
      .replace(EMPTY, '')
      .trim();
  }

  /** Whether nothing but the author would print. */
  function isBare(item: CitationItem): boolean {
    return item.suppressAuthor === true && words(clusterItem(item)) === '';
  }

  function inOrder(cited: readonly CitationItem[]): CitationItem[] {
    if (csl.citation_sort.tokens.length === 0) return [...cited];
    return cited.toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0));
  }

  function printReferences(): Map<string, { html: string; text: string }> {
    const bibliography = csl.makeBibliography();
    if (!bibliography) return new Map();
    const [{ entry_ids }, entries] = bibliography;
    return new Map(
      entry_ids.flatMap(([id = ''], index) => {
        const [key, html] = [outer.get(id), entries[index]];
        const reference = html === undefined ? undefined : referenceOf(html);
        return key !== undefined && reference?.text ? [[key, reference] as const] : [];
      }),
    );
  }

  function referenceOf(entry: string): { html: string; text: string } {
    const nodes = readHtml(entry);
    const [html, text] = [toReferenceHtml(nodes), plainText(nodes)].map((value) =>
      unmarked(value).replace(/ {2,}/g, ' ').trim(),
    );
    return { html: html ?? '', text: text ?? '' };
  }

  function marked(item: CitationItem): ClusterItem {
    return {
      ...clusterItem(item),
      ...(item.prefix && { prefix: `${item.prefix} ${OPEN}` }),
      ...(item.suffix && { suffix: `${CLOSE}${item.suffix}` }),
    };
  }

  function clusterItem(item: CitationItem): ClusterItem {
    return {
      id: innerOf(item.id),
      ...(item.locator && { locator: item.locator, label: item.label ?? 'page' }),
      ...(item.suppressAuthor && { 'suppress-author': true }),
    };
  }

  function innerOf(id: string): string {
    const found = inner.get(id);
    if (found === undefined) throw new RangeError(`The library has no work "${id}".`);
    return found;
  }

  function enclosed(pieces: CitedPiece[]): CitedPiece[] {
    return [...textPieces(open), ...pieces, ...textPieces(close)];
  }

  /** Takes our signs off. `&` stays between names in brackets; in a sentence it is written out (APA 8.17). */
  function unmarked(value: string, word: string = and.sign): string {
    return value.replaceAll(`${and.sign}${AND}`, word).replace(/[\uE000-\uE002]/g, '');
  }

  function textPieces(value: string, word?: string): CitedPiece[] {
    const visible = unmarked(value, word);
    return visible === '' ? [] : [text(visible)];
  }
}

const text = (value: string): CitedPiece => ({ kind: 'text', value });
const space = text(' ');

type Entry = Extract<Inline, { kind: 'entry' }>;

const entriesOf = (nodes: readonly Inline[]): Entry[] =>
  nodes.flatMap((node) => (node.kind === 'text' ? [] : node.kind === 'entry' ? [node] : entriesOf(node.children)));

/** What stands before, in and after the link of a work. */
function splitEntry(nodes: readonly Inline[]): [Inline[], Inline[], Inline[]] {
  const parts: [Inline[], Inline[], Inline[]] = [[], [], []];
  let current: 0 | 1 | 2 = plainText(nodes).includes(OPEN) ? 0 : 1;
  for (const node of nodes) {
    if (node.kind !== 'text') parts[current].push(node);
    else
      for (const run of node.value.split(/(?<=\uE000)|(?=\uE001)/)) {
        if (run.startsWith(CLOSE)) current = 2;
        parts[current].push({ kind: 'text', value: run });
        if (run.endsWith(OPEN)) current = 1;
      }
  }
  return parts;
}

const entryHtml = (html: string): string => new RegExp(`^<${ENTRY}[^>]*>(.*)</${ENTRY}>$`, 's').exec(html)?.[1] ?? html;

function withAuthor(item: CitationItem): CitationItem {
  const copy = { ...item };
  delete copy.suppressAuthor;
  return copy;
}
