import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { distOf } from './dist.ts';

test.each([
  [undefined, 'dist'],
  ['', 'dist'],
  ['content', 'dist'],
  ['./content/', 'dist'],
  [resolve('content'), 'dist'],
  ['my-study', 'dist-of-my-study'],
  ['my-study/', 'dist-of-my-study'],
  ['editions/my study', 'dist-of-editions_my_study'],
  ['../elsewhere/چراغ', 'dist-of-elsewhere_چراغ'],
  ['essays-last', 'dist-of-essays_last'],
])('the site of %s is built into %s', (content, dist) => expect(distOf({ EDITION_CONTENT: content })).toBe(dist));
