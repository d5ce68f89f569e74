/** What the plugins leave on a file. */
import type { VFile } from 'vfile';
import type { Fault } from '../model/faults.ts';
import type { ChapterRecord } from './record.ts';

declare module 'vfile' {
  interface DataMap {
    /** What must be mended; every plugin adds to it. */
    faults?: Fault[];
    /** Links to passages: whether the passages exist is known when all chapters are read. */
    passageLinks?: { range: string; line: number; column: number }[];
    /** Links to entries that were written by hand: which entries there are is known when all are read. */
    termLinks?: { id: string; line: number; column: number }[];
    /** Names of the pictures that the text shows. */
    pictures?: Set<string>;
    /** What the chapter holds; set by the last plugin. */
    record?: ChapterRecord;
  }
}

/** Anything with a place in its file. */
interface Positioned {
  position?: { start: { line: number; column: number } } | undefined;
}

/** Adds a fault at the place of `node`. */
export function report(
  file: VFile,
  node: Positioned | undefined,
  fault: Omit<Fault, 'file' | 'line' | 'column'>,
): void {
  const start = node?.position?.start;
  (file.data.faults ??= []).push({
    file: file.path,
    ...(start && { line: start.line, column: start.column }),
    ...fault,
  });
}
