// Loaded before a build: the clock of another year, as `--import` of Node.
const AHEAD = 400 * 24 * 60 * 60 * 1000;
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...args) {
    super(...(args.length === 0 ? [Real.now() + AHEAD] : args));
  }
  static now() {
    return Real.now() + AHEAD;
  }
};
