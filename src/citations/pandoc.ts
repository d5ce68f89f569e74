/**
 * Pandoc's citation syntax in a run of text: https://pandoc.org/MANUAL.html#citation-syntax
 *
 * `[see @a, p. 3; -@b]`, `@a`, `@a [p. 33; @b]`, `-@a`, `@{key}`.
 *
 * `rehype-citation` has a parser, but exports no way to it, and it would not do: its key runs on to the next space
 * (`@k’s` is the key "k’s"), it finds nothing after `(` or `“`, it takes "section" for "s." or "p" wherever a suffix begins
 * with these letters, drops a malformed item without a word, and gives no offsets for messages. Its table of labels is
 * followed in `locators.ts`, and what it gets right is in the tests.
 *
 * Where an editor has most likely slipped (a bracket that does not close, an item without a key, two keys without a
 * semicolon) Pandoc prints something else than was meant; here it is malformed.
 */
import { parseAfterKey, type AfterKey, type LocatorLabels } from './locators.ts';

/** One cited work in a citation, as written. */
export interface CitationItem extends AfterKey {
  id: string;
  /** Offset of its `@`. */
  at: number;
  /** Words before the key. */
  prefix?: string;
  suppressAuthor?: true;
}

/** A bracket, or a key in the sentence with the bracket after it. */
export interface CitationGroup {
  kind: 'group';
  start: number;
  end: number;
  /** The first author stands in the sentence. */
  narrative: boolean;
  items: CitationItem[];
}

/** What is wrong with a citation. */
export type Flaw =
  'footnote-like' | 'bracket-open' | 'bracket-split' | 'item-without-key' | 'two-keys-in-item' | 'key-missing';

export type Piece =
  | { kind: 'text'; start: number; end: number }
  | CitationGroup
  | { kind: 'malformed'; start: number; end: number; at: number; flaw: Flaw };

