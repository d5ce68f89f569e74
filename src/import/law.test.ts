/** The law of the importer: every word of a source is in the chapters or named in the report, whatever the source is. */
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readEdition } from './around.ts';
import { readDocx } from './formats/docx/docx.ts';
import { readHtml } from './formats/html.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readText } from './formats/text.ts';
import { importStudy } from './import-study.ts';
import { balanceOf, tallyOf } from './law/words.ts';
import type { Manuscript } from './manuscript.ts';
import { newEdition } from '../testing/import/import.ts';
import {
  docxBlock,
  docxWith,
  htmlBlock,
  markdownBlock,
  someBlocks,
  textBlock,
  type Block,
} from '../testing/import/documents.ts';

const copy = newEdition();
const edition = readEdition(copy.path, undefined);
afterAll(() => copy[Symbol.dispose]());

const importOf = (manuscript: Manuscript) => importStudy(manuscript, undefined, edition, 'study');
const RUNS = { numRuns: 60, seed: 16 };

describe('words are weighed', () => {
  test('what is in neither is lost', () => {
    const balance = balanceOf(tallyOf(['one two two three']), tallyOf(['one two']), tallyOf(['three']));
    expect(balance).toEqual({ source: 4, imported: 2, leftOut: 1, lost: [{ word: 'two', times: 1 }] });
  });

  test('a reader that drops a word is found out', () => {
    const manuscript = readText('The beginning\n\nIt begins so.\n\nThe ending\n\nIt ends so.\n');
    const [, first] = manuscript.tree.children;
    if (first?.type === 'paragraph') first.children = [{ type: 'text', value: 'It so.' }];
    expect(importOf(manuscript).words.lost).toEqual([{ word: 'begins', times: 1 }]);
  });
});

/** Everything of a made-up study in a format is weighed, and something is imported. */
async function isWhole(blocks: Block[], read: (blocks: Block[]) => Manuscript | Promise<Manuscript>): Promise<void> {
  const { words } = importOf(await read(blocks));
  expect(words.lost).toEqual([]);
  expect(words.source).toBe(words.imported + words.leftOut);
  expect(words.imported).toBeGreaterThan(6);
}

describe('no word is lost', () => {
  test('of plain text', async () => {
    const read = (blocks: Block[]) =>
      readText(
        `A study of lamps and of their keepers\n\nThe beginning\n\nIt begins so.\n\n${blocks.map(textBlock).join('\n\n')}\n\nThe ending\n\nIt ends so.\n`,
      );
    await fc.assert(
      fc.asyncProperty(someBlocks, (blocks) => isWhole(blocks, read)),
      RUNS,
    );
  });

  test('of Markdown', async () => {
    const read = (blocks: Block[]) =>
      readMarkdown(
        `# The beginning\n\nIt begins so.\n\n${blocks.map(markdownBlock).join('\n\n')}\n\n# The ending\n\nIt ends so.\n`,
      );
    await fc.assert(
      fc.asyncProperty(someBlocks, (blocks) => isWhole(blocks, read)),
      RUNS,
    );
  });

  test('of a web page', async () => {
    const read = (blocks: Block[]) =>
      readHtml(
        `<title>A page</title><h2>The beginning</h2><p>It begins so.</p>${blocks.map(htmlBlock).join('\n')}<h2>The ending</h2><p>It ends so.</p>`,
      );
    await fc.assert(
      fc.asyncProperty(someBlocks, (blocks) => isWhole(blocks, read)),
      RUNS,
    );
  });

  test('of a Word file', async () => {
    const read = async (blocks: Block[]) =>
      readDocx(
        await docxWith(
          [
            { kind: 'heading', text: 'The beginning' },
            { kind: 'prose', text: 'It begins so.' },
            ...blocks,
            { kind: 'heading', text: 'The ending' },
            { kind: 'prose', text: 'It ends so.' },
          ].map((block, index) => docxBlock(block as Block, index)),
        ),
      );
    await fc.assert(
      fc.asyncProperty(someBlocks, (blocks) => isWhole(blocks, read)),
      { ...RUNS, numRuns: 30 },
    );
  });
});
