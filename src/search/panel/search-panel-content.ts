/** What the search panel shows for the words in its field: the last searches, answers as they come, or what went wrong. */
import { words as said } from '../../words/index.ts';
import { counted } from '../../words/say.ts';
import type { Knowledge } from '../meaning/knowledge.ts';
import { cleanWords, isSearchable } from '../meaning/query.ts';
import { clearRecent, readRecent } from '../meaning/recent.ts';
import { summaryOf } from '../meaning/summary.ts';
import { answersTo, type Answer } from '../answers/search-answers.ts';
import { placeLink, remarksOn, showFailure, showNearWords } from '../answers/search-messages.ts';
import type { PanelFrame } from './search-panel-frame.ts';
import { MOST, replaceKeepingFocus, resultGroups } from './search-panel-groups.ts';
import { recentSearches } from './search-panel-recent.ts';
import type { SearchResults } from '../answers/search-results.ts';
import type { SearchService } from '../answers/search-service.ts';
import { el, linkTo } from '../answers/search-view.ts';

export class PanelContent {
  readonly #page: string;
  readonly #frame: PanelFrame;
  readonly #service: SearchService;
  #shown: SearchResults | undefined;
  /** Counts searches, so that a late answer to an earlier one is dropped. */
  #search = 0;

  /** @param page Address of the search page. */
  constructor(page: string, frame: PanelFrame, service: SearchService) {
    this.#page = page;
    this.#frame = frame;
    this.#service = service;
  }

  /** The results that are shown, unless it is the last searches. */
  get shown(): SearchResults | undefined {
    return this.#shown;
  }

  /** The search page with these words. */
  address(words: string): string {
    const address = new URL(this.#page);
    address.searchParams.set('q', words);
    return address.href;
  }

  /** Searches for what is in the field. */
  async update(): Promise<void> {
    const search = ++this.#search;
    const words = cleanWords(this.#frame.field.value);
    if (!isSearchable(words)) {
      this.#shown = undefined;
      this.#say(words ? said.search.atLeast : '');
      this.#showRecent();
      return;
    }
    if (!this.#service.isReady) this.#say(said.search.searching);
    try {
      const place = this.#service.place(words);
      for await (const answer of answersTo(words, this.#service)) {
        const knowledge = await this.#service.knowledge();
        const go = placeLink(await place, answer.results.findings, knowledge);
        if (search !== this.#search) return;
        this.#show(answer, knowledge, go);
      }
    } catch {
      if (search === this.#search) this.#fail(words);
    }
  }

  #show(answer: Answer, knowledge: Knowledge, go: readonly HTMLElement[]): void {
    const { results, isWhole } = answer;
    const { hits, searched } = results.findings;
    if (isWhole || hits.length > 0 || go.length > 0) {
      this.#shown = results;
      replaceKeepingFocus(this.#frame.results, this.#frame.field, [
        ...go,
        ...remarksOn(results.findings, this.#service.written, (words) => this.#retry(words)),
        ...resultGroups(answer, knowledge),
        ...(isWhole ? [this.#waysOn(results, knowledge)] : []),
      ]);
    }
    if (isWhole) void results.shown().then(() => this.#service.loadAhead({ withTexts: false }));
    this.#say(isWhole ? summaryOf({ words: searched, kinds: [], chapters: [] }, { hits }) : said.search.searchingText);
  }

  /** To all results, or to near words where there are none. */
  #waysOn({ words, findings: { hits } }: SearchResults, knowledge: Knowledge): HTMLElement {
    const place = el('div', 'search-all');
    if (hits.length > MOST)
      place.append(linkTo(this.address(words), counted(said.search.allResults, { count: hits.length })));
    if (hits.length === 0) showNearWords(place, this.#page, words, knowledge, (near) => this.#retry(near));
    return place;
  }

  #showRecent(): void {
    const { field, results } = this.#frame;
    results.replaceChildren(
      recentSearches(readRecent(), {
        address: (words) => this.address(words),
        search: (words) => this.#retry(words),
        clear: () => {
          clearRecent();
          this.#showRecent();
          field.focus();
        },
      }),
    );
  }

  #fail(words: string): void {
    this.#say(said.search.failed);
    this.#frame.results.replaceChildren();
    showFailure(this.#frame.results, this.#page, () => this.#retry(words));
  }

  #retry(words: string): void {
    this.#frame.field.value = words;
    this.#frame.field.focus();
    void this.update();
  }

  #say(text: string): void {
    const { status } = this.#frame;
    if (status.textContent !== text) status.textContent = text;
  }
}
