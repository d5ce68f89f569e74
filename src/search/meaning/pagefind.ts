/** The part of Pagefind's interface that search uses, and what the edition's index holds. */
import type { Knowledge } from './knowledge.ts';
import { unpack } from './packed.ts';

export interface Pagefind {
  search(words: string): Promise<{ results: PagefindResult[] } | null>;
}

interface PagefindResult {
  id: string;
  /** Places of the hits, counted in pieces between spaces. */
  words: number[];
}

/** The first words of a run in a record: its `at`th to `at + length - 1`th. */
export interface Occurrence {
  at: number;
  length: number;
}

/** A use that is known without its place. */
export const SOMEWHERE: Occurrence = { at: 0, length: 0 };

/** Between the names of a record, its text, and what stands below it. A mark of its own, which no text has. */
export const BETWEEN = '\u2064';

export class Index {
  readonly #pagefind: Pagefind;
  readonly #knowledge: Knowledge;
  readonly #fragment: (id: string) => Promise<Response>;
  readonly #found = new Map<string, Promise<Map<number, Occurrence>>>();
  readonly #forms = new Map<string, Promise<string[]>>();
  readonly #texts = new Map<number, Promise<string>>();

  /** @param fragment Fetches the file in which the index keeps the text of a record. */
  constructor(pagefind: Pagefind, knowledge: Knowledge, fragment: (id: string) => Promise<Response>) {
    this.#pagefind = pagefind;
    this.#knowledge = knowledge;
    this.#fragment = fragment;
  }

  /** Where a run of words, in any inflection, first occurs in each record that has it. */
  lookUp(words: readonly string[]): Promise<Map<number, Occurrence>> {
    return kept(this.#found, words.join(' '), () => this.#lookUp(words));
  }

  async #lookUp(words: readonly string[]): Promise<Map<number, Occurrence>> {
    // In quotation marks, the engine takes words as whole ones and in this order, and gives the first place alone.
    const found = await this.#pagefind.search(`"${words.join(' ')}"`);
    const occurrences = new Map<number, Occurrence>();
    for (const { id, words: places } of found?.results ?? []) {
      const record = this.#knowledge.indexOfId.get(id);
      // Files of another build beside the list of words.
      if (record === undefined) throw new Error('The index does not belong to the list of words.');
      occurrences.set(record, { at: Math.min(...places), length: words.length });
    }
    // The engine passes over a file that it cannot load.
    if (occurrences.size === 0 && words.length > 1) await Promise.all(words.map((word) => this.lookUp([word])));
    const isKnown = words.length === 1 && this.#knowledge.passagesOfWord.get(words[0] ?? '')?.length;
    if (occurrences.size === 0 && isKnown) throw new Error(`The index lacks “${words.join(' ')}”.`);
    return occurrences;
  }

  /**
   * The words of the edition that the engine takes for the same as `word`: those with the same beginning that it finds
   * in the same records.
   */
  forms(word: string): Promise<string[]> {
    return kept(this.#forms, word, async () => {
      const own = await this.lookUp([word]);
      const beginning = word.slice(0, Math.max(LEAST_STEM, Math.ceil(word.length * STEM)));
      const alike = this.#knowledge.words
        .filter(([other]) => other !== word && other.startsWith(beginning))
        .slice(0, MOST_FORMS);
      const same = await Promise.all(
        alike.map(async ([other]) => (hasSameKeys(await this.lookUp([other]), own) ? [other] : [])),
      );
      return [word, ...same.flat()];
    });
  }

  /** Takes the texts of all records, so that none is fetched. */
  takeTexts(texts: readonly string[]): void {
    for (const [record, text] of texts.entries()) this.#texts.set(record, Promise.resolve(text));
  }

  /** The indexed text of a record. */
  text(record: number): Promise<string> {
    return kept(this.#texts, record, async () => {
      const response = await this.#fragment(this.#knowledge.records[record]?.id ?? '');
      if (!response.ok || !response.body) throw new Error(`${response.status} ${response.url}`);
      const unzipped = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
      const { content } = JSON.parse(unzipped.slice(SIGNATURE.length)) as { content: string };
      return unpack(content);
    });
  }
}

/** Letters at the beginning that all forms of a word share. */
const LEAST_STEM = 3;
const STEM = 0.6;
/** Words with the same beginning that are looked at. */
const MOST_FORMS = 24;
/** With which each of the engine's files begins. */
const SIGNATURE = 'pagefind_dcd';

const hasSameKeys = (a: ReadonlyMap<number, unknown>, b: ReadonlyMap<number, unknown>): boolean =>
  a.size === b.size && [...a.keys()].every((key) => b.has(key));

/** What was asked for once; a failure is forgotten. */
function kept<K, V>(cache: Map<K, Promise<V>>, key: K, make: () => Promise<V>): Promise<V> {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  made.catch(() => cache.delete(key));
  return made;
}
