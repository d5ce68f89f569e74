import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

/** `2.9 is now 2.10`; for what keeps its name, `Founding has moved`. */
export const movedWords = (from: string, to: string): string =>
  from === to ? say(words.address.hasMoved, { name: to }) : say(words.address.moved, { from, to });
