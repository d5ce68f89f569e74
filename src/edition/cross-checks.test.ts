import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOf, testEdition } from '../testing/fault-case.ts';
import { loadEdition } from './load.ts';

test('a page that takes the address of a chapter is a fault, whatever the folders above are called', async () => {
  using parent = copyOf(testEdition('tiny'));
  const content = join(parent.path, 'chapters of a book', 'content');
  mkdirSync(join(content, '..'));
  cpSync(testEdition('tiny'), content, { recursive: true });
  writeFileSync(join(content, 'pages', 'the-guild.mdx'), '---\ntitle: The guild\nsummary: A page.\n---\n\nWords.\n');
  await expect(loadEdition({ content, text: 'edition', site: undefined, base: '/' })).rejects.toThrow(
    /1-the-guild\.mdx {2}address-is-free/,
  );
});
