/** Takes changes of a passage over into its source, where they mean there what they mean in the document. */
import type { MarkdownContext } from '../../markdown/context.ts';
import { numberInChapter } from '../../model/passage-ref.ts';
import { plainMarkdown } from '../print.ts';
import { align } from './align.ts';
import type { Change } from './compare.ts';
import { SIGN } from './signs.ts';
import { sourceTexts, type ChapterSource, type SourceText, type Written } from './source-text.ts';

/** A passage with all that a change of it needs. */
export interface PassageSource {
  text: SourceText;
  chapter: ChapterSource;
  /** Its text in the document that the edition makes. */
  printed: string;
  /** How citations are written that are printed as one sees them, over the whole edition. */
  citations: ReadonlyMap<string, string>;
  /** Numbers of all passages of the chapter. */
  numbers: ReadonlySet<string>;
}

/** Why a change has to be made by hand. */
export type Obstacle =
  'citation' | 'conflict' | 'no-number' | 'object' | 'other-text' | 'paragraph' | 'refused' | 'whole-passage';

export type TakenOver = { source: string } | { obstacle: Obstacle };

interface Splice {
  from: number;
  to: number;
  text: string;
}

/** A change in the signs of the source. */
interface Placed {
  first: number;
  last: number;
  text: string;
}

/** The source of a passage with these changes, which come in their order and do not overlap; or what is in the way of one. */
export async function takeOver(
  changes: readonly Change[],
  passage: PassageSource,
  context: MarkdownContext,
): Promise<TakenOver> {
  const { text, chapter } = passage;
  const placed: Placed[] = [];
  for (const change of changes) {
    const found = place(change, passage);
    if (typeof found === 'string') return { obstacle: found };
    placed.push(found);
  }
  const numbers = newNumbers(placed, passage);
  if (!numbers) return { obstacle: 'no-number' };
  const splices = placed.flatMap((one) => splicesOf(one, passage, numbers));
  const source = spliced(chapter.body.slice(text.from, text.to), text.from, splices);
  const wanted = wantedTokens(placed, passage);
  return (await isWritten(source, wanted, passage, context)) ? { source } : { obstacle: 'refused' };
}

/** Where a change stands in the signs of the source. */
function place({ from, to, text, conflict }: Change, { text: { signs }, printed }: PassageSource): Placed | Obstacle {
  if (conflict) return 'conflict';
  const places = placesIn(printed, signs);
  const isNote = (index: number): boolean => printed[index] === SIGN.note;
  let [before, after] = [from - 1, to];
  while (before >= 0 && isNote(before)) before -= 1;
  while (after < printed.length && isNote(after)) after += 1;
  const first = before < 0 ? 0 : (places[before] ?? -1) + 1;
  const last = after >= printed.length ? signs.length : (places[after] ?? -1);
  if ((before >= 0 && first === 0) || last < 0) return 'other-text';
  const taken = Array.from({ length: to - from }, (_, index) => from + index).filter((index) => !isNote(index));
  if (taken.some((index, count) => places[index] !== first + count) || last - first !== taken.length)
    return 'other-text';
  if (first === 0 && last === signs.length && !/[\p{L}\p{N}]/u.test(text)) return 'whole-passage';
  if (isInside(signs, first) || isInside(signs, last)) return 'citation';
  const gone = signs.slice(first, last);
  if (gone.some(({ sign }) => sign === SIGN.block)) return 'paragraph';
  const added = text.replaceAll(SIGN.note, '');
  if (added.includes(SIGN.object) || added.includes(SIGN.footnote)) return 'object';
  if (gone.some(({ sign }) => sign === SIGN.object || sign === SIGN.footnote)) return 'object';
  const around = signs[first - 1] ?? signs[first];
  if (added.includes(SIGN.block) && around && !around.isPlain) return 'paragraph';
  return { first, last, text: added };
}

const alignments = new WeakMap<readonly Written[], { printed: string; places: Int32Array }>();

function placesIn(printed: string, signs: readonly Written[]): Int32Array {
  const known = alignments.get(signs);
  if (known?.printed === printed) return known.places;
  const places = align(printed, signs.map(({ sign }) => sign).join(''));
  alignments.set(signs, { printed, places });
  return places;
}

/** Whether a place is within something that is printed as a whole. */
function isInside(signs: readonly Written[], at: number): boolean {
  const [one, other] = [signs[at - 1], signs[at]];
  return !!one?.isWhole && !!other?.isWhole && one.from === other.from && one.to === other.to;
}

/** A number for each paragraph that begins anew: the letters that follow that of the passage. */
function newNumbers(placed: readonly Placed[], { text: { ref }, numbers }: PassageSource): string[] | undefined {
  const count = placed.reduce((sum, { text }) => sum + text.split(SIGN.block).length - 1, 0);
  const own = numberInChapter(ref);
  const plain = own.replace(/[a-z]$/, '');
  const next = own === plain ? 97 : own.charCodeAt(plain.length) + 1;
  const found = Array.from({ length: count }, (_, index) => plain + String.fromCharCode(next + index));
  return found.every((number) => /^\d+[a-z]$/.test(number) && !numbers.has(number)) ? found : undefined;
}

