/** What tests ask of a browser, whichever engine it has: three drivers stand behind it. */

/** Size of what a window shows of a page, in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** A browser with one window. */
export interface Driver {
  /** Loads an address and waits until it is loaded. */
  goTo: (url: string) => Promise<void>;
  /** Evaluates an expression in the page, waits for it if it is a promise, and gives its value, which JSON can hold. */
  evaluate: (expression: string) => Promise<unknown>;
  resize: (size: Size) => Promise<void>;
  input: Input;
  /** What the window shows, as PNG. */
  screenshot: () => Promise<Buffer>;
  close: () => Promise<void>;
}

/** Mouse and keyboard, as the system hands them to a browser. */
export interface Input {
  moveTo: (x: number, y: number) => Promise<void>;
  mouseDown: () => Promise<void>;
  mouseUp: () => Promise<void>;
  /** Names of keys as in `KeyboardEvent.key`. */
  keyDown: (key: string) => Promise<void>;
  keyUp: (key: string) => Promise<void>;
}

/** A browser engine that the site promises to work in. */
export interface Engine {
  name: string;
  /** What of it this machine lacks, and how to have it; undefined where nothing is missing. */
  missing: () => string | undefined;
  start: () => Promise<Driver>;
}
