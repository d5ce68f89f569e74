import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyOf, testEdition } from '../testing/fault-case.ts';
import { loadEdition } from './load.ts';

/** The works of the edition in the order of its list, each as it is cited. */
async function labelsIn(style: string): Promise<{ id: string; label: string }[]> {
  using content = copyOf(testEdition('tiny'));
  const file = join(content.path, 'edition.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^style: .*$/m, `style: ${style}`));
  // A note quotes a citation as another style prints it.
  const note = join(content.path, 'notes/first-rules.md');
  writeFileSync(note, readFileSync(note, 'utf8').replace(/^words: .*\n(?: .*\n)*/m, ''));
  const { edition } = await loadEdition({ content: content.path, text: 'edition', site: undefined, base: '/' });
  return edition.references.map(({ id, label }) => ({ id, label }));
}

test('a style of numbers counts works as the edition cites them, all others sort them by name', async () => {
  const [numbered, named] = [await labelsIn('vancouver'), await labelsIn('apa')];
  expect(numbered.map(({ label }) => label)).toEqual(numbered.map((_, index) => String(index + 1)));
  expect(numbered.map(({ id }) => id)).not.toEqual(named.map(({ id }) => id));
  using content = copyOf(testEdition('tiny'));
  const first = /@([\w-]+)/.exec(
    readFileSync(join(content.path, 'chapters/1-the-guild.mdx'), 'utf8').split('¶1')[1] ?? '',
  )?.[1];
  expect(numbered[0]?.id).toBe(first);
});
