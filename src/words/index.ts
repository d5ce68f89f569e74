/**
 * The words of the edition that is built. In what browsers run, `integrations/edition-words.ts` answers this import with the
 * same words as constants, of which the bundler keeps those that are named in full: `words.frame.backTo`.
 */
import { ownSpeech } from './own.ts';

export const { language, words } = ownSpeech();
