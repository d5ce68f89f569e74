import { expect, test } from 'vitest';
import type { Note } from '../model/types.ts';
import { citationForms } from '../exports/cite/forms.ts';
import { miniEdition } from '../testing/mini-edition.ts';
import { currencyOf, currencyWords } from './currency.ts';

const edition = miniEdition();
const [note] = edition.notes;
if (!note) throw new Error('no note');
const refs = edition.passages.map(({ ref }) => ref);
const [first = '', second = ''] = refs;
const later = (passage: string, asOf: string): Note => ({ ...note, passage, kind: 'later', asOf });

test('what is not known is left out', () => {
  expect(currencyWords({ ...edition, notes: [], reviews: [] }, [first])).toBe('As of June 1901 · no later notes');
});

test('the last note and the last review count', () => {
  const reviews = ['2026-03-01', '2026-01-02'].map((date) => ({ id: date, passages: [first], date, reviewer: 'A' }));
  const notes = [later(first, '2025-12'), later(first, '2024'), later(second, '2026-02')];
  expect(currencyWords({ ...edition, notes, reviews }, [first])).toBe(
    'As of June 1901 · 2 later notes, the last of December 2025 · reviewed 1 March 2026',
  );
});

test('passages together are as old as the one that was left unread for the longest time', () => {
  const [one, other] = [first, second].map((ref, index) => ({
    id: ref,
    passages: [ref],
    date: `2026-0${index + 1}-01`,
    reviewer: 'A',
  }));
  const reviews = [one, other].filter((review) => review !== undefined);
  const notes = [later(first, '2025-12'), later(second, '2026-02')];
  expect(currencyOf({ ...edition, notes, reviews }, [first, second])).toEqual({
    later: 2,
    lastLater: '2026-02',
    reviewed: '2026-01-01',
  });
  expect(currencyOf({ ...edition, notes, reviews: reviews.slice(1) }, [first, second])).not.toHaveProperty('reviewed');
});

test('the menu of passages is told what differs, and once what most have in common', () => {
  const passages = [
    ...edition.passages,
    ...edition.passages.map((passage) => ({ ...passage, ref: `${passage.ref}a` })),
  ];
  const { most, of } = citationForms({ ...edition, passages, notes: [later(first, '2025-12')], reviews: [] }).currency;
  expect(most).toBe('As of June 1901 · no later notes');
  expect(of).toEqual({ [first]: 'As of June 1901 · 1 later note, of December 2025' });
});
