import { expect, it } from 'vitest';
import type { Entry } from '../../model/types.ts';
import { miniEdition } from '../../testing/mini-edition.ts';
import { groupByType } from './places.ts';

it('lists places alone, under their types in a fixed order', () => {
  const { entries } = miniEdition();
  const quay = entries.find((entry) => entry.id === 'the-quay');
  const country = { ...quay, id: 'lampland', place: { ...quay?.place, type: 'country' } } as Entry;
  const groups = groupByType([...entries, country]);
  expect(groups.map(({ title, places }) => [title, places.map((place) => place.id)])).toEqual([
    ['Countries', ['lampland']],
    ['Sites', ['the-quay']],
  ]);
});
