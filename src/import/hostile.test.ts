/** Whatever a text holds: its chapters compile as the site compiles them, and hold its words, no more and no fewer. */
import fc from 'fast-check';
import type { Parents, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { afterAll, expect, test } from 'vitest';
import { FaultReport } from '../model/faults.ts';
import { splitFrontMatter } from '../reading/located.ts';
import { createCitationEngine } from '../citations/engine.ts';
import { citationStyle } from '../edition/load.ts';
import { prepare } from '../edition/prepare.ts';
import { routesUnder } from '../model/addresses.ts';
import { compileText } from '../markdown/compile.ts';
import { readEdition } from './around.ts';
import { readHtml } from './formats/html.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readText } from './formats/text.ts';
import { importStudy } from './import-study.ts';
import type { Manuscript } from './manuscript.ts';
import { newEdition } from '../testing/import/import.ts';

const copy = newEdition();
const edition = readEdition(copy.path, undefined);
const engine = createCitationEngine(
  edition.sources.references.map(({ data }) => data),
  citationStyle(edition.sources),
);
const { context } = await prepare(edition.sources, engine, routesUnder('/'), 'original');
afterAll(() => copy[Symbol.dispose]());

/** What is syntax to some reader of the text on its way, and what is hard to cut. */
const SIGNS = [
  ...['{', '}', '{a}', '{/*', '*/}', '${x}', '<', '>', '<b>', '</b>', '<A b={c}>', '<!--', '-->', '<script>'],
  ...['import x from "y"', 'export const a = 1', 'export default', '`', '``', '```', '~~~', '~~', '*', '**', '_', '__'],
  ...[
    '[',
    ']',
    '](',
    '![',
    '[^1]',
    '[^1]:',
    '[x]:',
    '[@',
    '@',
    '@crane-1901',
    '@nobody',
    'a@b.example',
    '[#id]',
    '¶4',
    '¶',
  ],
  ...[
    '#',
    '##',
    '-',
    '+',
    '•',
    '>',
    '|',
    '|-|',
    '===',
    '---',
    '1.',
    '1)',
    '\\',
    '\\\\',
    '&amp;',
    '&#60;',
    '&',
    ':::',
    '$',
  ],
  ...['https://x.example/@a', 'www.x.example', 'http://', 'term:x', 'passage:2.4', '(a (b (c)))', '((', '))'],
  ...[
    '(Crane, 1901)',
    '(Crane 1901',
    'Crane (1901)',
    '(p. 3)',
    '(1901)',
    '(Nobody, 1901; Crane, 1901)',
    '; Crane, 1901)',
  ],
  ...['😀', '👩‍👩‍👧', '\u00a0', '\u200b', '\ufeff', '\u202e', 'é', 'ß', 'ﬁ', '中文', 'العربية', '’s', '"', "'"],
];
const word = fc.constantFrom('lamp', 'oil', 'The', 'Guild', 'a', 'of', 'Harbor', 'x');
const piece = fc.oneof(fc.constantFrom(...SIGNS), word, fc.string({ unit: 'grapheme', maxLength: 6 }));
const line = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ')), { maxLength: 30 })
  .map((all) => all.flat().join(''));
const long = fc.array(piece, { minLength: 200, maxLength: 400 }).map((all) => all.join(' '));
const lines = fc.array(fc.oneof({ arbitrary: line, weight: 6 }, { arbitrary: long, weight: 1 }, fc.constant('')), {
  maxLength: 8,
});

const frame = (text: string): string =>
  `A study of lamps and of their keepers\n\nThe beginning\n\nIt begins so.\n\n${text}\n\nThe ending\n\nIt ends so.\n`;

/** The text that the site makes of a study, and what was left out of it. */
async function through(manuscript: Manuscript): Promise<{ text: string; faults: string[] }> {
  const { chapters, dropped, words } = importStudy(manuscript, undefined, edition, 'x');
  expect(words.lost).toEqual([]);
  const texts = [...dropped.map(({ text }) => text), ...chapters.map(({ title }) => title)];
  const faults: string[] = [];
  for (const { number, id, mdx } of chapters) {
    const body = splitFrontMatter(mdx)?.body ?? '';
    const source = { path: `${id}.mdx`, body, mdx: true, chapter: number, target: 'chapter' as const };
    const compiled = await compileText(source, context);
    faults.push(...compiled.faults.map(({ rule, found }) => `${rule}: ${found}`));
    texts.push(wordsIn(compiled.tree));
    expect(compiled.record?.passages.map(({ ref }) => ref)).toEqual(
      chapters.find((one) => one.number === number)?.passages.map(({ ref }) => ref),
    );
  }
  return { text: texts.join('\n'), faults };
}

/** The text of a chapter without the numbers of its passages. */
function wordsIn(tree: Root): string {
  visit(tree, 'element', (node, index, parent: Parents | undefined) => {
    const { className } = node.properties;
    const isNumber = Array.isArray(className) && className.includes('passage-number');
    if (isNumber && parent && index !== undefined) parent.children.splice(index, 1);
    // Blocks stand apart, which their text alone does not show.
    if (/^(?:p|div|li|h\d|td|th|blockquote|section)$/.test(node.tagName))
      node.children.unshift({ type: 'text', value: '\n' });
  });
  return toString(tree);
}

/** What a style may print otherwise than the text had it, and how a chapter without a heading is called. */
const CITED = new Set(['crane', '1901', 'p', '3', 'introduction']);

/** Letters in a row; raised ones are those that citations print. Numbers are left aside where a heading may lose its own. */
const wordsOf = (text: string, pattern = /\p{L}+/gu): string[] =>
  (
    text
      .normalize('NFKC')
      .replace(/[\u200b\p{Co}]/gu, '')
      .match(pattern) ?? []
  )
    .map((found) => found.toLowerCase())
    .filter((found) => !CITED.has(found))
    .sort();

/** Two lines that are alike and read as headings are a fault of the study; nothing is to be shown by them. */
async function unlessAmbiguous(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const isAmbiguous =
      error instanceof FaultReport && error.faults.every(({ rule }) => rule === 'chapter-heading-is-unique');
    fc.pre(!isAmbiguous);
    throw error;
  }
}

