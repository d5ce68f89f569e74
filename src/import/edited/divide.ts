/**
 * Finds the passages in an edited document: by their bookmarks, else by their numbers, else by their words. What stands
 * outside of them, headings and lists, comes in the order of the document.
 */
import { bookmarkName } from '../../exports/docx/places.ts';
import { passageId } from '../../model/passage-ref.ts';
import { likeness } from './likeness.ts';
import { before, SIGN, words, type Paragraph, type Piece, type Words } from './signs.ts';

/** What stands outside of passages. */
export interface Other {
  pieces: Piece[];
  /** The passage above it. */
  passage: string | undefined;
}

export interface Divided {
  /** The text of each passage without its number, paragraphs apart by `SIGN.block`; those that were not found are missing. */
  passages: Map<string, Piece[]>;
  others: Other[];
  /** Passages whose paragraph was joined to that of the next. */
  joined: string[];
  /** Passages that stand in another order than in the edition. */
  displaced: string[];
  /** Passages without a bookmark, and by what they were found. */
  found: Map<string, 'number' | 'words'>;
}

/** Styles of what is no passage, by the names that the document has for them. */
const OTHER = /^(?:heading \d|title|subtitle|summary|entry|bibliography|toc .*)$/i;
/** From which likeness on words tell a passage, or confirm its number. */
const SAME_WORDS = 0.5;
const SAME_NUMBER = 0.15;
/** How many paragraphs ahead a passage is looked for by its words. */
const REACH = 40;

/** Where a passage begins: a piece of a paragraph. */
interface Start {
  ref: string;
  paragraph: number;
  piece: number;
}

/** @param texts The text of each passage in the edition, in its order. */
export function divide(paragraphs: readonly Paragraph[], texts: ReadonlyMap<string, string>): Divided {
  const refs = [...texts.keys()];
  const found = new Map<string, 'number' | 'words'>();
  const starts = byBookmark(paragraphs, refs);
  for (const how of ['number', 'words'] as const)
    for (const start of missing(paragraphs, texts, starts, how)) {
      starts.set(start.ref, start);
      found.set(start.ref, how);
    }
  const order = [...starts.values()].sort((a, b) => a.paragraph - b.paragraph || a.piece - b.piece);
  return { ...cut(paragraphs, order), displaced: displaced(order, refs), found };
}

function byBookmark(paragraphs: readonly Paragraph[], refs: readonly string[]): Map<string, Start> {
  const names = new Map(refs.map((ref) => [bookmarkName(passageId(ref)), ref]));
  const starts = new Map<string, Start>();
  paragraphs.forEach(({ pieces }, paragraph) => {
    pieces.forEach((piece, index) => {
      const ref = piece.kind === 'bookmark' ? names.get(piece.name) : undefined;
      if (ref === undefined || starts.has(ref)) return;
      starts.set(ref, { ref, paragraph, piece: index });
    });
  });
  return starts;
}

/** Passages without a bookmark, each looked for between those around it. */
function missing(
  paragraphs: readonly Paragraph[],
  texts: ReadonlyMap<string, string>,
  starts: ReadonlyMap<string, Start>,
  how: 'number' | 'words',
): Start[] {
  const refs = [...texts.keys()];
  const reach = how === 'number' ? Infinity : REACH;
  const taken = new Set([...starts.values()].map(({ paragraph }) => paragraph));
  const written = paragraphs.map(({ pieces }) => before(pieces));
  const found: Start[] = [];
  let from = 0;
  refs.forEach((ref, index) => {
    const known = starts.get(ref);
    if (known) {
      from = Math.max(from, known.paragraph + 1);
      return;
    }
    const next = refs.slice(index + 1).find((other) => starts.has(other));
    const until = Math.min(starts.get(next ?? '')?.paragraph ?? paragraphs.length, from + reach);
    // Of a passage with a list, say, its first paragraph is looked for.
    const text = texts.get(ref)?.split(SIGN.block)[0] ?? '';
    let best: { at: number; like: number } | undefined;
    for (let at = from; at < until; at += 1) {
      const paragraph = paragraphs[at];
      if (!paragraph || taken.has(at) || OTHER.test(paragraph.style)) continue;
      const own = written[at] ?? '';
      if (how === 'number' && own !== ref && !own.startsWith(`${ref} `)) continue;
      const like = likeness(own, text);
      if (like >= (how === 'number' ? SAME_NUMBER : SAME_WORDS) && like > (best?.like ?? 0)) best = { at, like };
    }
    if (!best) return;
    taken.add(best.at);
    from = best.at + 1;
    found.push({ ref, paragraph: best.at, piece: 0 });
  });
  return found;
}

