/** How a source of the apparatus is printed: what it is, and where in it. */
import type { Source } from '../schemas/common.ts';
import { words } from '../words/index.ts';
import { say } from '../words/say.ts';

/** `Harbour Gazette, 4 May 1899, p. 3` */
export const sourceWords = ({ title, at }: Pick<Source, 'title' | 'at'>): string =>
  at === undefined ? title : say(words.files.sourceAt, { title, at });
