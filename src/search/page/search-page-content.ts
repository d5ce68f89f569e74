/** What the search page shows for a query: status, remarks, counts beside the choices, and the list. */
import { words } from '../../words/index.ts';
import { counted, say } from '../../words/say.ts';
import { facetCounts, inTextOrder, narrowed } from '../meaning/facets.ts';
import { isSearchable, type SearchQuery } from '../meaning/query.ts';
import { summaryOf } from '../meaning/summary.ts';
import { showCounts } from './search-form.ts';
import { SearchList, type Listed } from '../answers/search-list.ts';
import { placeLink, remarksOn, showFailure, showNearWords } from '../answers/search-messages.ts';
import { SearchResults } from '../answers/search-results.ts';
import type { Answering } from '../answers/search-service.ts';

export class PageContent {
  readonly #place: HTMLElement;
  readonly #page: string;
  readonly #service: Answering;
  readonly #retry: (words: string) => void;
  readonly #list: SearchList;
  readonly #title = document.title;
  /** Counts searches, so that a late answer to an earlier one is dropped. */
  #search = 0;
  #results: SearchResults | undefined;

  /**
   * @param place Contains form, status, remarks and list.
   * @param page Address of the search page.
   * @param retry Searches for other words instead.
   */
  constructor(place: HTMLElement, page: string, service: Answering, retry: (words: string) => void) {
    this.#place = place;
    this.#page = page;
    this.#service = service;
    this.#retry = retry;
    this.#list = new SearchList(place);
  }

  /** The last results. */
  get results(): SearchResults | undefined {
    return this.#results;
  }

  /** Drops what is still to come. */
  stop(): void {
    this.#search++;
    this.#list.stop();
  }

  /** @param asked Enter was pressed: a reference leads to its place. */
  async run(query: SearchQuery, asked = false): Promise<void> {
    this.stop();
    const search = this.#search;
    document.title = query.words
      ? say(words.search.searchTitle, { words: query.words, title: this.#title })
      : this.#title;
    if (!isSearchable(query.words)) {
      this.#clear(query.words ? words.search.atLeast : '');
      return;
    }
    try {
      if (!this.#service.isReady) this.#say(words.search.searching);
      const [knowledge, findings, place] = await Promise.all([
        this.#service.knowledge(),
        this.#service.find(query.words),
        this.#service.place(query.words),
      ]);
      if (search !== this.#search) return;
      const results = new SearchResults(query.words, findings, this.#service);
      this.#results = results;
      const passage = findings.plan.passage === undefined ? undefined : knowledge.records[findings.plan.passage];
      const target = place?.url ?? passage?.url;
      if (asked && target) location.assign(target);
      else {
        this.#show(query, { hits: findings.hits, results, knowledge });
        this.#remarks?.prepend(...placeLink(place, findings, knowledge));
      }
    } catch {
      if (search !== this.#search) return;
      this.#clear(words.search.failed);
      showFailure(this.#remarks, this.#page, () => void this.run(query));
    }
  }

  /** @param all Everything that was found; what the query chooses of it is shown. */
  #show(query: SearchQuery, { hits: all, results, knowledge }: Listed): void {
    const chosen = narrowed(all, query, knowledge);
    const hits = query.order === 'text' || query.view === 'lines' ? inTextOrder(chosen) : chosen;
    const summary = summaryOf({ ...query, words: results.findings.searched }, { hits });
    this.#clear(summary);
    this.#place.toggleAttribute('data-found', all.length > 0);
    showCounts(this.#place, facetCounts(all, query, knowledge));
    this.#remarks?.append(...remarksOn(results.findings, this.#service.written, this.#retry));
    if (hits.length === 0) showNearWords(this.#remarks, this.#page, query.words, knowledge, this.#retry);
    if (query.view === 'lines') void this.#showLines({ hits, results, knowledge }, summary);
    else this.#list.showResults({ hits, results, knowledge });
    void results.shown().then(() => this.#service.loadAhead({ withTexts: true }));
  }

  async #showLines(listed: Listed, summary: string): Promise<void> {
    const count = await this.#list.showLines(listed);
    if (count) this.#say(counted(words.search.lines, { found: summary, count }));
  }

  #clear(status: string): void {
    this.#say(status);
    this.#list.clear();
    this.#remarks?.replaceChildren();
    this.#place.removeAttribute('data-found');
  }

  #say(text: string): void {
    const status = this.#place.querySelector('[data-status]');
    if (status && status.textContent !== text) status.textContent = text;
  }

  get #remarks(): Element | null {
    return this.#place.querySelector('[data-remarks]');
  }
}