function splicesOf({ first, last, text }: Placed, passage: PassageSource, numbers: string[]): Splice[] {
  const { signs, markup } = passage.text;
  const added = markdownOf(text, passage, numbers);
  if (first === last) {
    const at = placeBetween(signs, first, text, passage.text);
    return [{ from: at, to: at, text: added }];
  }
  const gone = signs.slice(first, last).map(({ from, to }) => ({ from, to }));
  // Markup goes with the words that it is around; around words that others replace, it stays.
  for (const one of markup)
    if (one.last > one.first && one.first >= first && one.last <= last)
      if (text === '' || one.first !== first || one.last !== last) gone.push({ from: one.from, to: one.to });
  const merged: Splice[] = [];
  for (const { from, to } of gone.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const before = merged.at(-1);
    if (before && from <= before.to) before.to = Math.max(before.to, to);
    else merged.push({ from, to, text: '' });
  }
  const [begin] = merged;
  if (begin) begin.text = added;
  return merged;
}

/** Where words go between two signs: letters to the letters before them, all else outside of markup. */
function placeBetween(signs: readonly Written[], at: number, text: string, { to }: SourceText): number {
  const [before, after] = [signs[at - 1], signs[at]];
  if (!after) return before?.to ?? to;
  if (!before) return after.from;
  const continues = /^[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}]/u.test(before.sign) && !before.isWhole;
  return continues || after.sign === SIGN.block ? before.to : after.from;
}

function markdownOf(text: string, passage: PassageSource, numbers: string[]): string {
  return partsOf(text, passage)
    .map((part) =>
      typeof part !== 'string'
        ? part.source
        : part
            .split(SIGN.block)
            .map((block) => block.split(SIGN.line).map(plainMarkdown).join('\\\n'))
            .reduce((all, block) => `${all.trimEnd()}\n\n¶${numbers.shift() ?? ''} ${block.trimStart()}`),
    )
    .join('');
}

/** Words, and the citations among them that are printed elsewhere in the edition in the same way. */
function partsOf(text: string, { citations }: PassageSource): (string | { source: string })[] {
  return text.split(/([([][^()[\]]*[)\]])/u).flatMap((part): (string | { source: string })[] => {
    const source = citations.get(part);
    return source ? [{ source }] : part ? [part] : [];
  });
}

function spliced(source: string, offset: number, splices: readonly Splice[]): string {
  let result = source;
  for (const { from, to, text } of splices.toReversed().toSorted((a, b) => b.from - a.from || b.to - a.to))
    result = result.slice(0, from - offset) + text + result.slice(to - offset);
  return result;
}

const MARK = '\u0001';

/** Signs in a form in which two sources can be compared: what is printed as a whole by how it is written. */
function tokensOf(signs: readonly Written[], body: string): string {
  let last: Written | undefined;
  let tokens = '';
  for (const sign of signs) {
    const isSame = sign.isWhole && last?.isWhole && last.from === sign.from && last.to === sign.to;
    if (!isSame) tokens += sign.isWhole ? `${MARK}${body.slice(sign.from, sign.to)}${MARK}` : sign.sign;
    last = sign;
  }
  return tokens;
}

function wantedTokens(placed: readonly Placed[], passage: PassageSource): string {
  const { signs } = passage.text;
  let [at, tokens] = [0, ''];
  for (const { first, last, text } of placed) {
    tokens += tokensOf(signs.slice(at, first), passage.chapter.body);
    for (const part of partsOf(text, passage)) tokens += typeof part === 'string' ? part : MARK + part.source + MARK;
    at = last;
  }
  return tokens + tokensOf(signs.slice(at), passage.chapter.body);
}

/** Whether a source says what was wanted, by reading it as the site does. */
async function isWritten(
  source: string,
  wanted: string,
  { chapter, text }: PassageSource,
  context: MarkdownContext,
): Promise<boolean> {
  const notes = chapter.body.match(/^\[\^[^\]]+\]:[^]*?(?=\n\n(?! )|$(?![^]))/gm) ?? [];
  const body = [source, ...notes].join('\n\n');
  const found = await sourceTexts({ ...chapter, body }, context);
  const [first] = found ?? [];
  if (!found || first?.ref !== text.ref) return false;
  const written = found.map(({ signs }) => tokensOf(signs, body)).join(SIGN.block);
  return evened(written) === evened(wanted);
}

/** White space is the same wherever readers see no difference. */
const evened = (tokens: string): string =>
  tokens
    .replaceAll(/ +/g, ' ')
    .replaceAll(/ ?([\n\u2028]) ?/g, '$1')
    .trim();
