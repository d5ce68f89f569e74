import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = '.github/workflows';

test('a workflow names every action by its commit, which cannot be moved as a tag can, and its version beside it', () => {
  const uses = readdirSync(FOLDER).flatMap((name) =>
    Array.from(readFileSync(join(FOLDER, name), 'utf8').matchAll(/\buses:\s*(.+)/g), ([, action = '']) => action),
  );
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
});
