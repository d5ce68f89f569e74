import { describe, expect, test } from 'vitest';
import { facetCounts, inTextOrder, narrowed } from './facets.ts';
import { firstAnswer } from './first.ts';
import { excerptsOf, linesOf, markedText, wholeExcerpt } from './marks.ts';
import { nameIndex } from './names.ts';
import { BETWEEN } from './pagefind.ts';
import { rank } from './rank.ts';
import { parseRecent, withSearch } from './recent.ts';
import { runsIn } from './runs.ts';
import { shortlist } from './shortlist.ts';
import { alsoSearched, correctionOf, summaryOf } from './summary.ts';
import { knowledge } from '../../testing/search.ts';

const hits = (...records: number[]) => records.map((record) => ({ record, full: true }));

describe('runs of words', () => {
  test('are found whole, in any form, the longest first, and never within another', () => {
    const text = 'Lamps burn; the lamp’s oil burns. Burning-lamp.';
    const found = runsIn(text, [
      [['lamp', 'lamps']],
      [
        ['lamp', 'lamps'],
        ['burn', 'burns', 'burning'],
      ],
    ]);
    expect(found.map(({ start, end, run }) => [text.slice(start, end), run])).toEqual([
      ['Lamps burn', 1],
      ['lamp’s', 0],
      ['lamp', 0],
    ]);
  });
});

describe('excerpts', () => {
  const indexed = `1.1 ${BETWEEN} Nothing here. The lamp was lit. At dusk, oil was poured into the lamp. ${BETWEEN} Lamp Gazette.`;
  const marked = markedText(indexed, [
    { unit: 0, run: [['lamp']] },
    { unit: 1, run: [['oil']] },
  ]);

  test('begin with the sentence that says most, then follow the text; names are left out', () => {
    const texts = excerptsOf(marked).map(({ parts }) =>
      parts.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join(''),
    );
    expect(texts).toEqual(['At dusk, [oil] was poured into the [lamp].', 'The [lamp] was lit.', '[Lamp] Gazette.']);
  });

  test('of what was searched by its name begin with the sentence that says what it is, and go on as ever', () => {
    const [first = { parts: [], count: 0 }, ...others] = excerptsOf(marked, { isNamed: true });
    expect(marked.text.startsWith(first.parts.map(({ text }) => text).join(''))).toBe(true);
    expect(first.count).toBe(0);
    expect(others).toEqual(excerptsOf(marked));
  });

  test('without hits show how the text begins, and not what stands below it', () => {
    expect(excerptsOf(markedText(indexed, []))).toEqual([
      { parts: [{ text: marked.text.slice(0, marked.tail), isHit: false }], count: 0 },
    ]);
    expect(excerptsOf(markedText('', []))).toEqual([]);
  });

  test('never begin with what stands below the text, even where it alone has a hit', () => {
    const below = markedText(indexed, [{ unit: 0, run: [['gazette']] }]);
    const texts = excerptsOf(below).map(({ parts }) => parts.map(({ text }) => text).join(''));
    expect(texts).toEqual(['Nothing here.', 'Lamp Gazette.']);
    const often = markedText(`a ${BETWEEN} A lamp. ${BETWEEN} Lamp and oil, lamp and oil.`, [
      { unit: 0, run: [['lamp']] },
      { unit: 1, run: [['oil']] },
    ]);
    expect(excerptsOf(often)[0]?.parts.map(({ text }) => text)).toEqual(['A ', 'lamp', '.']);
  });

  test('of a work are the whole of it', () => {
    expect(
      wholeExcerpt(marked)
        .parts.map(({ text }) => text)
        .join(''),
    ).toBe(marked.text.slice(0, marked.tail));
  });

  test('of a long sentence hold its first hit', () => {
    const long = markedText(`a ${BETWEEN} ${'word '.repeat(200)}lamp ${'word '.repeat(200)} ${BETWEEN}`, [
      { unit: 0, run: [['lamp']] },
    ]);
    const text =
      excerptsOf(long)[0]
        ?.parts.map((part) => part.text)
        .join('') ?? '';
    expect(text).toContain('lamp');
    expect(text.length).toBeLessThan(420);
    expect(text).toMatch(/^… .* …$/);
  });

  test('every hit is a line with what stands around it', () => {
    expect(linesOf(marked).map(({ hit }) => hit)).toEqual(['lamp', 'oil', 'lamp', 'Lamp']);
    expect(linesOf(marked)[0]).toMatchObject({ before: 'Nothing here. The ' });
  });
});