test('lines of any signs compile, and keep their words', async () => {
  await fc.assert(
    fc.asyncProperty(lines, (all) =>
      unlessAmbiguous(async () => {
        const source = frame(all.join('\n')).replace(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === '\n' ? sign : ''));
        const { text, faults } = await through(readText(source));
        expect(faults).toEqual([]);
        expect(wordsOf(text)).toEqual(wordsOf(source));
      }),
    ),
    { numRuns: 100, seed: 6 },
  );
}, 120_000);

test('a paragraph of any signs compiles, and keeps its words and numbers', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(long, { minLength: 1, maxLength: 2 }), async (all) => {
      const source = frame(all.map((text) => `so ${text.replaceAll('\n', ' ')} ends.`).join('\n\n')).replace(
        /(?!\n)[\p{Cc}\p{Cs}]/gu,
        '',
      );
      const { text, faults } = await through(readText(source));
      expect(faults).toEqual([]);
      expect(wordsOf(text, /[\p{L}\p{N}]+/gu)).toEqual(wordsOf(source, /[\p{L}\p{N}]+/gu));
    }),
    { numRuns: 30, seed: 6 },
  );
}, 120_000);

test('paragraphs of a web page compile, and keep their words', async () => {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  await fc.assert(
    fc.asyncProperty(lines, (all) =>
      unlessAmbiguous(async () => {
        const paragraphs = all.map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, ''));
        const html = paragraphs.map(
          (text, index) => `<p>so ${index % 2 ? `<em>${escaped(text)}</em>` : escaped(text)} ends.</p>`,
        );
        const page = `<h2>The beginning</h2><p>It begins so.</p>${html.join('')}<h2>The ending</h2><p>It ends so.</p>`;
        const source = [
          'The beginning It begins so.',
          ...paragraphs.map((text) => `so ${text} ends.`),
          'The ending It ends so.',
        ];
        const { text, faults } = await through(readHtml(page));
        expect(faults).toEqual([]);
        expect(wordsOf(text)).toEqual(wordsOf(source.join('\n')));
      }),
    ),
    { numRuns: 100, seed: 6 },
  );
}, 120_000);

test('Markdown of any signs compiles', async () => {
  const pieces = fc.array(
    fc.oneof(line, fc.constantFrom('', '> a', '- a\n  - b', '| a | b |\n| - | - |\n| c | d |', '[^1]: a', 'x[^1]')),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(pieces, (all) =>
      unlessAmbiguous(async () => {
        const text = all.join('\n').replace(/^ {0,3}#+/gm, '');
        const { faults } = await through(
          await readMarkdown(`## The beginning\n\nIt begins.\n\n${text}\n\n## The ending\n\nIt ends.\n`),
        );
        expect(faults).toEqual([]);
      }),
    ),
    { numRuns: 100, seed: 6 },
  );
}, 120_000);
