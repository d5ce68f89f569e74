/** Books: numbers of the study's own, what stands before chapter 1 and after the last, parts, chapters left out. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn, newEdition, temporaryFolder } from '../testing/import/import.ts';
import { chapterNumbers } from './chapter-numbers.ts';
import { runImport } from './run.ts';

/** Imports Markdown with an outline or without, and weighs its words. */
async function importOf(text: string, yaml?: string) {
  using folder = temporaryFolder();
  using copy = newEdition();
  const into = join(copy.path, 'chapters');
  const outline = yaml === undefined ? undefined : folder.write('outline.yaml', yaml);
  const file = folder.write('study.md', text);
  const report = await runImport({ file, into, outline, json: false, force: false }, copy.path);
  expect(report.words.lost).toEqual([]);
  return { report, files: filesIn(into) };
}

describe('the numbers of chapters', () => {
  const numbersOf = (headings: string[]) =>
    chapterNumbers(headings)
      .map(({ number, unnumbered }) => (unnumbered ? `(${number})` : number))
      .join(' ');

  test.each([
    [['Lamps', 'Oil'], '1 2'],
    [['Chapter 1: Lamps', 'Chapter 2: Oil'], '1 2'],
    [['Preface', 'Chapter 1', 'Chapter 2', 'Epilogue'], '(0) 1 2 (3)'],
    [['Chapter 5: Lamps', 'Chapter 6: Oil'], '5 6'],
    [['5. Lamps', '7. Oil'], '5 7'],
    [['I. Lamps', 'II. Oil'], '1 2'],
    [['Kapitel 3: Lampen', 'Anhang'], '3 A'],
    [['Chapter Twenty-One', 'Interlude', 'Chapter Twenty-Three'], '21 (22) 23'],
    [['Chapter 1', 'Appendix A: Prices', 'Appendix B: Names'], '1 A B'],
    [['Chapter 1', 'Annex 1. Prices', 'Annex 2. Names'], '1 A B'],
    [['باب', 'ضمیمہ الف: قیمتیں', 'ضمیمہ ب: نام', 'پیوست: منابع'], '1 A B C'],
    [['Lamps', 'Appendix', 'Appendix'], '1 A B'],
    // What leaves no room is counted: two before chapter 1, one between 1 and 2, numbers that begin anew.
    [['Foreword', 'Preface', 'Chapter 1'], '1 2 3'],
    [['Chapter 1', 'Interlude', 'Chapter 2'], '1 2 3'],
    [['Chapter 1', 'Chapter 2', 'Chapter 1'], '1 2 3'],
    // An appendix that is no last thing is a chapter.
    [['Chapter 1', 'Appendix A', 'Chapter 2'], '1 2 3'],
    [['Appendix-like things', 'Oil'], '1 2'],
  ])('of %j are %s', (headings, expected) => {
    expect(numbersOf(headings)).toBe(expected);
  });
});

const STUDY = `# Preface

Why it was written.

# Part I: Wicks

# Chapter 5: Lamps

So.

# Part II: Oil

# Chapter 6: Barrels

So.

# Acknowledgements

Thanks to all.

# Appendix A: Prices

By year.
`;

test('a book is proposed with its numbers, its preface, its parts and its appendices', async () => {
  const { report, files } = await importOf(STUDY);
  expect(Object.keys(files)).toEqual([
    '0-preface.mdx',
    '5-lamps.mdx',
    '6-barrels.mdx',
    '7-acknowledgements.mdx',
    'a-prices.mdx',
  ]);
  expect(files['0-preface.mdx']).toContain('number: 0\nunnumbered: true\ntitle: Preface\n');
  expect(files['a-prices.mdx']).toContain('number: A\ntitle: Prices\n');
  expect(report.proposedParts).toEqual([
    { title: 'Part I: Wicks', from: '5', to: '5' },
    { title: 'Part II: Oil', from: '6', to: '7' },
  ]);
});

test('an outline leaves a chapter out, with the reason in the report, and gives others titles of its own', async () => {
  const { report, files } = await importOf(
    STUDY,
    `- chapter: 0-preface
  heading: Preface
  unnumbered: true
  passages: 1
- chapter: 5-lamps
  heading: Lamps
  title: The lamps of the quay
  passages: 1
- chapter: 6-barrels
  heading: Barrels
  passages: 1
- heading: Acknowledgements
  leaveOut: It thanks persons whom no reader knows.
- chapter: a-prices
  heading: Prices
  passages: 1
`,
  );
  expect(Object.keys(files)).toEqual(['0-preface.mdx', '5-lamps.mdx', '6-barrels.mdx', 'a-prices.mdx']);
  expect(files['5-lamps.mdx']).toContain('title: The lamps of the quay\nstudyTitle: Lamps\n');
  expect(report.dropped.filter(({ what }) => what.startsWith('left out')).map(({ text }) => text)).toEqual([
    'Acknowledgements',
    'Thanks to all.',
  ]);
});

test.each([
  [
    'an appendix between chapters',
    '- chapter: 1-lamps\n  heading: Lamps\n  passages: 1\n- chapter: a-prices\n  heading: Prices\n  passages: 1\n- chapter: 2-oil\n  heading: Oil\n  passages: 1\n',
  ],
  [
    'two chapters of one number',
    '- chapter: 5-lamps\n  heading: Lamps\n  passages: 1\n- chapter: 5-oil\n  heading: Oil\n  passages: 1\n',
  ],
  ['a chapter that has neither passages nor a reason to be left out', '- heading: Lamps\n'],
  ['a chapter that is left out and has a file', '- chapter: 1-lamps\n  heading: Lamps\n  leaveOut: It is long.\n'],
])('an outline with %s is refused', async (_, yaml) => {
  const error: unknown = await importOf(STUDY, yaml).catch((error: unknown) => error);
  expect(error instanceof Error && error.message.replace(/^\S*outline\.yaml/gm, 'outline.yaml')).toMatchSnapshot();
});
