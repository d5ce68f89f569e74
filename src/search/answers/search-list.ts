/** The list of the search page: results with their texts, or lines of a concordance, some at a time. */
import type { Knowledge } from '../meaning/knowledge.ts';
import type { Hit } from '../meaning/find.ts';
import type { SearchResults } from './search-results.ts';
import { words } from '../../words/index.ts';
import { counted } from '../../words/say.ts';
import { addExcerpt, addUses, button, chapterTitles, concordanceLines, resultItem } from './search-view.ts';

/** Results shown at a time, and lines. */
const SHOWN = 20;
const SHOWN_LINES = 60;

export interface Listed {
  hits: readonly Hit[];
  results: SearchResults;
  knowledge: Knowledge;
}

export class SearchList {
  readonly #place: ParentNode;
  #more: HTMLButtonElement | undefined;
  #showing = new AbortController();

  /** @param place Contains the list. */
  constructor(place: ParentNode) {
    this.#place = place;
  }

  get #list(): Element | null {
    return this.#place.querySelector('[data-results]');
  }

  /** Drops what is still to come: it belongs to an earlier search. */
  stop(): void {
    this.#showing.abort();
    this.#showing = new AbortController();
  }

  clear(): void {
    this.stop();
    this.#list?.replaceChildren();
    this.#list?.classList.remove('lines');
    this.#more?.remove();
  }

  /** Shows results at once and their texts as they come. */
  showResults({ hits, results, knowledge }: Listed): void {
    const { signal } = this.#showing;
    const chapters = chapterTitles(knowledge);
    const all = hits.flatMap((hit) => {
      const record = knowledge.records[hit.record];
      return record ? [{ hit, record }] : [];
    });
    this.#showSome(all, SHOWN, words.search.more, ({ hit, record }) => {
      const item = resultItem(record, chapters);
      void results.marked(hit).then((marked) => {
        if (signal.aborted) return;
        addExcerpt(item, marked, { unfold: true, isNamed: results.isNamed(hit) });
        addUses(item, record, knowledge);
      });
      return item;
    });
  }

  /**
   * Shows every occurrence as a line, in their order, so that all texts before one have to be there.
   * @returns How many there are; nothing where it was stopped meanwhile.
   */
  async showLines({ hits, results, knowledge }: Listed): Promise<number | undefined> {
    const { signal } = this.#showing;
    const texts = await results.markedAll(hits);
    if (signal.aborted) return undefined;
    const lines = hits.flatMap((hit, index) => {
      const [record, text] = [knowledge.records[hit.record], texts[index]];
      return record && text ? concordanceLines(record, text) : [];
    });
    this.#list?.classList.add('lines');
    this.#showSome(lines, SHOWN_LINES, words.search.moreLines, (line) => line);
    return lines.length;
  }

  /** Shows so many at a time, and a button for the next; who presses it goes on at the first of those. */
  #showSome<T>(
    all: readonly T[],
    most: number,
    said: typeof words.search.more | typeof words.search.moreLines,
    make: (one: T) => HTMLElement,
    from = 0,
  ): void {
    const items = all.slice(from, from + most).map(make);
    this.#more?.remove();
    this.#list?.append(...items);
    if (from > 0) items[0]?.querySelector('a')?.focus();
    const rest = all.length - from - most;
    if (rest <= 0) return;
    const next = (): void => this.#showSome(all, most, said, make, from + most);
    this.#more = button(counted(said, { count: Math.min(rest, most) }), next);
    this.#more.dataset['more'] = '';
    this.#list?.after(this.#more);
  }
}
