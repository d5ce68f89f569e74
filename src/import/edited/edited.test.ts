/** An edited document comes back: every edit is found, in the passage in which it was made. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadEdition } from '../../edition/load.ts';
import { editionDocx } from '../../exports/docx/edition.ts';
import { isDeep } from '../../testing/depth.ts';
import { testEdition } from '../../testing/fault-case.ts';
import { below } from '../formats/docx/xml.ts';
import { compare, type Change } from './compare.ts';
import { divide } from './divide.ts';
import { edit, spots, textPart, type Tracking } from './editing.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { after, before, SIGN, type Piece } from './signs.ts';

/** In each document; the full form makes a thousand edits and more of each kind. */
const EDITS = 20;
const DOCUMENTS = isDeep ? 60 : 4;

let bytes: Uint8Array;
let document: Document;
let refs: Map<string, string>;
let printed: Map<string, string>;

beforeAll(async () => {
  const { edition } = await loadEdition({ content: testEdition('tiny'), text: 'edition', site: undefined, base: '/' });
  bytes = await editionDocx(edition);
  document = await textPart(bytes);
  refs = new Map(edition.passages.map(({ ref, text }) => [ref, text]));
  printed = textsOf(passagesOf(document).passages);
  refs = printed;
}, 60_000);

const READING = {
  styles: new Map<string, string>([
    ['Heading1', 'heading 1'],
    ['Heading2', 'heading 2'],
    ['Summary', 'Summary'],
    ['Entry', 'Entry'],
    ['Bibliography', 'Bibliography'],
  ]),
  isOfText: () => false,
};
const passagesOf = (part: Document) => divide(readParagraphs(part, READING), refs);
const textsOf = (passages: Map<string, Piece[]>): Map<string, string> =>
  new Map(Array.from(passages, ([ref, pieces]) => [ref, before(pieces)]));

/** A text after its changes. */
function changed(text: string, changes: readonly Change[]): string {
  let [result, at] = ['', 0];
  for (const { from, to, text: added } of changes) {
    expect(from).toBeGreaterThanOrEqual(at);
    result += text.slice(at, from) + added;
    at = to;
  }
  return result + text.slice(at);
}

/** Without spaces, of which several are one. */
const bare = (text: string): string => text.replaceAll(/\s+/g, '');

const copy = (): Document => document.cloneNode(true) as Document;

interface Made {
  /** Which of the words that are left, of a thousand. */
  spot: number;
  from: number;
  size: number;
  text: string;
}

const madeEdits = fc.array(
  fc.record({
    spot: fc.nat(999),
    from: fc.nat(999),
    size: fc.nat(30),
    text: fc.oneof(
      fc.constant(''),
      fc.stringMatching(/^[a-z ,.]{1,12}$/),
      fc.constantFrom('چراغ', 'שלום', '“no”', ' '),
    ),
  }),
  { minLength: EDITS, maxLength: EDITS },
);

/** Makes edits in a document; each in words that no other has touched. Gives what was put in and taken out, by passage. */
function make(part: Document, edits: readonly Made[], tracking: (index: number) => Tracking) {
  const left = spots(part).filter(({ node }) => node.textContent.length > 1);
  return edits.flatMap(({ spot, from, size, text }, index) => {
    const [chosen] = left.splice(spot % left.length, 1);
    if (!chosen) return [];
    const words = chosen.node.textContent;
    const start = from % words.length;
    const end = Math.min(words.length, start + size);
    const added = text && `${text}${index}`;
    if (end === start && !added) return [];
    edit(chosen, start, end, added, tracking(index));
    return [{ ref: chosen.ref, gone: words.slice(start, end), added }];
  });
}

test('the document that the edition makes says what the edition says', () => {
  const { passages, joined, displaced, found } = passagesOf(document);
  expect([...passages.keys()]).toEqual([...printed.keys()]);
  expect([joined, displaced, [...found]]).toEqual([[], [], []]);
  for (const [ref, pieces] of passages) expect(compare(printed.get(ref) ?? '', pieces).changes).toEqual([]);
});

