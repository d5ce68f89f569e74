/** Where a written reference leads. */
import { chapterWord, titledName } from '../model/chapter-words.ts';
import { comparePassageRefs, parsePassageRef, type ChapterNumber } from '../model/passage-ref.ts';
import { words } from '../words/index.ts';
import { say } from '../words/say.ts';
import type { Item, Numeral } from './numbers.ts';
import { passagesOf, type Outline } from './outline.ts';

export type Target =
  | { kind: 'passage'; ref: string }
  | { kind: 'range'; first: string; last: string }
  | { kind: 'section'; slug: string; id: string }
  | { kind: 'chapter'; number: ChapterNumber };

/** What a reference came to. `why` and `candidates` are for readers who choose. */
export type Outcome =
  | { state: 'found'; target: Target }
  | { state: 'doubtful'; why: string; candidates: Target[] }
  | { state: 'alone'; why: string };

export const doubtful = (why: string, candidates: Target[] = []): Outcome => ({ state: 'doubtful', why, candidates });

/**
 * Address of a target, under the site’s path. A passage has its own page, which learning platforms leave whole; a range is
 * the page of its first passage, with both ends after the `#`, and lands on the first where that is cut off.
 */
export function urlOf(target: Target, { base, chapters }: Outline): string {
  switch (target.kind) {
    case 'passage':
      return `${base}p/${target.ref}/`;
    case 'range':
      return `${base}p/${target.first}/#p${target.first}-p${target.last}`;
    case 'section':
      return `${base}${target.slug}/#${target.id}`;
    case 'chapter':
      return chapters.find(({ number }) => number === target.number)?.url ?? base;
  }
}

/** What a target is called: `2.4–2.6`, and its section or title. */
export function nameOf(target: Target, { chapters }: Outline): string {
  if (target.kind === 'chapter') {
    const { title = '', unnumbered = false } = chapters.find(({ number }) => number === target.number) ?? {};
    return titledName({ number: target.number, title, unnumbered });
  }
  if (target.kind === 'section')
    return (
      chapters.find(({ slug }) => slug === target.slug)?.sections.find(({ id }) => id === target.id)?.title ?? target.id
    );
  return target.kind === 'passage' ? target.ref : `${target.first}–${target.last}`;
}

/** The section in which a passage stands, else its chapter. */
export function placeOf(ref: string, { chapters }: Outline): string {
  const chapter = chapters.find(({ passages }) => passages.includes(ref));
  return chapter?.sections.find(({ passages }) => passages.includes(ref))?.title ?? chapter?.title ?? '';
}

const write = ({ chapter, number, letter }: Numeral): string => `${chapter ?? '?'}.${number}${letter}`;

/** Where an item of a row leads in this edition. */
export function targetOf(item: Item, outline: Outline): Outcome {
  const all = passagesOf(outline);
  if (item.first.chapter === undefined) {
    const refs = outline.chapters
      .map(({ number }) => write({ ...item.first, chapter: number }))
      .filter((ref) => all.includes(ref));
    return doubtful(
      words.writtenRefs.noChapterNamed,
      refs.slice(0, 4).map((ref) => ({ kind: 'passage', ref })),
    );
  }
  const first = present(item.first, outline);
  if ('state' in first) return first;
  if (!item.last) return follow(first.ref, item.follow ?? first.follow, outline);
  const last = present(item.last, outline);
  if ('state' in last)
    return last.state === 'doubtful'
      ? { ...last, candidates: [{ kind: 'passage', ref: first.ref }, ...last.candidates] }
      : last;
  if (comparePassageRefs(first.ref, last.ref) > 0)
    return doubtful(say(words.writtenRefs.wrongWayRound, { first: first.ref, last: last.ref }), [
      { kind: 'range', first: last.ref, last: first.ref },
    ]);
  if (item.follow ?? last.follow)
    return doubtful(words.writtenRefs.openEnd, [{ kind: 'range', first: first.ref, last: last.ref }]);
  return {
    state: 'found',
    target:
      first.ref === last.ref
        ? { kind: 'passage', ref: first.ref }
        : { kind: 'range', first: first.ref, last: last.ref },
  };
}

/** A passage of the edition, under its number or the one that it has now. `2.4f` is 2.4 and the next where there is no such passage. */
function present(numeral: Numeral, outline: Outline): { ref: string; follow?: 'f' } | Outcome {
  const ref = write(numeral);
  const all = passagesOf(outline);
  if (all.includes(ref)) return { ref };
  const moved = outline.moved[ref];
  if (moved !== undefined && all.includes(moved)) return { ref: moved };
  const withdrawn = outline.withdrawn[ref];
  if (withdrawn !== undefined) return doubtful(say(words.writtenRefs.withdrawn, { ref, reason: withdrawn }));
  const bare = write({ ...numeral, letter: '' });
  if (numeral.letter === 'f' && all.includes(bare)) return { ref: bare, follow: 'f' };
  return missing(ref, bare, outline);
}

function missing(ref: string, bare: string, outline: Outline): Outcome {
  const all = passagesOf(outline);
  const number = parsePassageRef(ref)?.chapter;
  if (number === undefined) return doubtful(say(words.writtenRefs.noNumber, { ref }));
  const own = all.filter((one) => parsePassageRef(one)?.chapter === number);
  const before = own.findLast((one) => comparePassageRefs(one, ref) < 0);
  const after = own.find((one) => comparePassageRefs(one, ref) > 0);
  const near = all.includes(bare) ? [bare] : [before, after];
  const candidates = near.flatMap((one): Target[] => (one === undefined ? [] : [{ kind: 'passage', ref: one }]));
  const [first, last = first] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined)
    return doubtful(say(words.writtenRefs.noSuchChapter, { ref, number, last: all.at(-1) ?? '' }), candidates);
  const chapter = chapterWord(number);
  const why =
    before && after
      ? say(words.writtenRefs.notBetween, { ref, chapter, before, after })
      : say(words.writtenRefs.outside, { ref, chapter, first, last });
  return doubtful(why, candidates);
}

/** `2.4f.` is two passages; how many `2.4ff.` are, nobody knows. */
function follow(ref: string, sign: 'f' | 'ff' | undefined, outline: Outline): Outcome {
  if (!sign) return { state: 'found', target: { kind: 'passage', ref } };
  const chapter = outline.chapters.find(({ passages }) => passages.includes(ref));
  const next = chapter?.passages[chapter.passages.indexOf(ref) + 1];
  if (sign === 'f')
    return next === undefined
      ? doubtful(say(words.writtenRefs.lastOfChapter, { ref }), [{ kind: 'passage', ref }])
      : { state: 'found', target: { kind: 'range', first: ref, last: next } };
  const last =
    chapter?.sections.find(({ passages }) => passages.includes(ref))?.passages.at(-1) ??
    chapter?.passages.at(-1) ??
    ref;
  const candidates: Target[] =
    last === ref
      ? [{ kind: 'passage', ref }]
      : [
          { kind: 'range', first: ref, last },
          { kind: 'passage', ref },
        ];
  return doubtful(words.writtenRefs.openEnd, candidates);
}
