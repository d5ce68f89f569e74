/** Each folder in fixtures/ is a test: a chapter goes in, HTML, record and faults come out. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFaults } from '../model/faults.ts';
import { compileText } from './compile.ts';
import { context } from './fixtures/context.ts';

const folder = join(import.meta.dirname, 'fixtures');
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

test.each(names)('%s come out as written beside them', async (name) => {
  const body = readFileSync(join(folder, name, 'input.mdx'), 'utf8');
  // Only the fixture on notes has notes, so that the others stay readable.
  const own = name === 'notes' ? context : { ...context, notes: new Map() };
  const compiled = await compileText({ path: 'input.mdx', body, mdx: true, chapter: '1', target: 'chapter' }, own);
  await expect(`${compiled.html}\n`).toMatchFileSnapshot(join(folder, name, 'output.html'));
  await expect(`${JSON.stringify(compiled.record, undefined, 2)}\n`).toMatchFileSnapshot(
    join(folder, name, 'record.json'),
  );
  await expect(`${formatFaults(compiled.faults)}\n`).toMatchFileSnapshot(join(folder, name, 'faults.txt'));
});

test('a text that MDX cannot read is a fault with its place', async () => {
  for (const [body, line] of [
    ['¶1 An <em>open tag.\n', 1],
    ['¶1 Fine.\n\n¶2 A stray { brace.\n', 3],
  ] as const) {
    const { faults } = await compileText({ path: 'x.mdx', body, mdx: true, chapter: '1', target: 'chapter' }, context);
    expect(faults).toMatchObject([{ file: 'x.mdx', line, rule: 'text-is-well-formed' }]);
  }
});

test('a note may use braces and signs that are syntax in a chapter, but no HTML', async () => {
  const compile = (body: string) => compileText({ path: 'n.md', body, mdx: false, target: 'page' }, context);
  expect((await compile('A set {1, 2} and 1 < 2, after [@wick-1890].')).html).toBe(
    '<p>A set {1, 2} and 1 &#x3C; 2, after (<a href="/base/references/#wick-1890" class="citation" data-cite="wick-1890">Wick, 1890</a>).</p>',
  );
  expect((await compile('A <script>alert(1)</script> here.')).faults[0]?.rule).toBe('text-has-no-code');
});

test('a sign of the notation in a span without attributes is printed as it stands', async () => {
  const source = { path: 'x.mdx', mdx: true, chapter: '1', target: 'chapter' as const };
  const { record, faults } = await compileText(
    { ...source, body: '¶1 See <span>¶</span> 12.\n' },
    { ...context, notes: new Map() },
  );
  expect([record?.passages[0]?.text, faults]).toEqual(['See ¶ 12.', []]);
});

describe('notes on the blocks of a passage', () => {
  const source = { path: 'x.mdx', mdx: true, chapter: '1', target: 'chapter' as const };
  const [sample] = context.notes.get('1.1') ?? [];
  if (!sample) throw new Error('the fixtures have no note on 1.1');
  const note = (id: string, words: string | undefined) => ({ ...sample, id, words });
  const compile = (body: string, notes: ReturnType<typeof note>[]) =>
    compileText({ ...source, body }, { ...context, notes: new Map([['1.1', notes]]) });

  test('stand after the passage, lettered in the order of their words, wherever these are', async () => {
    const body = '¶1 Two things:\n\n- oil[^1]\n- wicks\n\n| lamp |\n| --- |\n| east |\n\n[^1]: Of whales.\n';
    const { html, faults, record } = await compile(body, [
      note('e', 'east'),
      note('w', 'wicks'),
      note('all', undefined),
    ]);
    expect(faults).toEqual([]);
    expect(record?.passages[0]?.notes).toEqual([
      { id: 'w', letter: 'a' },
      { id: 'e', letter: 'b' },
      { id: 'all', letter: 'c' },
    ]);
    expect(html).toMatch(/<li><span class="noted" data-noted="w"[^>]*>wicks<\/span><a class="note-ref"/);
    expect(html).toMatch(/<td><span class="noted" data-noted="e"/);
    expect(html.indexOf('id="note-w"')).toBeGreaterThan(html.indexOf('</table>'));
  });

  test('are found in its footnotes, and stand after it all the same', async () => {
    const body = '¶1 Oil.[^1]\n\n¶2 More.[^1]\n\n[^1]: Of whales.\n';
    const { html, faults, record } = await compile(body, [note('w', 'whales'), note('o', 'Oil')]);
    expect(faults).toEqual([]);
    expect(record?.passages.map(({ notes }) => notes.map(({ id }) => id))).toEqual([['o', 'w'], []]);
    expect(html).toMatch(/<li id="user-content-fn-1">[^]*data-noted="w"/);
    expect(html.indexOf('id="note-w"')).toBeLessThan(html.indexOf('id="p1.2"'));
  });

  test('are found in what of the passage stands below a heading', async () => {
    const body = '¶1 Two things:\n\n## Below [#below]\n\n- wicks\n';
    const { html, faults, record } = await compile(body, [note('w', 'wicks')]);
    expect([faults, record?.passages[0]?.notes]).toEqual([[], [{ id: 'w', letter: 'a' }]]);
    expect(html.indexOf('id="note-w"')).toBeGreaterThan(html.indexOf('id="below"'));
  });
});
