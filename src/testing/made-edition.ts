/** Editions that tests write out of a few lines, with no file that an edition may do without. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { TemporaryContent } from './fault-case.ts';

/** `edition.yaml` with the least that it may say; `more` is added at its end. */
export const configOf = (more = ''): string => `title: A Book of Lamps
description: An invented study for tests.
editors: The Editors
version: 1.0.0
date: 2031-05-04
language: en-GB
site: https://book.example/
rights: Free for every use.
statement: Nothing in it ever happened.
source:
  title: A Book of Lamps
  author: Ada Ames
  date: "2029"
  rights: Free for every use.
${more}`;

const page = (title: string): string => `---\ntitle: ${title}\nsummary: Invented.\n---\n\nInvented for tests.\n`;

const PAGES = {
  'pages/about.mdx': page('About this edition'),
  'pages/cite.mdx': page('How to cite'),
  'pages/accessibility.mdx': page('Accessibility'),
};

/** Writes files, by their paths, into a content folder; pages about the edition are there in any case. */
export function madeEdition(files: Readonly<Record<string, string>>): TemporaryContent {
  const parent = mkdtempSync(join(tmpdir(), 'edition-'));
  const path = join(parent, 'content');
  for (const [name, text] of Object.entries({ 'edition.yaml': configOf(), ...PAGES, ...files })) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  return {
    path,
    inProject: (report) => report.replaceAll(relative(process.cwd(), path), 'content'),
    [Symbol.dispose]: () => {
      rmSync(parent, { recursive: true });
    },
  };
}

/** A chapter with these lines of front matter besides, and this text. */
export const chapterOf = (number: number | string, title: string, text: string, more = ''): string =>
  `---\nnumber: ${number}\ntitle: ${title}\nsummary: What the chapter says.\n${more}---\n\n${text}\n`;
