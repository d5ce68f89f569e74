import { expect, test } from 'vitest';
import type { PagefindData } from './pagefind.ts';
import { kindOf, toHits } from './search-hits.ts';

const page: PagefindData = {
  url: '/lamps/',
  excerpt: '',
  meta: { title: 'Lamps' },
  content: 'The army lit lamps. Armies carry oil. Lamps &amp; armies met.',
  sub_results: [
    {
      title: '1.1 Dusk',
      url: '/lamps/#p1.1',
      excerpt: 'a',
      locations: [1],
      weighted_locations: [{ balanced_score: 9 }],
    },
    {
      title: '1.2 Dusk',
      url: '/lamps/#p1.2',
      excerpt: 'b',
      locations: [4],
      weighted_locations: [{ balanced_score: 8 }],
    },
    {
      title: '1.3 Dusk',
      url: '/lamps/#p1.3',
      excerpt: 'c',
      locations: [7, 9],
      weighted_locations: [{ balanced_score: 1 }],
    },
  ],
};
const urls = (pages: PagefindData[], words: string) => toHits(pages, words).map(({ url }) => url);

test.each([
  ['/lamps/#p2.4', 'passage'],
  ['/base/lamps/#p2.4a', 'passage'],
  ['/lamps/#note-dusk', 'note'],
  ['/base/glossary/#lamp', 'entry'],
  ['/references/#ames-1899', 'reference'],
  ['/notes/#dusk', 'note'],
  ['/lamps/#dusk', 'section'],
  ['/about/', 'page'],
])('the address says what a hit is: %s', (url, kind) => {
  expect(kindOf(url)).toBe(kind);
});

test('the hits of one word are in order of weight', () => {
  expect(urls([page], 'army')).toEqual(['/lamps/#p1.1', '/lamps/#p1.2', '/lamps/#p1.3']);
});

test('where a passage has all words, those with some are left out', () => {
  expect(urls([page], 'lamps armies')).toEqual(['/lamps/#p1.3']);
});

test('where no passage has all words, the fuller come first', () => {
  expect(urls([page], 'lamps armies oil')).toEqual(['/lamps/#p1.3', '/lamps/#p1.1', '/lamps/#p1.2']);
});

test('what shares only a letter with the words is no hit', () => {
  expect(urls([page], 'awning')).toEqual([]);
});

test('the chapter is named for what stands in one', () => {
  expect(toHits([page], 'army')[0]?.page).toBe('Lamps');
  expect(toHits([{ ...page, url: '/base/glossary/' }], 'army')[0]?.page).toBe('');
});

test('a page that matches by its title is a hit itself', () => {
  const about = { url: '/about/', excerpt: 'About', meta: { title: 'About &amp; thanks' }, sub_results: [] };
  expect(toHits([about], 'thanks')).toEqual([
    { title: 'About & thanks', page: '', url: '/about/', kind: 'page', excerpt: 'About' },
  ]);
});

test('a kind leaves the others out', () => {
  expect(toHits([page], 'army', ['note'])).toEqual([]);
});

test('nothing found is an empty list', () => {
  expect(toHits([], 'army')).toEqual([]);
});