test('rare words count more, words in names more, and who has all comes first', () => {
  const at = (place: number) => ({ at: place, length: 1 });
  const common = new Map([1, 2, 3].map((record) => [record, at(5)]));
  expect(rank([common, new Map([[2, at(5)]])], knowledge.records)[0]).toMatchObject({ record: 2, full: true });
  expect(
    rank(
      [
        new Map([
          [1, at(5)],
          [2, at(0)],
        ]),
      ],
      knowledge.records,
    )[0]?.record,
  ).toBe(2);
  expect(rank([], knowledge.records)).toEqual([]);
});

test('choices narrow, and counts say what each would leave', () => {
  const all = hits(1, 2, 3, 4);
  expect(narrowed(all, { kinds: ['passage'], chapters: ['2'] }, knowledge)).toEqual(hits(3));
  expect(narrowed(all, { kinds: [], chapters: ['1'] }, knowledge)).toEqual(hits(1, 2, 4));
  const counts = facetCounts(all, { kinds: ['passage'], chapters: ['1'] }, knowledge);
  expect(Object.fromEntries(counts.kinds)).toEqual({ passage: 2, entry: 1 });
  expect(Object.fromEntries(counts.chapters)).toEqual({ 1: 2, 2: 1 });
  expect(inTextOrder(hits(3, 1))).toEqual(hits(1, 3));
});

test('the panel shows the best, and not all of one kind', () => {
  expect(shortlist(hits(1, 2, 3, 4, 5), 4, knowledge)).toEqual(hits(1, 2, 3, 4));
  expect(shortlist(hits(5, 6, 4, 1), 3, knowledge)).toEqual(hits(5, 6, 4));
});

test('the first answer knows passages with all words, names and numbers', () => {
  const urls = (text: string) =>
    firstAnswer(text, knowledge, nameIndex(knowledge)).hits.map(({ record }) => knowledge.records[record]?.url);
  expect(urls('harbour oil')).toEqual(['/oil/#p2.1']);
  expect(urls('LG')[0]).toBe('/glossary/#guild');
  expect(urls('1.2')).toEqual(['/lamps/#p1.2']);
  expect(urls('zeppelin')).toEqual([]);
});

describe('the summary', () => {
  const searched = { words: 'lamp', kinds: [], chapters: [] };
  test.each([
    [hits(), 'Nothing found for “lamp”.'],
    [hits(1), '1 result for “lamp”'],
    [hits(1, 2), '2 results for “lamp”'],
    [[...hits(1), { record: 2, full: false }], '1 result for “lamp”, and 1 with some of the words'],
    [[{ record: 2, full: false }], 'No result has all the words for “lamp”; 1 has some of them.'],
  ])('%j', (found, expected) => {
    expect(summaryOf(searched, { hits: found })).toBe(expected);
  });

  test('says where, what else was searched, and what was not there', () => {
    expect(summaryOf({ ...searched, kinds: ['note'], chapters: ['1', '2'] }, { hits: hits(1) })).toBe(
      '1 result for “lamp” in the notes of chapters 1 and 2',
    );
    expect(alsoSearched({ also: ['LG', 'The Ladder'] })).toBe('Also searched: LG, The Ladder.');
    expect(correctionOf({ corrected: [{ from: 'lmap', to: 'lamp', or: [] }] })).toBe(
      'The edition does not have “lmap”.',
    );
    expect([alsoSearched({ also: [] }), correctionOf({ corrected: [] })]).toEqual(['', '']);
  });
});

test('recent searches are few, each once, the last first; whatever else is stored is ignored', () => {
  expect(withSearch(['a', 'B', 'c'], 'b')).toEqual(['b', 'a', 'c']);
  expect(withSearch(['1', '2', '3', '4', '5', '6'], '7')).toHaveLength(6);
  expect(['{', '7', '{"a":1}', '[1,"a",""]', null].map(parseRecent)).toEqual([[], [], [], ['a'], []]);
});