function cut(
  paragraphs: readonly Paragraph[],
  order: readonly Start[],
): Pick<Divided, 'passages' | 'others' | 'joined'> {
  const passages = new Map<string, Piece[]>();
  const others: Other[] = [];
  const joined: string[] = [];
  const startsAt = Map.groupBy(order, ({ paragraph }) => paragraph);
  let open: { ref: string; parts: Paragraph[] } | undefined;
  let above: string | undefined;
  const close = (): void => {
    if (!open) return;
    const { pieces, isJoined } = inOne(open.parts);
    passages.set(open.ref, withoutNumber(pieces, open.ref));
    if (isJoined) joined.push(open.ref);
    open = undefined;
  };
  paragraphs.forEach((paragraph, index) => {
    const starts = startsAt.get(index) ?? [];
    if (starts.length === 0) {
      if (open && !OTHER.test(paragraph.style)) open.parts.push(paragraph);
      else {
        close();
        others.push({ pieces: paragraph.pieces, passage: above });
      }
      return;
    }
    let from = 0;
    for (const [number, { ref, piece }] of starts.entries()) {
      // Words before the first bookmark belong to its passage, unless one above ends among them.
      const at = number > 0 || (open && endsBefore(paragraph, piece, open.ref)) ? piece : from;
      if (open && at > from && hasWords(paragraph.pieces.slice(from, at))) {
        open.parts.push({ ...paragraph, pieces: paragraph.pieces.slice(from, at), end: words(SIGN.block) });
        joined.push(open.ref);
      }
      close();
      from = at;
      open = { ref, parts: [] };
      above = ref;
      const next = starts[number + 1];
      if (!next) open.parts.push({ ...paragraph, pieces: paragraph.pieces.slice(from) });
    }
  });
  close();
  return { passages, others, joined };
}

/** Whether the bookmark of the passage above ends in this paragraph, after words of its own and before this piece. */
function endsBefore({ pieces }: Paragraph, piece: number, ref: string): boolean {
  const name = bookmarkName(passageId(ref));
  const end = pieces.findIndex((one) => one.kind === 'bookmark-end' && one.name === name);
  return end >= 0 && end <= piece && hasWords(pieces.slice(0, end));
}

const hasWords = (pieces: readonly Piece[]): boolean => pieces.some((piece) => piece.kind === 'words');

/**
 * The paragraphs of a passage as one text. The mark of the last is that of the passage: one that was put in or taken out with
 * its paragraph changes places with the one above it, which is what the editor did.
 */
function inOne(parts: readonly Paragraph[]): { pieces: Piece[]; isJoined: boolean } {
  const ends = parts.map(({ end }) => end);
  const last = ends.at(-1);
  const own = parts.at(-1);
  const isGone = last?.state === 'deleted' && own !== undefined && ends.length > 1 && isDeleted(own.pieces);
  if (last && (last.state === 'inserted' || isGone)) {
    const other = ends.findLastIndex((end, index) => index < ends.length - 1 && end.state === 'kept');
    const kept = ends[other];
    if (kept) [ends[other], ends[ends.length - 1]] = [last, kept];
  }
  return {
    pieces: parts.flatMap(({ pieces }, index): Piece[] => [
      ...pieces,
      ...(index < parts.length - 1 && ends[index] ? [ends[index]] : []),
    ]),
    isJoined: ends.at(-1)?.state === 'deleted',
  };
}

const isDeleted = (pieces: readonly Piece[]): boolean =>
  pieces.every((piece) => piece.kind !== 'words' || piece.text === '' || ['deleted', 'void'].includes(piece.state));

/** Takes the number off, wherever tracked words stand around it. */
function withoutNumber(pieces: readonly Piece[], ref: string): Piece[] {
  const text = before(pieces);
  const at = /^\s*/.exec(text)?.[0].length ?? 0;
  if (!text.startsWith(ref, at) || /^[\p{L}\d]/u.test(text.slice(at + ref.length))) return [...pieces];
  let left = at + ref.length + (text[at + ref.length] === ' ' ? 1 : 0);
  return pieces.flatMap((piece): Piece[] => {
    if (left === 0 || piece.kind !== 'words' || piece.state === 'inserted' || piece.state === 'void') return [piece];
    const taken = Math.min(left, piece.text.length);
    left -= taken;
    return taken === piece.text.length ? [] : [{ ...piece, text: piece.text.slice(taken) } satisfies Words];
  });
}

/** Those that stand before one that they follow in the edition: as few as possible. */
function displaced(order: readonly Start[], refs: readonly string[]): string[] {
  const rank = new Map(refs.map((ref, index) => [ref, index]));
  const ranks = order.map(({ ref }) => rank.get(ref) ?? 0);
  // The longest rising series stays where it is (patience sorting).
  const tails: number[] = [];
  const previous = new Array<number>(ranks.length).fill(-1);
  ranks.forEach((value, index) => {
    const pile = tails.findIndex((tail) => (ranks[tail] ?? 0) > value);
    const at = pile < 0 ? tails.length : pile;
    if (at > 0) previous[index] = tails[at - 1] ?? -1;
    tails[at] = index;
  });
  const kept = new Set<number>();
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) kept.add(at);
  return order.filter((_, index) => !kept.has(index)).map(({ ref }) => ref);
}
