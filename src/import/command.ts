/** The import as a command: what went wrong, in words, and its exit code. */
import { FaultReport } from '../model/faults.ts';
import { UsageError } from './arguments.ts';

/** Runs `work`; prints what it throws to standard error. Returns the exit code. */
export async function exitCodeOf(work: () => Promise<void>): Promise<0 | 1 | 2> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (error instanceof FaultReport || error instanceof UsageError) {
      console.error(error.message);
      return error instanceof FaultReport ? 1 : 2;
    }
    if (isTooDeep(error)) {
      console.error(
        'Nothing was written: the source is nested too deeply, thousands of elements within each other. Save its text alone, as plain text or Markdown.',
      );
      return 1;
    }
    if (!isOfFiles(error)) throw error;
    console.error(`Nothing was written: ${error.message}`);
    return 2;
  }
}

/** What the engine says where functions call each other too deeply, as they do on a tree that is too deep. */
const isTooDeep = (error: unknown): boolean => error instanceof RangeError && error.message.includes('call stack');

const isOfFiles = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error &&
  ['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EXDEV', 'ENAMETOOLONG'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  );
