/** Delays by name, of which each runs once at a time. */
export class Timers<Name extends string> {
  #running = new Map<Name, number>();

  /** Has `act` done after a delay in milliseconds, and forgets what waited under that name. */
  wait(name: Name, delay: number, act: () => void): void {
    this.clear(name);
    const timer = window.setTimeout(() => {
      this.#running.delete(name);
      act();
    }, delay);
    this.#running.set(name, timer);
  }

  isWaiting(name: Name): boolean {
    return this.#running.has(name);
  }

  clear(...names: Name[]): void {
    for (const name of names) {
      clearTimeout(this.#running.get(name));
      this.#running.delete(name);
    }
  }
}
