/**
 * An edited document comes back. First a review of it is written beside it, and nothing else; then what is ticked there goes
 * into the edition, if the edition stands with it.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { loadEdition, type LoadedEdition } from '../../edition/load.ts';
import { chapterOfFile } from '../../markdown/context.ts';
import { FaultReport } from '../../model/faults.ts';
import { splitFrontMatter } from '../../reading/located.ts';
import { readSources } from '../../reading/read.ts';
import { UsageError, type Arguments } from '../arguments.ts';
import { NotDocx } from '../formats/docx/archive.ts';
import { OBSTACLES } from './obstacles.ts';
import { questionFile, questionId } from './question.ts';
import { isOfEdition, readDocument, type EditedDocument } from './read-document.ts';
import { readTicks, reviewFile } from './review-file.ts';
import { reviewOf, type Chapters, type Review } from './review.ts';
import { takeOver, type PassageSource } from './take-over.ts';

/** What came of it. */
export interface EditedReport {
  /** The review that was written; absent where nothing is left. */
  review?: string;
  changes: number;
  /** Those that the edition can take over by itself. */
  open: number;
  comments: number;
  /** The files that were changed or made. */
  written: string[];
}

/** The ending of a review's name. */
export const REVIEW = '.review.md';

/** Does what is to be done with an edited document or the review of one; `undefined` where the file is neither. */
export async function runEdited(
  { file, into, force }: Pick<Arguments, 'file' | 'into' | 'force'>,
  content: string,
): Promise<EditedReport | undefined> {
  if (into !== undefined) return undefined;
  if (file.endsWith(REVIEW)) return acceptReview(file, content);
  if (!/\.docx$/i.test(file) || !existsSync(file) || !existsSync(join(content, 'edition.yaml'))) return undefined;
  const document = await editedDocument(file, content);
  return document && writeReview(file, document, { content, force });
}

/** The document in a file, where the edition in `content` has made it; else `undefined`. */
async function editedDocument(file: string, content: string): Promise<EditedDocument | undefined> {
  const chapters = readSources(content, 'edition').chapters;
  let document: EditedDocument;
  try {
    document = await readDocument(readFileSync(file));
  } catch (error) {
    // The import of studies says what is wrong with it.
    if (error instanceof NotDocx) return undefined;
    throw error;
  }
  const refs = new Set(
    chapters.flatMap(({ file: path, body }) =>
      Array.from(
        body.matchAll(/^¶[ \t]*(\d+[a-z]?)/gm),
        ([, number = '']) => `${chapterOfFile(path)?.number ?? ''}.${number}`,
      ),
    ),
  );
  return isOfEdition(document, refs) ? document : undefined;
}

interface Around {
  content: string;
  loaded: LoadedEdition;
  chapters: Chapters;
}

/**
 * Writes the review of a document beside it.
 * @throws {UsageError} where there is one with ticks, unless `force`; {FaultReport} for an edition with faults.
 */
export async function writeReview(
  file: string,
  document: EditedDocument,
  { content, force }: { content: string; force: boolean },
): Promise<EditedReport> {
  const path = file.replace(/\.docx$/i, '') + REVIEW;
  if (!force && existsSync(path) && (readTicks(readFileSync(path, 'utf8'))?.accepted.length ?? 0) > 0)
    throw new UsageError(
      `${path} is there, and something is ticked in it. To take that over: npm run import -- ${path}\nTo write it anew: add --force.`,
    );
  const around = await readAround(content);
  return { ...save(await reviewOf(document, around.loaded, around.chapters), file, path, around), written: [] };
}

/**
 * Takes over what is ticked in a review.
 * @throws {UsageError} where it does not fit the document or the edition any more; {FaultReport} with what a build would say. Nothing
 * is written then.
 */
export async function acceptReview(path: string, content: string): Promise<EditedReport> {
  if (!existsSync(path)) throw new UsageError(`There is no file ${path}.`);
  const ticks = readTicks(readFileSync(path, 'utf8'));
  if (!ticks) throw new UsageError(`${path} does not say of which document it is: its first line is missing.`);
  const file = join(dirname(path), ticks.document);
  if (!existsSync(file)) throw new UsageError(`There is no file ${file}, of which ${path} is the review.`);
  if (digestOf(file) !== ticks.digest)
    throw new UsageError(`${file} has changed since ${path} was written. ${ANEW(file)}`);
  if (ticks.accepted.length === 0)
    throw new UsageError(`Nothing is ticked in ${path}. Put an x between the brackets: [x].`);
  const document = await readDocument(readFileSync(file));
  const around = await readAround(content);
  const review = await reviewOf(document, around.loaded, around.chapters);
  const files = await accepted(review, new Set(ticks.accepted), { ...around, file });
  await tryOut(files, content);
  for (const [name, text] of files) replaceFile(join(content, name), text);
  const now = await readAround(content);
  return {
    ...save(await reviewOf(document, now.loaded, now.chapters), file, path, now),
    written: [...files.keys()].map((name) => join(content, name)),
  };
}

