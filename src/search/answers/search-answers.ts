/** The answers to one search in the panel: that of the list of words where the full text takes longer, then the whole. */
import { SearchResults } from './search-results.ts';
import type { SearchService } from './search-service.ts';

/** Milliseconds in which the full text may answer before the list of words does. */
const GRACE = 60;

export interface Answer {
  results: SearchResults;
  /** Whether the full text was searched. */
  isWhole: boolean;
}

/** One answer or two. Throws what the search throws. */
export async function* answersTo(words: string, service: SearchService): AsyncGenerator<Answer, void> {
  const whole = service.find(words);
  const [first] = await Promise.all([service.first(words), Promise.race([whole, wait(GRACE)])]);
  const isWaiting = await Promise.race([whole.then(() => false), wait(0).then(() => true)]);
  if (isWaiting) yield { results: new SearchResults(words, first, service), isWhole: false };
  yield { results: new SearchResults(words, await whole, service), isWhole: true };
}

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
