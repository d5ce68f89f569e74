/** What an edited text changes in the text of the edition: what was tracked, as it was tracked, and the rest by comparing. */
import { align } from './align.ts';
import { before, type Author, type Piece } from './signs.ts';

/** A change: the signs `from` to `to` of the text of the edition become `text`. */
export interface Change {
  from: number;
  to: number;
  text: string;
  /** Absent where it was not tracked. */
  author?: Author;
  /** Name of the move of which it is an end. */
  move?: string;
  /** Set where the edition itself has changed the same words since. */
  conflict?: true;
}

/** Something that changes no words. */
export interface Aside {
  kind: 'looks' | 'void';
  /** Its place in the text of the edition, and its words. */
  at: number;
  text: string;
  author: Author;
}

export interface Comparison {
  changes: Change[];
  asides: Aside[];
  /** Comments by their ids: where they stand in the text of the edition, and their words there. */
  comments: { id: string; from: number; to: number }[];
}

interface Step extends Change {
  /** Whether it was made by another state of the edition, not by who edited the document. */
  isOwn?: true;
}

/**
 * Compares the text of the edition with an edited one.
 * @param keepsOwn Whether what was not tracked is left as it is: the edition has changed since, and all edits were tracked.
 */
export function compare(text: string, pieces: readonly Piece[], keepsOwn = false): Comparison {
  const steps: Step[] = [];
  const asides: Aside[] = [];
  const comments = new Map<string, { from: number; to?: number }>();
  const places = align(before(pieces), text);
  let [read, at] = [0, 0];
  const own = (step: Step): void => {
    if (keepsOwn) step.isOwn = true;
    steps.push(step);
  };
  const reach = (place: number): void => {
    if (place > at) own({ from: at, to: place, text: '' });
    at = Math.max(at, place);
  };
  for (const piece of pieces) {
    if (piece.kind === 'comment') comments.set(piece.name, { from: at });
    if (piece.kind === 'comment-end') {
      const comment = comments.get(piece.name) ?? { from: at };
      comments.set(piece.name, { ...comment, to: at });
    }
    if (piece.kind !== 'words') continue;
    const { author, move, state } = piece;
    const by = { ...(author && { author }), ...(move && { move }) };
    if (author && state === 'void') asides.push({ kind: 'void', at, text: piece.text, author });
    if (piece.looks) asides.push({ kind: 'looks', at, text: piece.text, author: piece.looks });
    if (state === 'void') continue;
    if (state === 'inserted') {
      steps.push({ from: at, to: at, text: piece.text, ...by });
      continue;
    }
    for (let sign = 0; sign < piece.text.length; sign += 1, read += 1) {
      const place = places[read] ?? -1;
      if (place < 0) {
        if (state === 'kept') own({ from: at, to: at, text: piece.text.charAt(sign) });
        continue;
      }
      reach(place);
      if (state === 'deleted') steps.push({ from: place, to: place + 1, text: '', ...by });
      at = place + 1;
    }
  }
  reach(text.length);
  return {
    changes: inHunks(steps, text).flatMap((hunk) => changesOf(hunk, text)),
    asides,
    comments: Array.from(comments, ([id, { from, to }]) => ({ id, from, to: to ?? from })),
  };
}

/** Steps with nothing that stays between them, or a space alone where nothing was tracked. */
function inHunks(steps: readonly Step[], text: string): Step[][] {
  const hunks: Step[][] = [];
  for (const step of steps) {
    const last = hunks.at(-1);
    const end = last?.at(-1)?.to ?? -1;
    const gap = text.slice(end, step.from);
    const isSpace = gap === ' ' && last?.every(({ author }) => !author) === true && !step.author;
    if (last && isSpace) last.push({ from: end, to: step.from, text: gap });
    if (last && (end === step.from || isSpace)) last.push(step);
    else hunks.push([step]);
  }
  return hunks;
}

/** The changes of a hunk, by who made them; none where the edition says the same already. */
function changesOf(hunk: readonly Step[], text: string): Change[] {
  const said = (steps: readonly Step[]): string => steps.map((step) => step.text).join('');
  const [from, to] = [hunk[0]?.from ?? 0, hunk.at(-1)?.to ?? 0];
  if (said(hunk) === text.slice(from, to)) return [];
  const edits = hunk.filter(({ isOwn }) => !isOwn);
  if (edits.length === 0) return [];
  if (edits.length < hunk.length) {
    const { author, move } = edits[0] ?? {};
    return [{ from, to, text: said(edits), ...(author && { author }), ...(move && { move }), conflict: true }];
  }
  const groups: Change[] = [];
  for (const { from: start, to: end, text: added, author, move } of edits) {
    const last = groups.at(-1);
    if (last && last.author?.name === author?.name && last.move === move) {
      last.to = end;
      last.text += added;
    } else groups.push({ from: start, to: end, text: added, ...(author && { author }), ...(move && { move }) });
  }
  return groups.filter((group) => group.text !== text.slice(group.from, group.to));
}
