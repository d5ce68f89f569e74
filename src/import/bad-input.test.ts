/** What an editor reads when a study cannot be imported. Nothing is written then. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyOf, testEdition } from '../testing/fault-case.ts';
import { UsageError, parseArguments } from './arguments.ts';
import { exitCodeOf } from './command.ts';
import { runImport } from './run.ts';
import { docxWith, paragraph, run } from '../testing/import/documents.ts';
import { fixture, newEdition, STUDY, temporaryFolder, type Folder } from '../testing/import/import.ts';

const study = readFileSync(STUDY, 'utf8');

interface Case {
  name: string;
  data: string | Uint8Array;
  outline?: string;
  /** Whether nothing is known of the study beforehand. */
  isNew?: true;
}

const CASES: Record<string, Case> = {
  'an empty file': { name: 'study.txt', data: '' },
  'a file of white space': { name: 'study.txt', data: '\n  \n' },
  'a PDF': { name: 'study.txt', data: '%PDF-1.7\n%âãÏÓ' },
  'a Word file by the name of a text': { name: 'study.txt', data: Buffer.from('504b0304140006', 'hex') },
  bytes: { name: 'study.md', data: Uint8Array.from({ length: 300 }, (_, index) => index % 256) },
  'a text by the name of a Word file': { name: 'study.docx', data: study },
  'a Word file with a password': {
    name: 'study.docx',
    data: Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
  },
  'a Word file that is cut off': { name: 'study.docx', data: Buffer.from('504b0304140006', 'hex') },
  'a page nested ten thousand deep': { name: 'study.html', data: `<h1>A</h1>${'<div>'.repeat(10_000)}So it is.` },
  'a text nested five thousand deep': { name: 'study.md', data: `# A\n\n${'> '.repeat(5000)}So it is.\n` },
  'a page of 30 MB': { name: 'study.html', data: Buffer.alloc(30_000_000, '<p>So it was. ') },
  'a Word file with too many cells': {
    name: 'study.docx',
    data: await docxWith([
      { body: `<w:tbl><w:tr>${`<w:tc>${paragraph(run('a'))}</w:tc>`.repeat(150_000)}</w:tr></w:tbl>` },
    ]),
  },
  '50 MB': { name: 'study.txt', data: Buffer.alloc(50_000_000, 'So it was. ') },
  'a kind of file that is not known': { name: 'study.xyz', data: study },
  'an OpenDocument text': { name: 'study.odt', data: study },
  LaTeX: { name: 'study.tex', data: study },
  'a Word file of 1997': { name: 'study.doc', data: study },
  'a PDF by its name': { name: 'study.pdf', data: study },
  'a text without headings': { name: 'study.txt', data: 'It begins so.\n\nIt ends so.\n', isNew: true },
  'headings without a text': { name: 'study.md', data: '# The beginning\n\n# The ending\n', isNew: true },
  'an outline with a heading that the study lacks': {
    name: 'study.txt',
    data: study.replace('Conclusion: the', 'Of the'),
  },
  'an outline with fewer passages than the study': {
    name: 'study.txt',
    data: study.replace('The promise of work', '\n\nThe promise of work'),
  },
  'an outline with fewer passages in a chapter': {
    name: 'study.txt',
    data: study.replace('Every street remembers', '\n\nEvery street remembers'),
  },
  'an outline with more passages than the study': { name: 'study.txt', data: study.replace(/No riot.*\n/, '') },
  'an outline with a section elsewhere': {
    name: 'study.txt',
    data: study
      .replace('The old man asked', '\n  • What was kept \n\nThe old man asked')
      .replace('  • What was kept \n\nOne custom', 'One custom'),
  },
  'an outline with a section that the study lacks': {
    name: 'study.txt',
    data: study.replace('What was kept', 'What stayed'),
  },
  'a heading that the outline lacks': {
    name: 'study.txt',
    data: study.replace('The old man asked', '# An old man\n\nThe old man asked'),
  },
  'an outline with other passages than the edition': {
    name: 'study.md',
    data: '# The guild\n\nIt begins so.\n\n# The act\n\nIt ends so.\n',
    outline:
      '- chapter: 1-the-guild\n  heading: The guild\n  passages: 1\n- chapter: 2-the-harbor-act\n  heading: The act\n  passages: 1\n',
  },
  'an outline that is none': { name: 'study.txt', data: study, outline: 'chapters: 4\n' },
  'an outline out of order': {
    name: 'study.txt',
    data: study,
    outline: '- chapter: 2-b\n  passages: 1\n- chapter: 2-b\n  passages: none\n',
  },
  'an outline that is no YAML': { name: 'study.txt', data: study, outline: '- chapter: "1-a\n' },
};

describe.each(Object.entries(CASES))('%s', (name, { name: file, data, outline, isNew }) => {
  test('is refused in words, and nothing is written', async () => {
    using folder = temporaryFolder();
    using content = isNew ? newEdition() : copyOf(testEdition('tiny'));
    const source = folder.write(file, data);
    const given = outline === undefined ? undefined : folder.write('outline.yaml', outline);
    const { code, message } = await refusal({ file: source, outline: given }, content.path, folder);
    expect(`${message}\n\nExit code ${code}.\n`).not.toMatch(/undefined|\[object|node_modules|\n\s+at /);
    await expect(`${message}\n\nExit code ${code}.\n`).toMatchFileSnapshot(
      fixture('bad-input', `${name.replaceAll(' ', '-').toLowerCase()}.txt`),
    );
    expect(existsSync(join(content.path, 'original'))).toBe(false);
  });
});

test('the command line is refused with its usage', () => {
  const message = (...args: string[]): string => {
    try {
      parseArguments(args);
    } catch (error) {
      if (error instanceof UsageError) return error.message.split('\n')[0] ?? '';
    }
    return 'accepted';
  };
  expect([
    message(),
    message('a.txt', 'b.txt'),
    message('a.txt', '--inot', 'x'),
    message('a.txt', '--into'),
    message('a.txt', '--json=1'),
  ]).toMatchInlineSnapshot(`
    [
      "Name the file with the study.",
      "One file at a time; b.txt would be more.",
      "Unknown option '--inot'.",
      "Option '--into <value>' argument missing.",
      "Option '--json' does not take an argument.",
    ]
  `);
  expect(parseArguments(['a.txt', '--into', 'b', '--outline', 'c.yaml', '--force', '--json'])).toEqual({
    file: 'a.txt',
    into: 'b',
    outline: 'c.yaml',
    force: true,
    json: true,
  });
});

/** The exit code of an import and what it says, with the paths of the test taken out. */
async function refusal(args: { file: string; outline: string | undefined }, content: string, folder: Folder) {
  const said: string[] = [];
  const { error } = console;
  console.error = (line: string) => void said.push(line);
  try {
    const code = await exitCodeOf(async () => {
      await runImport({ ...args, into: undefined, json: false, force: false }, content);
    });
    const message = said.join('\n');
    const paths = [content, folder.path].flatMap((path) => [relative(process.cwd(), path), path]);
    return { code, message: paths.reduce((text, path) => text.replaceAll(`${path}/`, ''), message) };
  } finally {
    console.error = error;
  }
}
