/** How long readers wait for what is loaded later. All such times stand here. */

/** Milliseconds after which a reader is told that something is loading, and those after which it is given up. */
export const PATIENCE = { notice: 400, most: 15_000 } as const;

/**
 * Waits for `load`, but not for ever: then it is told to stop, and the wait fails.
 * @param onSlow Called once where it takes long enough to be said.
 */
export async function inTime<T>(load: (signal: AbortSignal) => Promise<T>, onSlow?: () => void): Promise<T> {
  const controller = new AbortController();
  let timers: number[] = [];
  const late = new Promise<never>((_done, reject) => {
    timers = [
      window.setTimeout(() => onSlow?.(), PATIENCE.notice),
      window.setTimeout(() => {
        reject(new Error('It took too long.'));
        controller.abort();
      }, PATIENCE.most),
    ];
  });
  try {
    return await Promise.race([load(controller.signal), late]);
  } finally {
    timers.forEach(clearTimeout);
  }
}
