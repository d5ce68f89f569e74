import type * as en from './en/index.ts';
import type { Like } from './message.ts';

/** Every word of the interface, in the shape of the English ones: what a language has to have. */
export type Words = { readonly [Group in keyof typeof en]: Like<(typeof en)[Group]> };

/** Words, and the language in which numbers, dates and lists between them are written. */
export interface Speech {
  /** The edition's own tag, such as `de-AT`; British English where there are no words in that language. */
  language: string;
  /** Typed by the English ones, whatever the language: so `say` knows the places of each, and an editor shows its wording. */
  words: typeof en;
}
