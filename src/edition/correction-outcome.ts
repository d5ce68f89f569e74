/** What became of a correction that a reader sent. */
import type { Correction } from '../schemas/correction.ts';
import { words } from '../words/index.ts';
import { say } from '../words/say.ts';

/** `Accepted; in version 1.1.0: …` */
export function outcomeInWords(correction: Correction): string {
  switch (correction.outcome) {
    case 'open':
      return words.corrections.open;
    case 'accepted':
      return say(words.corrections.accepted, correction);
    case 'declined':
      return say(words.corrections.declined, correction);
  }
}
