/** The second edition in a style of notes: its pages and all that is exported have the notes, and the checks pass. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEdition, type BuiltEdition } from './build-edition.ts';
import { testEdition } from './fault-case.ts';

let site: BuiltEdition;
const read = (name: string): string => readFileSync(join(site.dir, name), 'utf8');

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'notes-edition-'));
  cpSync(testEdition('tiny'), folder, { recursive: true });
  const change = (file: string, from: RegExp, to: string) => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
  };
  change('edition.yaml', /^style: .*$/m, 'style: chicago-fullnote-bibliography-with-ibid');
  // It quotes a citation as the other style prints it.
  change('notes/first-rules.md', /^words: .*$/m, 'words: in a single night');
  site = await buildEdition(folder);
  rmSync(folder, { recursive: true });
}, 180_000);

afterAll(() => {
  site[Symbol.dispose]();
});

const FIRST =
  'Hester Tallow, <i>The Ledger of the Lamplighters’ Guild</i> (Lanternmouth: Snuffer &amp; Daughters, 1888), 3';

describe('an edition in a style of notes', () => {
  test('has them in its chapters after their passages, in one order and numbering with the footnotes of the text', () => {
    const html = read('the-guild/index.html');
    expect(html).toContain(`data-cite="tallow-1888-ledger">${FIRST}</a>.`);
    const numbers = Array.from(html.matchAll(/class="note footnote".*?data-letter="(\d+)"/gs), ([, number]) =>
      Number(number),
    );
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(html).toContain('The orchard was counted with the hill until 1868 (');
    expect(html).not.toMatch(/<section[^>]* data-footnotes/);
    const [passage = ''] = /<div class="passage">.*?<div class="passage">/s.exec(html) ?? [];
    const ids = Array.from(passage.matchAll(/class="note(?: footnote)?"[^>]* id="([^"]+)"/g), ([, id]) => id);
    expect(ids).toEqual(['note-first-rules', 'user-content-fn-cite-1', 'user-content-fn-cite-2']);
  });

  test('has them with a passage alone, on its page, its card, and in its Markdown', () => {
    const page = read('p/1.2a/index.html');
    expect(page).toMatch(/<li id="user-content-fn-cite-5" value="5">/);
    expect(page).toContain('id="ref-ember-et-al-1932"');
    expect(read('p/1.2a/embed/index.html')).toMatch(/<li value="6">.*The orchard was counted/s);
    expect(read('p/1.2a/index.md')).toContain('[^1-fn-cite-5]: “Ladders, Keys and Pipes');
  });

  test('says short what stands in no note', () => {
    expect(read('notes/index.html')).toContain('“Report on the Lighting of the Town and Harbor,” 11</a>)');
  });

  test('has them in what is kept: EPUB, TEI, Markdown, plain text, data', async () => {
    const book = await JSZip.loadAsync(readFileSync(join(site.dir, 'downloads/edition.epub')));
    const chapter = await Object.values(book.files)
      .find(({ name }) => name.endsWith('chapter-1.xhtml'))
      ?.async('string');
    expect(chapter).toContain('<aside id="user-content-fn-cite-1" epub:type="footnote" role="doc-footnote">');
    expect(read('downloads/edition.tei.xml')).toContain('<note xml:id="c1-fn-cite-1" type="footnote">');
    expect(read('downloads/edition.md')).toContain('[^1-fn-cite-1]: Hester Tallow, _The Ledger');
    expect(read('downloads/edition.txt')).toContain(
      'Hester Tallow, The Ledger of the Lamplighters’ Guild (Lanternmouth',
    );
    const [first] = JSON.parse(read('api/passages.json')) as { text: string; citations: { id: string }[] }[];
    expect(first?.citations.map(({ id }) => id)).toEqual(['tallow-1888-ledger', 'crane-1901']);
    expect(first?.text).toContain('across the water. Hester Tallow, The Ledger');
  });

  test('shows where a work is cited with the sentence of its mark', () => {
    expect(read('references/index.html')).toContain(
      'Its founder, Idris Fanari, came from a town of lighthouses across the water.',
    );
  });
});