const ANEW = (file: string): string => `Write the review anew: npm run import -- ${file} --force`;

const digestOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

async function readAround(content: string): Promise<Around> {
  const loaded = await loadEdition({ content, text: 'edition', site: undefined, base: '/' });
  const chapters = readSources(content, 'edition').chapters.flatMap(({ file, body }) => {
    const chapter = chapterOfFile(file)?.number;
    return chapter === undefined ? [] : [{ path: file, body, chapter }];
  });
  return { content, loaded, chapters };
}

function save(review: Review, file: string, path: string, { loaded }: Around): Omit<EditedReport, 'written'> {
  const changes = review.passages.flatMap((passage) => passage.changes);
  const comments = review.passages.reduce((sum, passage) => sum + passage.comments.length, review.loose.length);
  const isEmpty = review.passages.length + review.others.length + review.loose.length === 0;
  if (isEmpty) rmSync(path, { force: true });
  else
    writeFileSync(
      path,
      reviewFile(review, {
        document: basename(file),
        digest: digestOf(file),
        file: path,
        version: loaded.edition.config.version,
      }),
    );
  return {
    ...(!isEmpty && { review: path }),
    changes: changes.length + review.others.length,
    open: changes.filter(({ obstacle }) => obstacle === undefined).length,
    comments,
  };
}

/** The files of the content folder as they will be, by their names in it. */
async function accepted(
  review: Review,
  ids: Set<string>,
  { content, loaded, file }: Around & { file: string },
): Promise<Map<string, string>> {
  const splices = new Map<string, { source: PassageSource; text: string }[]>();
  const files = new Map<string, string>();
  const notes = new Set(loaded.edition.notes.map(({ id }) => id));
  for (const { ref, changes, comments } of review.passages) {
    const source = review.sources.get(ref);
    const taken = changes.filter(({ id, obstacle }) => obstacle === undefined && ids.delete(id));
    if (source && taken.length > 0) {
      const result = await takeOver(taken, source, loaded.context);
      if ('obstacle' in result)
        throw new UsageError(
          `The changes of ${ref} that are ticked cannot be taken over together, since ${OBSTACLES[result.obstacle]}. Tick fewer of them.`,
        );
      const { path } = source.chapter;
      splices.set(path, [...(splices.get(path) ?? []), { source, text: result.source }]);
    }
    for (const comment of comments.filter(({ id }) => ids.delete(id))) {
      const id = questionId(ref, notes);
      notes.add(id);
      const passage = loaded.edition.passages.find((one) => one.ref === ref)?.text ?? '';
      files.set(`notes/${id}.md`, questionFile(ref, comment, passage, basename(file)));
    }
  }
  if (ids.size > 0)
    throw new UsageError(
      `${[...ids].join(', ')}: the edition has changed since the review was written, and this is not as it was. ${ANEW(file)}`,
    );
  for (const [path, edits] of splices) {
    const name = `chapters/${basename(path)}`;
    files.set(name, withPassages(readFileSync(join(content, name), 'utf8'), edits));
  }
  return files;
}

/** A chapter's file with other texts of some passages. */
function withPassages(file: string, edits: readonly { source: PassageSource; text: string }[]): string {
  const body = splitFrontMatter(file)?.body ?? file;
  const offset = file.length - body.length;
  return edits
    .toSorted((a, b) => b.source.text.from - a.source.text.from)
    .reduce(
      (
        text,
        {
          source: {
            text: { from, to },
          },
          text: own,
        },
      ) => text.slice(0, from + offset) + own + text.slice(to + offset),
      file,
    );
}

/** Loads the edition with these files, in a folder of its own, so that what a build would refuse is not written. */
async function tryOut(files: ReadonlyMap<string, string>, content: string): Promise<void> {
  const parent = mkdtempSync(join(tmpdir(), 'edition-'));
  const copy = join(parent, 'content');
  try {
    cpSync(content, copy, { recursive: true });
    for (const [name, text] of files) replaceFile(join(copy, name), text);
    await loadEdition({ content: copy, text: 'edition', site: undefined, base: '/' });
  } catch (error) {
    if (!(error instanceof FaultReport)) throw error;
    const [there, here] = [relative(process.cwd(), copy), relative(process.cwd(), content)];
    throw new FaultReport(error.faults.map((fault) => ({ ...fault, file: fault.file.replace(there, here) })));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Writes a file as a whole or not at all. */
function replaceFile(path: string, text: string): void {
  const whole = `${path}.new`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(whole, text);
  renameSync(whole, path);
}
