/** Wrong usage, in words. */

/** Runs a command; a `RangeError` is what its caller did wrong: it is printed, and the exit code is 2. */
export async function orRefuse<Code extends number>(run: () => Promise<Code>): Promise<Code | 2> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    return 2;
  }
}
