import { describe, expect, test } from 'vitest';
import { scholarshipJson } from '../../exports/scholarship-json.ts';
import type { Check, Claim } from '../../model/types.ts';
import { miniEdition } from '../../testing/mini-edition.ts';
import { fromMemoryWords } from '../references/from-memory.ts';
import { claimVerdict } from '../../edition/claim-verdict.ts';
import { coverageOf, coverageWords } from '../../edition/coverage.ts';
import { editorsSources } from '../../edition/editors-sources.ts';

const check = (fields: Partial<Check> = {}): Check => ({
  id: 'lamps',
  url: '/lamps/evidence/#lamps',
  passage: '1.1',
  words: 'lamps',
  work: 'ames-1899',
  verdict: 'supports',
  comment: 'It says so.',
  checker: 'The editors',
  date: '2026-03-01',
  ...fields,
});
const claim = (fields: Partial<Claim> = {}): Claim => ({
  id: 'dusk',
  url: '/lamps/claims/#dusk',
  text: 'Lamps are lit at dusk.',
  passages: ['1.1'],
  hedge: 'asserts',
  references: ['ames-1899'],
  checks: ['lamps', 'b'],
  notes: [],
  ...fields,
});

describe('the verdict on a claim', () => {
  test.for([
    [[], claim(), 'unchecked'],
    [[check()], claim(), 'supports'],
    [[check(), check({ id: 'b', verdict: 'contradicts' })], claim(), 'contradicts'],
    [[check({ id: 'another' })], claim(), 'unchecked'],
    [[check({ verdict: 'not-opened' })], claim(), 'not-opened'],
    [[check()], claim({ references: [] }), 'no-source'],
  ] as const)('is the weightiest of its checks', ([sourceChecks, one, verdict]) => {
    expect(claimVerdict({ sourceChecks: [...sourceChecks] }, one)).toBe(verdict);
  });
});

test('coverage counts a work in a passage once, and not what could not be opened', () => {
  const edition = { ...miniEdition(), sourceChecks: [check(), check({ id: 'b' })] };
  const before = coverageOf({ ...edition, sourceChecks: [check({ verdict: 'not-opened' })] });
  expect(coverageOf(edition)).toEqual({ cited: before.cited, opened: 1, verdicts: { supports: 2 } });
  expect(before.opened).toBe(0);
  expect(coverageWords(before)).toContain(`Of ${before.cited} citations`);
});

test('the editors’ sources stand once each, without the study, with what names them and where in them', () => {
  const edition = miniEdition();
  const [note, entry] = [edition.notes[0], edition.entries[1]];
  if (!note || !entry) throw new Error('the edition has a note and an entry');
  const gazette = { source: 'gazette', title: 'Harbour Gazette' };
  note.sources = [
    { ...gazette, at: 'p. 2', basis: 'known' },
    { title: 'The study', basis: 'study' },
  ];
  entry.sources = [
    { ...gazette, basis: 'verified' },
    { title: 'A map', basis: 'known' },
  ];
  edition.listedSources = [{ id: 'gazette', title: 'Harbour Gazette', unpaged: true }];
  expect(editorsSources(edition)).toEqual([
    { title: 'A map', basis: 'known', unpaged: false, namedBy: [{ text: 'Lamplighter', url: entry.url, detail: '' }] },
    {
      id: 'gazette',
      title: 'Harbour Gazette',
      basis: 'verified',
      unpaged: true,
      namedBy: [
        { text: '1.1a', url: note.url, detail: 'p. 2' },
        { text: 'Lamplighter', url: entry.url, detail: '' },
      ],
    },
  ]);
});

test('lists that an edition does without have no file', () => {
  expect(scholarshipJson(miniEdition())).toEqual({});
  expect(Object.keys(scholarshipJson({ ...miniEdition(), claims: [claim()] }))).toEqual(['claims']);
});

test('fields from memory are named as a reader knows them', () => {
  const [reference] = miniEdition().references;
  if (!reference) throw new Error('no reference');
  reference.item.custom.fromMemory = ['volume', 'author.2', 'issued'];
  expect(fromMemoryWords(reference.item)).toBe('volume, second author, date');
});
