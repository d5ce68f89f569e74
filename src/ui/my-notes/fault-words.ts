import { words } from '../../words/index.ts';
import { StoreFault } from './store.ts';

/** Why something could not be kept, in words for the reader. */
export function faultInWords(error: unknown): string {
  if (!(error instanceof StoreFault)) return words.ownNotes.failed;
  return error.why === 'full' ? words.ownNotes.full : words.ownNotes.noStore;
}
