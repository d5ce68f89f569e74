import { expect, test } from 'vitest';
import { distOf } from './dist.ts';

test.each([
  [undefined, 'dist'],
  ['', 'dist'],
  ['dist', 'dist'],
  ['./dist/', 'dist'],
  ['dist-essays', 'dist-essays'],
  ['dist-چراغ/', 'dist-چراغ'],
])('the site is built into %s as %s', (name, dist) => expect(distOf({ EDITION_DIST: name })).toBe(dist));

test.each(['content', '/', '..', 'dist/../src', 'dist-last', 'dist-essays-last', 'distant'])(
  'nothing is built into %s',
  (name) => {
    expect(() => distOf({ EDITION_DIST: name })).toThrow(`EDITION_DIST is ${name}: name a folder`);
  },
);
