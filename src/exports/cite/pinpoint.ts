import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

/** A place as a citation names it, of its first and last passage: `para. 2.4`, `paras. 2.4–2.6`. */
export const pinpointOf = (first: string, last = first): string =>
  first === last ? say(words.cited.passage, { ref: first }) : say(words.cited.passages, { first, last });
