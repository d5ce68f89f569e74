import { expect, test } from 'vitest';
import type { Edition } from '../../model/types.ts';
import { passageTargets } from './passage-targets.ts';

const edition = {
  passages: [
    { ref: '1.1', url: '/lamps/#p1.1' },
    { ref: '1.2', url: '/lamps/#p1.2' },
  ],
} as Edition;

test('a passage leads to its place in the chapter, a range to its first passage', () => {
  expect(passageTargets(edition, ['1.2', '1.1-1.2'])).toEqual([
    { ref: '1.2', text: '1.2', url: '/lamps/#p1.2' },
    { ref: '1.1-1.2', text: '1.1–1.2', url: '/lamps/#p1.1' },
  ]);
});

test('a passage that the edition lacks is an error', () => {
  expect(() => passageTargets(edition, ['9.9'])).toThrowErrorMatchingInlineSnapshot(
    `[Error: The edition has no passage 9.9.]`,
  );
});
