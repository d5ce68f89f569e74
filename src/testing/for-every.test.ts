import { expect, test } from 'vitest';
import { forEvery } from './for-every.ts';

const small = (number: number): void => {
  expect(number).toBeLessThan(3);
};

test('what holds for every one passes', async () => {
  await forEvery([1, 2], String, small);
});

test('all that fail are named, with the reason', async () => {
  await expect(forEvery([1, 4, 2, 5], String, small)).rejects.toThrow(/4: expected 4 to be less than 3[\s\S]*5: /);
});

test('where there is none nothing was shown', async () => {
  await expect(forEvery([], String, small)).rejects.toThrow();
});