describe('of edits anywhere in the text', () => {
  test.each(['tracked', 'not tracked'])('that were %s, each lands in its passage and none is lost', (how) => {
    fc.assert(
      fc.property(madeEdits, (edits) => {
        const part = copy();
        const made = make(part, edits, () => (how === 'tracked' ? 'changes' : 'no'));
        const { passages } = passagesOf(part);
        expect([...passages.keys()]).toEqual([...printed.keys()]);
        for (const [ref, pieces] of passages) {
          const { changes } = compare(printed.get(ref) ?? '', pieces);
          expect(changed(printed.get(ref) ?? '', changes)).toBe(after(pieces));
          const own = made.filter((one) => one.ref === ref);
          expect(changes.length === 0, ref).toBe(own.every(({ gone, added }) => gone === added));
          for (const { added } of own) expect(bare(after(pieces))).toContain(bare(added));
          // Without tracking, a letter that went and came again is none that changed.
          if (how !== 'tracked') continue;
          for (const { added } of own) expect(changes.map(({ text }) => text).join('|')).toContain(added);
          const gone = changes.map(({ from, to }) => printed.get(ref)?.slice(from, to)).join('');
          expect([...gone].sort().join('')).toBe([...own.map((one) => one.gone).join('')].sort().join(''));
          expect(changes.every(({ author }) => author?.name === 'Ada Ames')).toBe(true);
        }
      }),
      { numRuns: DOCUMENTS },
    );
  });

  test('that were moved, both ends are found under one name', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(999), (one, other) => {
        const part = copy();
        const all = spots(part).filter(({ node }) => node.textContent.length > 5);
        const from = all[one % all.length];
        const to = all[other % all.length];
        if (!from || !to || from === to) return;
        const words = from.node.textContent;
        edit(to, 3, 3, words, { move: 'move1', side: 'to' });
        edit(from, 0, words.length, '', { move: 'move1', side: 'from' });
        const { passages } = passagesOf(part);
        const ends = Array.from(passages, ([ref, pieces]) =>
          compare(printed.get(ref) ?? '', pieces).changes.map((change) => ({ ...change, ref })),
        ).flat();
        expect(ends.map(({ ref }) => ref).sort()).toEqual([from.ref, to.ref].sort());
        expect(ends.every(({ move }) => move === 'move1')).toBe(true);
      }),
      { numRuns: isDeep ? 200 : 20 },
    );
  });
});

test.each([
  ['number', (part: Document) => removeBookmarks(part)],
  [
    'words',
    (part: Document) => {
      removeBookmarks(part);
      for (const style of below(part, 'w:rStyle'))
        if (style.getAttribute('w:val') === 'PassageNumber') {
          const run = style.parentNode?.parentNode as Element;
          run.parentNode?.removeChild(run);
        }
    },
  ],
] as const)('a passage without its bookmark is found by its %s', (how, damage) => {
  const part = copy();
  damage(part);
  const { passages, found } = passagesOf(part);
  expect(new Set(found.values())).toEqual(new Set([how]));
  for (const [ref, text] of printed) expect(before(passages.get(ref) ?? []).trim(), ref).toBe(text.trim());
});

function removeBookmarks(part: Document): void {
  for (const mark of below(part, 'w:bookmarkStart', 'w:bookmarkEnd')) mark.parentNode?.removeChild(mark);
}

test('a passage that was split keeps its words, and one that was joined its own', () => {
  const part = copy();
  const [first] = below(part, 'w:p').filter((paragraph) => paragraph.textContent.startsWith('2.1 '));
  const next = below(part, 'w:p').find((paragraph) => paragraph.textContent.startsWith('2.2 '));
  if (!first || !next) throw new Error('no such passage');
  // Joined: what was in the next paragraph stands in this one, with its bookmark.
  const mark = below(part, 'w:bookmarkStart').find((one) => one.getAttribute('w:name') === 'p2.2');
  if (mark) first.appendChild(mark);
  for (const run of Array.from(next.childNodes)) if (run.nodeName !== 'w:pPr') first.appendChild(run);
  next.parentNode?.removeChild(next);
  const { passages, joined } = passagesOf(part);
  expect(joined).toEqual(['2.1']);
  for (const ref of ['2.1', '2.2', '2.3']) expect(before(passages.get(ref) ?? [])).toBe(printed.get(ref));
  expect(printed.get('2.2')).not.toContain(SIGN.block);
});