const KEY = /[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*/uy;
const BRACED_KEY = /\{([^\s{}]+)\}/y;

/**
 * Splits text into citations, malformed ones and what lies between.
 * @param literal tells of an offset that its sign was escaped and is plain text.
 * @param labels are those of the language in which citations are printed; English ones without.
 */
export function parseCitations(
  text: string,
  literal: (offset: number) => boolean = () => false,
  labels?: LocatorLabels,
): Piece[] {
  const sign = (offset: number, wanted: string): boolean => text[offset] === wanted && !literal(offset);
  const pieces: Piece[] = [];
  let plain = 0;
  let position = 0;
  const add = (piece: Exclude<Piece, { kind: 'text' }>): void => {
    if (piece.start > plain) pieces.push({ kind: 'text', start: plain, end: piece.start });
    pieces.push(piece);
    plain = position = piece.end;
  };

  while (position < text.length) {
    if (sign(position, '[')) {
      const close = closing(position);
      const end = close ?? nextBracket(position + 1);
      const key = nextKey(position + 1, end);
      const missing = keyMissing(position + 1, end);
      if (missing !== undefined)
        addMalformed(position, close === undefined ? missing + 1 : close + 1, missing, 'key-missing');
      else if (key && sign(position + 1, '^') && key.start === position + 2)
        addMalformed(position, close === undefined ? key.end : close + 1, key.at, 'footnote-like');
      else if (key && close === undefined) addMalformed(position, key.end, key.at, 'bracket-open');
      else if (key && close !== undefined) {
        const items = parseParts(parts(position + 1, close));
        if (Array.isArray(items)) add({ kind: 'group', start: position, end: close + 1, narrative: false, items });
        else addMalformed(position, close + 1, items.at, items.flaw);
      } else position += 1;
    } else if (sign(position, '@')) {
      const key = keyAt(position);
      if (key) addNarrative(key);
      else position += 1;
    } else position += 1;
  }
  if (plain < text.length) pieces.push({ kind: 'text', start: plain, end: text.length });
  return pieces;

  function addMalformed(start: number, end: number, at: number, flaw: Flaw): void {
    add({ kind: 'malformed', start, end, at, flaw });
  }

  function addNarrative(key: FoundKey): void {
    const open = key.end + (/^\s*/.exec(text.slice(key.end))?.[0].length ?? 0);
    const close = sign(open, '[') && text[open + 1] !== '^' ? closing(open) : undefined;
    const own = { id: key.id, at: key.at, ...(key.suppressed && { suppressAuthor: true as const }) };
    const narrative = !key.suppressed;
    if (close === undefined) {
      if (isInsideBracket(key.end)) addMalformed(key.start, key.end, key.at, 'bracket-split');
      else add({ kind: 'group', start: key.start, end: key.end, narrative, items: [own] });
      return;
    }
    const [first, ...rest] = parts(open + 1, close);
    const firstHasKey = first !== undefined && nextKey(first.start, first.end) !== undefined;
    const more = parseParts(firstHasKey ? [first, ...rest] : rest);
    if (!Array.isArray(more)) {
      addMalformed(key.start, close + 1, more.at, more.flaw);
      return;
    }
    const after = first && !firstHasKey ? parseAfterKey(`, ${text.slice(first.start, first.end).trim()}`, labels) : {};
    add({ kind: 'group', start: key.start, end: close + 1, narrative, items: [{ ...own, ...after }, ...more] });
  }

  /** Offset of the bracket that closes the one at `open`. */
  function closing(open: number): number | undefined {
    let depth = 0;
    for (let offset = open; offset < text.length; offset += 1) {
      if (sign(offset, '[')) depth += 1;
      else if (sign(offset, ']') && --depth === 0) return offset;
    }
    return undefined;
  }

  /** Whether a bracket closes after `from` that neither this text opened nor an escaped one before it. */
  function isInsideBracket(from: number): boolean {
    let depth = 0;
    for (let offset = 0; offset < text.length; offset += 1) {
      if (text[offset] === '[') depth += 1;
      else if (text[offset] === ']') depth -= 1;
      if (depth >= 0) continue;
      if (offset >= from && !literal(offset)) return true;
      depth = 0;
    }
    return false;
  }

  function nextBracket(from: number): number {
    for (let offset = from; offset < text.length; offset += 1) if (sign(offset, '[')) return offset;
    return text.length;
  }

  /** The parts of a bracket between semicolons. */
  function parts(start: number, end: number): Span[] {
    const found: Span[] = [];
    let depth = 0;
    let from = start;
    for (let offset = start; offset < end; offset += 1) {
      if (sign(offset, '[')) depth += 1;
      else if (sign(offset, ']')) depth -= 1;
      else if (depth === 0 && sign(offset, ';')) {
        found.push({ start: from, end: offset });
        from = offset + 1;
      }
    }
    return [...found, { start: from, end }];
  }

  function parseParts(spans: readonly Span[]): Items {
    const items: CitationItem[] = [];
    for (const { start, end } of spans) {
      const key = nextKey(start, end);
      if (!key) return { at: start, flaw: 'item-without-key' };
      const second = nextKey(key.end, end);
      if (second) return { at: second.at, flaw: 'two-keys-in-item' };
      const prefix = text.slice(start, key.start).replace(/\s+/g, ' ').trim();
      items.push({
        id: key.id,
        at: key.at,
        ...(prefix && { prefix }),
        ...(key.suppressed && { suppressAuthor: true }),
        ...parseAfterKey(text.slice(key.end, end), labels),
      });
    }
    return items;
  }

  function nextKey(start: number, end: number): FoundKey | undefined {
    for (let offset = start; offset < end; offset += 1) {
      const key = sign(offset, '@') ? keyAt(offset) : undefined;
      if (key && key.end <= end) return key;
    }
    return undefined;
  }

  /** Offset of an `@` that opens or ends an item and has no key after it. */
  function keyMissing(start: number, end: number): number | undefined {
    for (let offset = start; offset < end; offset += 1) {
      if (!sign(offset, '@') || keyAt(offset)) continue;
      const opens = /[[;]\s*-?$/.test(text.slice(start - 1, offset));
      const ends = /\s-?$/.test(text.slice(start, offset)) && /^\s*[\],;]/.test(text.slice(offset + 1));
      if (opens || ends) return offset;
    }
    return undefined;
  }

  function keyAt(at: number): FoundKey | undefined {
    // After a letter or digit it is an e-mail address, after a slash part of a web address.
    if (/[\p{L}\p{N}_/]$/u.test(text.slice(0, at))) return undefined;
    BRACED_KEY.lastIndex = KEY.lastIndex = at + 1;
    const braced = BRACED_KEY.exec(text);
    const match = braced ?? KEY.exec(text);
    if (!match) return undefined;
    const suppressed = /(?:^|[^\p{L}\p{N}_])-$/u.test(text.slice(0, at)) && !literal(at - 1);
    const end = at + 1 + match[0].length;
    return { id: braced?.[1] ?? match[0], at, start: suppressed ? at - 1 : at, end, suppressed };
  }
}

interface Span {
  start: number;
  end: number;
}

interface FoundKey extends Span {
  id: string;
  at: number;
  suppressed: boolean;
}

type Items = CitationItem[] | { at: number; flaw: Flaw };
