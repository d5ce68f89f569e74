import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isInside } from './content-folder.ts';

test('a folder whose name begins like that of the content is another', () => {
  const folder = resolve('content');
  expect(isInside(folder, join(folder, 'notes', 'a.md'))).toBe(true);
  for (const other of ['content-old/notes/a.md', 'content.yaml', 'src'])
    expect(isInside(folder, resolve(other))).toBe(false);
});
