import { expect, test } from 'vitest';
import { choicesOf } from './choices.ts';

const names: Record<string, string> = { lamp: 'Lamp', oil: 'Oil', key: 'A key' };

test('offers what occurs, in the given order and then by name, with how often', () => {
  const items = ['oil', 'key', 'lamp', 'lamp'];
  const textOf = (value: string) => names[value] ?? value;
  expect(choicesOf(items, (item) => item, textOf, ['ladder', 'lamp'])).toEqual([
    { value: 'lamp', text: 'Lamp', count: 2 },
    { value: 'key', text: 'A key', count: 1 },
    { value: 'oil', text: 'Oil', count: 1 },
  ]);
});
