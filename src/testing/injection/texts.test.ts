/** Prose of the content is Markdown: what runs in a browser is refused, or printed as words. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { elements, fragment } from '../../checks/html.ts';
import { hasCode } from '../../checks/policy.ts';
import { loadEdition } from '../../edition/load.ts';
import { FaultReport, type Fault } from '../../model/faults.ts';
import { copyOf, testEdition } from '../fault-case.ts';
import { VECTORS } from './vectors.ts';

/** Where prose stands, and what is read of it. */
const TEXTS: Record<string, (loaded: Loaded) => string[]> = {
  'chapters/1-the-guild.mdx': ({ edition }) => edition.passages.map((passage) => passage.html),
  'notes/first-rules.md': ({ edition }) => edition.notes.flatMap((note) => [note.html, note.pageHtml]),
  'glossary/idris-fanari.md': ({ edition }) => edition.entries.map((entry) => entry.html),
};
type Loaded = Awaited<ReturnType<typeof loadEdition>>;

/** Elements that no text of an edition has a use for. */
const NEVER = new Set(
  'script style iframe object embed base meta link form button input svg template video audio'.split(' '),
);

/** A picture that is none of the edition's own. */
const isForeign = ({ tagName, properties }: Element): boolean =>
  tagName === 'img' && !/^\/media\/[\w.-]+$/.test(String(properties.src));

/** Puts an attack in these files and looks at what is made of them, or gives the faults for which they are refused. */
async function faultsOf(vector: string, files: readonly string[]): Promise<readonly Fault[]> {
  using content = copyOf(testEdition('tiny'));
  for (const file of files) {
    const path = join(content.path, file);
    // At the end of the last paragraph.
    writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()} ${vector}\n`);
  }
  try {
    const loaded = await loadEdition({ content: content.path, text: 'edition', site: undefined, base: '/' });
    const html = files.flatMap((file) => TEXTS[file]?.(loaded) ?? []);
    const made = html.flatMap((text) => elements(fragment(text), () => true));
    expect(made.filter((element) => hasCode(element) || NEVER.has(element.tagName) || isForeign(element))).toEqual([]);
    return [];
  } catch (error) {
    if (!(error instanceof FaultReport)) throw error;
    // Each is about one of them, or the loop would not end.
    expect(error.faults.some(({ file }) => files.some((name) => file.endsWith(name)))).toBe(true);
    return error.faults;
  }
}

describe.for(VECTORS)('%j', (vector) => {
  test('does not run from a chapter, a note or an entry', async () => {
    // All at once; those that had no fault where another had one, once more without it.
    for (let files = Object.keys(TEXTS); files.length > 0;) {
      const refused = await faultsOf(vector, files);
      for (const { remedy } of refused) expect(remedy).not.toBe('');
      files = refused.length > 0 ? files.filter((name) => !refused.some(({ file }) => file.endsWith(name))) : [];
    }
  });
});

test('there are at least forty of them', () => {
  expect(new Set(VECTORS).size).toBeGreaterThanOrEqual(40);
});
