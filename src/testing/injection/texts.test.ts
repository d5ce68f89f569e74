/** Prose of the content is Markdown: what runs in a browser is refused, or printed as words. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elements, fragment } from '../../checks/html.ts';
import { hasCode } from '../../checks/policy.ts';
import { loadEdition } from '../../edition/edition.ts';
import { FaultReport } from '../../edition/faults.ts';
import { copyOf, testEdition } from '../fault-case.ts';
import { VECTORS } from './vectors.ts';

/** Where prose stands, and what is read of it. */
const TEXTS = {
  'chapters/1-the-guild.mdx': (html: Loaded) => html.edition.passages.map((passage) => passage.html),
  'notes/first-rules.md': ({ edition }: Loaded) => edition.notes.flatMap((note) => [note.html, note.pageHtml]),
  'glossary/idris-fanari.md': ({ edition }: Loaded) => edition.entries.map((entry) => entry.html),
};
type Loaded = Awaited<ReturnType<typeof loadEdition>>;

/** Elements that no text of an edition has a use for. */
const NEVER = new Set(
  'script style iframe object embed base meta link form button input svg math template video audio img'.split(' '),
);

describe.for(VECTORS)('%j', (vector) => {
  test('does not run from a chapter, a note or an entry', async () => {
    for (const [file, htmlOf] of Object.entries(TEXTS)) {
      using content = copyOf(testEdition('tiny'));
      const path = join(content.path, file);
      // At the end of the last paragraph, and in one of its own where a number may stand before it.
      writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()} ${vector}\n`);
      try {
        const loaded = await loadEdition({ content: content.path, text: 'edition', site: undefined, base: '/' });
        const made = htmlOf(loaded).flatMap((html) => elements(fragment(html), () => true));
        expect(made.filter((element) => hasCode(element) || NEVER.has(element.tagName))).toEqual([]);
      } catch (error) {
        if (!(error instanceof FaultReport)) throw error;
        for (const fault of error.faults) expect(fault.remedy).not.toBe('');
      }
    }
  });
});

test('there are at least forty of them', () => {
  expect(new Set(VECTORS).size).toBeGreaterThanOrEqual(40);
});
