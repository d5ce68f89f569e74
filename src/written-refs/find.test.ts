import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findWrittenRefs, readWrittenRef, type WrittenRef } from './find.ts';
import { FORMS } from './forms.ts';
import type { Target } from './target.ts';
import { outline } from './testing.ts';

function short(target: Target): string {
  if (target.kind === 'passage') return target.ref;
  if (target.kind === 'range') return `${target.first}–${target.last}`;
  return target.kind === 'chapter' ? `chapter ${target.number}` : `#${target.id}`;
}

function outcome(ref: WrittenRef): string {
  if (ref.state === 'found') return short(ref.target);
  return ref.state === 'alone' ? 'x' : `?${ref.candidates.map(short).join('/')}`;
}

const outcomes = (text: string): string => findWrittenRefs(text, outline).map(outcome).join(' ');

test('there are at least two hundred forms', () => {
  expect(FORMS.length).toBeGreaterThanOrEqual(200);
});

test('every form comes to what it means, and none to another place', () => {
  const wrong = FORMS.map(([written, expected]) => ({ written, expected, found: outcomes(written) })).filter(
    ({ expected, found }) => expected !== found,
  );
  expect(wrong).toEqual([]);
});

test('what is written keeps its place in the text', () => {
  const text = 'Week 4\nHLRS (2022), ch. 2, ¶¶\u00a04–6 and para. 2.14';
  expect(findWrittenRefs(text, outline).map(({ start, end, written }) => [written, text.slice(start, end)])).toEqual([
    ['ch. 2, ¶¶\u00a04–6', 'ch. 2, ¶¶\u00a04–6'],
    ['para. 2.14', 'para. 2.14'],
  ]);
});

test('what is doubtful says why', () => {
  const whys = [
    'para 2.14',
    'para 2.6–2.4',
    'para 4',
    'para 4.6',
    'HLRS 2.4ff.',
    'section on the Wardens',
    'chapter 9',
  ].map((text) =>
    findWrittenRefs(text, outline)
      .map((ref) => (ref.state === 'found' ? 'found' : ref.why))
      .join(' '),
  );
  expect(whys).toMatchInlineSnapshot(`
    [
      "There is no passage 2.14. Chapter 2 has the passages 2.1 to 2.12.",
      "2.6 comes after 2.4.",
      "The number names no chapter.",
      "4.6 was withdrawn. Its claim stands in 4.5.",
      "Where it ends is left open.",
      "The title says more than these words.",
      "There is no chapter 9. The last is 4.",
    ]
  `);
});

describe('any text', () => {
  const words = fc.constantFrom(
    'para',
    'paras',
    '¶',
    '2.4',
    '2.4–6',
    'and',
    ',',
    ';',
    'ch.',
    '2',
    'HLRS',
    '(2022)',
    'Wick',
    '(2010)',
    'of',
    'the',
    'section on',
    'ibid.',
    '\n',
    '-',
    '/',
    '#p2.4',
    '"',
    '(',
    ')',
    '\u00ad',
    '😀',
    'https://lamps.example/%',
    'f.',
    '.',
    ':',
    '٢.٤',
    'A',
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  );

  it('gives places in order that do not overlap, and passages that there are', () => {
    const passages = new Set(outline.chapters.flatMap((chapter) => chapter.passages));
    fc.assert(
      fc.property(texts, (text) => {
        const refs = findWrittenRefs(text, outline);
        for (const [i, ref] of refs.entries()) {
          expect(ref.start).toBeGreaterThanOrEqual(refs[i - 1]?.start ?? 0);
          expect(ref.end).toBeGreaterThan(ref.start);
          if (ref.state === 'found' && ref.target.kind === 'passage') expect(passages).toContain(ref.target.ref);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read in a time that grows with its length', () => {
    const steps = (count: number) => {
      const text = 'As Wick (2010) shows, HLRS (2022), ch. 2, ¶¶4–6 and para. 2.7 of Aaaa Bbbb Cccc. '.repeat(count);
      return findWrittenRefs(text, outline).length;
    };
    // A text of half a million signs ends at all, which it would not with a rule that goes back over all before it.
    expect(steps(6000)).toBeGreaterThan(10_000);
    for (const run of [
      'A'.repeat(50_000),
      'A '.repeat(50_000),
      '('.repeat(50_000),
      'para '.repeat(20_000),
      '2.4, '.repeat(20_000),
      '1'.repeat(100_000),
      'section on the a '.repeat(5000),
    ])
      expect(Array.isArray(findWrittenRefs(run, outline))).toBe(true);
  });
});

describe('the words of a search', () => {
  const one = (text: string) => {
    const target = readWrittenRef(text, outline);
    return target && short(target);
  };

  it('are a reference where nothing else stands beside it', () => {
    expect(
      [
        '2.4',
        '2.4-6',
        ' 2.4–2.6 ',
        'para 2.4',
        '¶2.4',
        'p2.4',
        'ch. 2',
        'ch. 2 ¶4',
        'section on the Ferrymen',
        'HLRS 2.4',
      ].map(one),
    ).toEqual(['2.4', '2.4–2.6', '2.4–2.6', '2.4', '2.4', '2.4', 'chapter 2', '2.4', '#ferrymen', '2.4']);
  });

  it('are no reference where they are more than one, doubtful, or words beside one', () => {
    expect(['', '2', 'lamps', '2.4 and 2.7', 'para 2.4 lamps', '2.44', 'growth 2.4', 'para 4'].map(one)).toEqual(
      Array(8).fill(undefined),
    );
  });
});
