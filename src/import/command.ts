/** The import as a command: what went wrong, in words, and its exit code. */
import { FaultReport } from '../edition/faults.ts';
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
    if (!isOfFiles(error)) throw error;
    console.error(`Nothing was written: ${error.message}`);
    return 2;
  }
}

const isOfFiles = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error &&
  ['ENOSPC', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EXDEV', 'ENAMETOOLONG'].includes(
    (error as NodeJS.ErrnoException).code ?? '',
  );
