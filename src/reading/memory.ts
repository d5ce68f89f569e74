/**
 * What files came to, kept for the next load. An editor saves one file of two hundred, and the others need not be read and
 * compiled anew for it.
 */

/** Loads so far. */
let round = 0;

/** Begins a load. */
export function nextLoad(): void {
  round++;
}

/** Loads after which a result that none of them asked for is forgotten. */
const KEPT_FOR = 3;

/**
 * Results of a pure function by everything that they depend on, which the caller writes into the key. They are given out
 * again as they are, so nobody may change them.
 */
export class Memory<Result> {
  readonly #results = new Map<string, { result: Result; round: number }>();
  #round = 0;

  /** The result under a key; made where there is none. */
  of(key: string, make: () => Result): Result {
    this.#forget();
    const known = this.#results.get(key);
    if (known) known.round = round;
    const result = known ? known.result : make();
    if (!known) this.#results.set(key, { result, round });
    return result;
  }

  #forget(): void {
    if (this.#round === round) return;
    this.#round = round;
    for (const [key, result] of this.#results) if (result.round < round - KEPT_FOR) this.#results.delete(key);
  }
}
