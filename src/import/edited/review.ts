/** All that an edited document changes in the edition, passage by passage, each with whether it can be taken over. */
import { createHash } from 'node:crypto';
import type { LoadedEdition } from '../../edition/load.ts';
import { editionDocx } from '../../exports/docx/edition.ts';
import { wordsDigest } from '../../exports/docx/origin.ts';
import { numberInChapter } from '../../model/passage-ref.ts';
import type { ChapterNumber } from '../../model/passage-ref.ts';
import { compare, type Change, type Comparison } from './compare.ts';
import { divide, type Divided } from './divide.ts';
import { pairs } from './pairs.ts';
import { readDocument, type EditedDocument, type Footnote } from './read-document.ts';
import { after, before, SIGN, words, type Author, type Piece } from './signs.ts';
import { sourceTexts, type ChapterSource } from './source-text.ts';
import { takeOver, type Obstacle, type PassageSource } from './take-over.ts';

/** A change of a passage. */
export interface ChangeItem extends Change {
  id: string;
  /** What keeps it from being taken over. */
  obstacle?: Obstacle;
  /** The other end of a move: the id of that change. */
  moved?: string;
}

/** A comment; it may become a note. */
export interface CommentItem {
  id: string;
  author: Author;
  text: string;
  /** The words that it is about; empty where it is about a place. */
  words: string;
}

/** A change outside of passages, which is made by hand. */
export interface OtherItem extends Change {
  /** The text before and after it is that of this one. */
  text: string;
  was: string;
  /** What it stands in: a note, a footnote, or what is no passage. */
  where: { note: string } | { footnote: true } | { other: true };
}

export interface PassageReview {
  ref: string;
  /** Its text as the document has it when nothing is changed. */
  printed: string;
  changes: ChangeItem[];
  asides: Comparison['asides'];
  comments: CommentItem[];
  /** What became of the passage as a whole. */
  remarks: ('displaced' | 'edition-changed' | 'found-by-number' | 'found-by-words' | 'joined' | 'missing')[];
}

export interface Review {
  /** Only those in which something is. */
  passages: PassageReview[];
  others: OtherItem[];
  /** Comments outside of passages. */
  loose: CommentItem[];
  origin: EditedDocument['origin'];
  sources: ReadonlyMap<string, PassageSource>;
}

/** A chapter's file without its front matter, for its number. */
export type Chapters = readonly (ChapterSource & { chapter: ChapterNumber })[];

export async function reviewOf(
  document: EditedDocument,
  { edition, context }: Pick<LoadedEdition, 'edition' | 'context'>,
  chapters: Chapters,
): Promise<Review> {
  const printed = await readDocument(await editionDocx(edition));
  const refs = new Map(edition.passages.map(({ ref, text }) => [ref, text]));
  const own = divide(printed.paragraphs, refs);
  const edited = divide(
    document.paragraphs,
    new Map(Array.from(refs, ([ref]) => [ref, before(own.passages.get(ref) ?? [])])),
  );
  const sources = await passageSources(chapters, own, context);
  const passages: PassageReview[] = [];
  for (const { ref } of edition.passages) {
    const review = passageReview(ref, { document, printed, own, edited });
    const source = sources.get(ref);
    for (const change of review.changes) {
      const taken = source ? await takeOver([change], source, context) : { obstacle: 'other-text' as const };
      if ('obstacle' in taken) change.obstacle = taken.obstacle;
    }
    passages.push(review);
  }
  joinMoves(passages);
  return {
    passages: passages.filter(
      ({ changes, asides, comments, remarks }) => changes.length + asides.length + comments.length + remarks.length > 0,
    ),
    others: [
      ...otherChanges(
        own.others.map(({ pieces }) => pieces),
        edited.others.map(({ pieces }) => pieces),
        () => ({ other: true }),
      ),
      ...footnoteChanges(printed.footnotes, document.footnotes),
    ],
    loose: looseComments(document, edited),
    origin: document.origin,
    sources,
  };
}

function passageReview(
  ref: string,
  {
    document,
    printed,
    own,
    edited,
  }: Record<'document' | 'printed', EditedDocument> & Record<'own' | 'edited', Divided>,
): PassageReview {
  const text = before(own.passages.get(ref) ?? []);
  const pieces = edited.passages.get(ref);
  const review: PassageReview = { ref, printed: text, changes: [], asides: [], comments: [], remarks: [] };
  const found = edited.found.get(ref);
  if (found) review.remarks.push(`found-by-${found}`);
  if (edited.displaced.includes(ref)) review.remarks.push('displaced');
  if (edited.joined.includes(ref)) review.remarks.push('joined');
  if (!pieces) return { ...review, remarks: [...review.remarks, 'missing'] };
  const made = document.origin?.passages.get(ref);
  const hasChanged = made !== undefined && made !== printed.origin?.passages.get(ref);
  const isAllTracked = hasChanged && made === wordsDigest(withoutSigns(before(pieces)));
  if (hasChanged && !isAllTracked) review.remarks.push('edition-changed');
  const { changes, asides, comments } = compare(text, pieces, isAllTracked);
  review.changes = changes.map((change) => ({ ...change, id: idOf(ref, change) }));
  review.asides = asides;
  review.comments = comments.flatMap(({ id, from, to }): CommentItem[] => {
    const comment = document.comments.get(id);
    return comment ? [{ ...comment, id: idOf(ref, comment), words: withoutSigns(text.slice(from, to)).trim() }] : [];
  });
  return review;
}

