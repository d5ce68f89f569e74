/** Reads the file with the study, whatever its format. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { FaultReport, type Fault } from '../model/faults.ts';
import { UsageError } from './arguments.ts';
import { decodeText, NotText } from './decode.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readText } from './formats/text.ts';
import { withFormulas } from './formulas.ts';
import type { Manuscript } from './manuscript.ts';
import { refusalOf } from './other-kinds.ts';

const MEGABYTE = 1_000_000;
/** Largest study by kind of file: text is all words, a Word file or page may hold pictures. */
const LARGEST = { text: 5 * MEGABYTE, other: 20 * MEGABYTE };
/** How far down a page may declare its encoding. */
const HEAD = 1024;

type Reader = (bytes: Uint8Array) => Manuscript | Promise<Manuscript>;
const READERS: Record<string, Reader> = {
  '.txt': (bytes) => readText(decodeText(bytes)),
  '.text': (bytes) => readText(decodeText(bytes)),
  '.md': (bytes) => readMarkdown(decodeText(bytes)),
  '.markdown': (bytes) => readMarkdown(decodeText(bytes)),
  // Loaded where they are needed: what reads them is large.
  '.docx': async (bytes) => (await import('./formats/docx/docx.ts')).readDocx(bytes),
  '.html': readPage,
  '.htm': readPage,
  '.xhtml': readPage,
};

async function readPage(bytes: Uint8Array): Promise<Manuscript> {
  const { readHtml } = await import('./formats/html.ts');
  return readHtml(decodeText(bytes, declaredEncoding(bytes)));
}

/**
 * Reads the study.
 * @throws {UsageError} for a file that is not there or of no kind that can be read.
 * @throws {FaultReport} for one that is empty, too large, or not what its name says.
 */
export async function readStudy(file: string): Promise<Manuscript> {
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
  if (!statSync(file).isFile()) throw new UsageError(`${file} is no file. Name the file with the study.`);
  const extension = extname(file).toLowerCase();
  const read = READERS[extension];
  if (!read) throw new UsageError(refusalOf(file, extension, Object.keys(READERS)));
  const { size } = statSync(file);
  const largest = ['.docx', '.html', '.htm', '.xhtml'].includes(extension) ? LARGEST.other : LARGEST.text;
  if (size > largest) throw new FaultReport([tooLarge(file, size, largest)]);
  const bytes = readFileSync(file);
  if (bytes.every((byte) => byte <= 0x20)) throw new FaultReport([empty(file)]);
  try {
    const manuscript = await read(bytes);
    const dropped = await withFormulas(manuscript.tree);
    return { ...manuscript, dropped: [...manuscript.dropped, ...dropped] };
  } catch (error) {
    if (error instanceof NotText) throw new FaultReport([notText(file, error.message)]);
    if (error instanceof Error && error.name === 'NotDocx')
      throw new FaultReport([notDocx(file, error.message, 'remedy' in error ? String(error.remedy) : '')]);
    throw error;
  }
}

const declaredEncoding = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset=["']?([\w-]+)/i.exec(String.fromCharCode(...bytes.subarray(0, HEAD)))?.[1];

const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(bytes < 10 * MEGABYTE ? 1 : 0)} MB`;

const tooLarge = (file: string, size: number, largest: number): Fault => ({
  file,
  rule: 'source-has-the-size-of-a-study',
  expected: `at most ${megabytes(largest)}`,
  found: megabytes(size),
  remedy: 'Check that this is the study; take pictures out, or save its text alone.',
});

const empty = (file: string): Fault => ({
  file,
  rule: 'source-has-text',
  expected: 'the text of the study',
  found: 'an empty file',
  remedy: 'Save the study into it again.',
});

const notText = (file: string, found: string): Fault => ({
  file,
  rule: 'source-is-text',
  expected: 'text, in UTF-8, UTF-16 or Windows-1252',
  found,
  remedy: 'Open it in the program that made it and save it as plain text or as .docx.',
});

const notDocx = (file: string, found: string, remedy: string): Fault => ({
  file,
  rule: 'source-is-a-word-file',
  expected: 'a Word file, .docx',
  found,
  remedy,
});
