/** A list of references in words, as five styles print it: how many of its fields are read right. */
import { describe, expect, test } from 'vitest';
import { createCitationEngine } from '../../citations/engine.ts';
import { ReferenceSchema } from '../../schemas/reference.ts';
import type { CslItem, CslName } from './csl.ts';
import { readEntry } from './plain-entry.ts';
import { entriesOf, readPlainList } from './plain-list.ts';

const FAMILIES = ['Wick', 'Tallow', 'Ember', 'Crane', 'Fanari', 'Lumen', 'Okoro-Day', 'Müller', 'Snuffer', 'Brand'];
const GIVEN = ['Ada', 'Ben', 'Clara', 'Dov', 'Edda'];
const TITLES = [
  'Lamps of the harbour',
  'A night of oil',
  'Why streets go dark',
  'Ladders and levies',
  'Counting wicks in winter',
];
const name = (at: number): CslName => ({ family: FAMILIES[at % 10] ?? '', given: GIVEN[at % 5] ?? '' });

/** Twenty works that there are none of: articles, books, chapters, reports of bodies. */
const WORKS: CslItem[] = Array.from({ length: 20 }, (_, at): CslItem => {
  const base = {
    title: `${TITLES[at % 5] ?? ''} ${['before', 'during', 'after', 'beside'][at % 4] ?? ''} the act`,
    issued: { 'date-parts': [[1950 + at * 3]] },
  };
  const authors = Array.from({ length: 1 + (at % 3) }, (_, more) => name(at + more));
  switch (at % 4) {
    case 0:
      return {
        ...base,
        type: 'article-journal',
        author: authors,
        'container-title': 'Journal of Light',
        volume: `${at + 3}`,
        issue: '2',
        page: `${at + 11}-${at + 29}`,
        ...(at % 8 === 0 && { DOI: `10.1234/light.${at}` }),
      };
    case 1:
      return { ...base, type: 'book', author: authors, publisher: 'Ladder Press', 'publisher-place': 'Lanternmouth' };
    case 2:
      return {
        ...base,
        type: 'chapter',
        author: authors,
        editor: [{ family: 'Quill', given: 'Nora' }],
        'container-title': 'The Oil Companion',
        page: `${at + 5}-${at + 17}`,
        publisher: 'Ladder Press',
        'publisher-place': 'Lanternmouth',
      };
    default:
      return {
        ...base,
        type: 'report',
        author: [{ literal: 'Harbour Board of Works' }],
        publisher: 'Board Office',
        URL: `https://board.example/reports/${at}`,
      };
  }
});
const ITEMS = WORKS.map((work, at) =>
  ReferenceSchema.parse({ ...work, id: `work-${at}`, custom: { status: 'known' } }),
);
const FIELDS = ['author', 'issued', 'title', 'container-title', 'volume', 'issue', 'page', 'DOI', 'URL', 'publisher'];

/** How each field of the works compares to what was read. */
function measured(style: string): { right: number; all: number; wrong: string[] } {
  const engine = createCitationEngine(ITEMS, { style, locale: 'en-US' });
  const wrong: string[] = [];
  let [right, all] = [0, 0];
  ITEMS.forEach((item, at) => {
    const entry = engine.reference(item.id).text.replace(/\s+/g, ' ').trim();
    const found = readEntry(entry.replace(/^\d+\.\s*/, ''));
    for (const field of FIELDS) {
      const wanted = plain(field, WORKS[at]?.[field]);
      if (wanted === '' || !isPrinted(wanted, entry, field)) continue;
      all += 1;
      if (plain(field, found[field]) === wanted) right += 1;
      else wrong.push(`${field}: ${plain(field, found[field])} for ${wanted} in ${entry}`);
    }
  });
  return { right, all, wrong };
}

function plain(field: string, value: unknown): string {
  if (value === undefined) return '';
  if (field === 'author') return (value as CslName[]).map(({ family, literal }) => family ?? literal ?? '').join('|');
  if (field === 'issued') return String((value as { 'date-parts': number[][] })['date-parts'][0]?.[0]);
  return (value as string).toLowerCase().replace(/[–—]/g, '-');
}

/** A style prints what it prints: of authors, all or the first; a DOI or none. */
const isPrinted = (wanted: string, entry: string, field: string): boolean =>
  field === 'author' ? !entry.includes('et al') : entry.toLowerCase().replace(/[–—]/g, '-').includes(wanted);

describe('fields of a list in words', () => {
  test.each(['apa', 'chicago', 'harvard1', 'mla', 'vancouver'])('are read right in the style %s', (style) => {
    const { right, all, wrong } = measured(style);
    console.log(`${style}: ${right} of ${all} fields right`, ...(process.env['LIST'] ? wrong : []));
    expect(all).toBeGreaterThan(80);
    expect(right / all).toBeGreaterThan(LEAST[style] ?? 1);
  });
});
const LEAST: Record<string, number> = { apa: 0.95, chicago: 0.95, harvard1: 0.9, mla: 0.95, vancouver: 0.9 };

test('a list is cut into works: by numbers, empty lines, hanging lines, and where two run together', () => {
  const texts = (list: string) => entriesOf(list).map(({ text }) => text);
  expect(texts('References\n\n[1] A. Wick, One.\n[2] B. Tin, Two,\nwhich goes on.')).toEqual([
    'A. Wick, One.',
    'B. Tin, Two, which goes on.',
  ]);
  expect(texts('Wick, A. One.\n  Goes on.\n\nTin, B. Two.')).toEqual(['Wick, A. One. Goes on.', 'Tin, B. Two.']);
  expect(texts('Wick, A. (2001). One. Press. Tin, B. (2002). Two. Press.')).toEqual([
    'Wick, A. (2001). One. Press.',
    'Tin, B. (2002). Two. Press.',
  ]);
});

test('each field says that it was read from the list, and what cannot be read is named', () => {
  const { works, unread } = readPlainList('Wick, A. (2001). Lamps. Ladder Press.\n\nlamps, oil and so on\n');
  expect(works.map(({ evidence }) => evidence)).toEqual([
    'Read from the study’s list of references (author, title, issued, publisher): Wick, A. (2001). Lamps. Ladder Press.',
  ]);
  expect(unread.map(({ place }) => place)).toEqual(['line 3']);
});