const withoutSigns = (text: string): string => text.replaceAll(/[\uFFF9-\uFFFC]/g, '');

/** Names a change or a comment by what it is, so that it has the same name as long as it is the same. */
const idOf = (ref: string, what: object): string =>
  `${ref}-${createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 6)}`;

/** Joins the two ends of a move: by the name that the document has for it, else by their words. */
function joinMoves(passages: readonly PassageReview[]): void {
  const ends = passages.flatMap(({ changes, printed }) =>
    changes.map((change) => ({ change, gone: printed.slice(change.from, change.to) })),
  );
  const key = (text: string): string => text.replaceAll(/[\s\uFFF9]/g, '');
  for (const { change: to } of ends) {
    if (!to.text || to.moved !== undefined) continue;
    const from = ends.find(
      ({ change, gone }) =>
        change !== to &&
        change.moved === undefined &&
        change.text === '' &&
        (to.move ? change.move === to.move : key(gone).length >= SHORTEST_MOVE && key(gone) === key(to.text)),
    )?.change;
    if (!from) continue;
    from.moved = to.id;
    to.moved = from.id;
  }
}

/** Fewer signs than these stand in two places by chance. */
const SHORTEST_MOVE = 20;

/** What changes in texts that are no passages. */
function otherChanges(
  own: readonly Piece[][],
  edited: readonly Piece[][],
  where: (index: number) => OtherItem['where'],
): OtherItem[] {
  return pairs(own.map(before), edited.map(before)).flatMap(({ one, other }): OtherItem[] => {
    const was = before(own[one ?? -1] ?? []);
    const pieces = other === undefined ? [words(was, { state: 'deleted' })] : (edited[other] ?? []);
    const at = where(one ?? 0);
    return compare(one === undefined ? '' : was, pieces).changes.map((change) => ({
      ...change,
      was: one === undefined ? '' : was,
      where: at,
    }));
  });
}

function footnoteChanges(own: readonly Footnote[], edited: readonly Footnote[]): OtherItem[] {
  const pieces = ({ paragraphs }: Footnote): Piece[] =>
    paragraphs.flatMap((paragraph, index): Piece[] => [
      ...paragraph.pieces,
      ...(index < paragraphs.length - 1 ? [paragraph.end] : []),
    ]);
  return otherChanges(own.map(pieces), edited.map(pieces), (index) => {
    const note = own[index]?.note;
    return note ? { note } : { footnote: true };
  });
}

function looseComments({ comments }: EditedDocument, { others }: Divided): CommentItem[] {
  return others.flatMap(({ pieces, passage }) =>
    pieces.flatMap((piece): CommentItem[] => {
      const comment = piece.kind === 'comment' ? comments.get(piece.name) : undefined;
      return comment ? [{ ...comment, id: idOf(passage ?? '', comment), words: withoutSigns(after(pieces)) }] : [];
    }),
  );
}

async function passageSources(
  chapters: Chapters,
  own: Divided,
  context: LoadedEdition['context'],
): Promise<Map<string, PassageSource>> {
  const citations = new Map<string, string>();
  const sources = new Map<string, PassageSource>();
  for (const chapter of chapters) {
    const texts = (await sourceTexts(chapter, context)) ?? [];
    const numbers = new Set(texts.map(({ ref }) => numberInChapter(ref)));
    for (const text of texts) {
      noteCitations(text.signs, chapter.body, citations);
      const printed = before(own.passages.get(text.ref) ?? []);
      sources.set(text.ref, { text, chapter, printed, citations, numbers });
    }
  }
  return sources;
}

/** Adds how citations in brackets are written; one that is written in two ways is none that can be told. */
function noteCitations(signs: PassageSource['text']['signs'], body: string, citations: Map<string, string>): void {
  for (const run of Map.groupBy(
    signs.filter(({ isWhole }) => isWhole),
    ({ from, to }) => `${from}-${to}`,
  ).values()) {
    const source = body.slice(run[0]?.from, run[0]?.to);
    const printed = run.map(({ sign }) => sign).join('');
    if (!/^\[[^]*@[^]*\]$/.test(source) || !/^[([][^()[\]]*[)\]]$/.test(printed)) continue;
    const known = citations.get(printed);
    citations.set(printed, known === undefined || known === source ? source : '');
  }
}

/** Words as one sees them: what is no word has a name. */
export const shown = (text: string): string =>
  text
    .replaceAll(SIGN.note, '')
    .replaceAll(SIGN.footnote, '[footnote]')
    .replaceAll(SIGN.object, '[picture or formula]')
    .replaceAll(SIGN.block, ' ¶ ')
    .replaceAll(SIGN.line, ' / ');
