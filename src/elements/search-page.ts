/**
 * `<search-page>` around the form, status and list of the search page. Searches as one types, keeps address and title in
 * step, narrows and orders what was found, and shows it passage by passage or as a concordance, line by line.
 */
import type { Knowledge } from '../search/data.ts';
import { facetCounts, inTextOrder, narrowed } from '../search/facets.ts';
import type { Hit } from '../search/find.ts';
import { formatQuery, isSearchable, parseQuery, type SearchQuery } from '../search/query.ts';
import { keepSearch } from '../search/recent.ts';
import { alsoSearched, correctionOf, summaryOf } from '../search/summary.ts';
import { showAge, showFailure, showNearWords } from './search-messages.ts';
import { SearchResults } from './search-results.ts';
import { SearchService } from './search-service.ts';
import { addExcerpt, addUses, button, chapterTitles, concordanceLines, el, resultItem } from './search-view.ts';

/** Milliseconds without a key before a search begins. */
const PAUSE = 150;
/** Results shown at a time, and records whose lines are. */
const SHOWN = 20;
const SHOWN_LINES = 60;

export class SearchPage extends HTMLElement {
  #listeners: AbortController | undefined;
  #service: SearchService | undefined;
  #timer = 0;
  /** Counts searches, so that a late answer to an earlier one is dropped. */
  #search = 0;
  #results: SearchResults | undefined;
  /** The address to which the Back button leads: the last one submitted or arrived at. */
  #kept = '';
  #title = '';

  connectedCallback(): void {
    this.#title ||= document.title;
    this.#service ??= new SearchService(this.#form?.action ?? '');
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.addEventListener('focusin', () => this.#service?.warm(), { signal, once: true });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    // Browsers refill a form after a reload; the address counts.
    addEventListener('pageshow', () => this.#restore(), { signal });
    this.#restore();
    // Who comes without a query comes to write one.
    if (!this.#query().words && document.activeElement === document.body) this.#field?.focus({ preventScroll: true });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#timer);
    this.#search++;
  }

  #onInput({ target }: Event): void {
    clearTimeout(this.#timer);
    const isTyped = target === this.#field;
    this.#timer = window.setTimeout(
      () => {
        const query = this.#query();
        history.replaceState(null, '', location.pathname + formatQuery(query));
        if (!isTyped) this.#kept = location.pathname + formatQuery(query);
        void this.#run(query);
      },
      isTyped ? PAUSE : 0,
    );
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    clearTimeout(this.#timer);
    this.#go(this.#query());
  }

  /** Searches with a step of the Back button. */
  #go(query: SearchQuery): void {
    const address = location.pathname + formatQuery(query);
    if (address !== this.#kept) {
      // What was typed replaced the entry that the Back button should lead to.
      history.replaceState(null, '', this.#kept);
      history.pushState(null, '', address);
      this.#kept = address;
    }
    if (query.words) keepSearch(query.words);
    void this.#run(query, true);
  }

  #onClick({ target }: Event): void {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('[data-results] a') : null;
    if (!link || !this.#results) return;
    keepSearch(this.#results.words);
    this.#results.follow(link);
  }

  /** Fills the form from the address and searches. */
  #restore(): void {
    clearTimeout(this.#timer);
    const query = parseQuery(new URLSearchParams(location.search));
    this.#kept = location.pathname + formatQuery(query);
    if (this.#field) this.#field.value = query.words;
    const chosen = new Set([
      ...query.kinds.map((kind) => `kind=${kind}`),
      ...query.chapters.map((chapter) => `chapter=${chapter}`),
      `order=${query.order}`,
      `view=${query.view}`,
    ]);
    for (const choice of this.querySelectorAll<HTMLInputElement>('input:is([type="checkbox"], [type="radio"])'))
      choice.checked = chosen.has(`${choice.name}=${choice.value}`);
    void this.#run(query);
  }

  /** @param asked Enter was pressed: the number of a passage leads to it. */
  async #run(query: SearchQuery, asked = false): Promise<void> {
    const search = ++this.#search;
    const service = this.#service;
    document.title = query.words ? `“${query.words}” · ${this.#title}` : this.#title;
    if (!service || !isSearchable(query.words)) {
      this.#clear(query.words ? 'Write at least one letter or digit.' : '');
      return;
    }
    try {
      if (!service.isReady) this.#say('Searching …');
      const [knowledge, findings] = await Promise.all([service.knowledge(), service.find(query.words)]);
      if (search !== this.#search) return;
      const results = new SearchResults(query.words, findings, service);
      this.#results = results;
      const passage = findings.plan.passage === undefined ? undefined : knowledge.records[findings.plan.passage];
      if (asked && passage) location.assign(passage.url);
      else this.#show(query, results, knowledge, search);
      if (import.meta.env.DEV) showAge(this.#remarks, await service.written());
    } catch {
      if (search !== this.#search) return;
      this.#clear('The search index could not be loaded.');
      showFailure(this.#remarks, this.#form?.action ?? '', () => void this.#run(query));
    }
  }

  #show(query: SearchQuery, results: SearchResults, knowledge: Knowledge, search: number): void {
    const { findings } = results;
    const found = narrowed(findings.hits, query, knowledge);
    const hits = query.order === 'text' || query.view === 'lines' ? inTextOrder(found) : found;
    this.#clear(summaryOf({ ...query, words: findings.searched }, { hits }));
    this.toggleAttribute('data-found', findings.hits.length > 0);
    this.#count(findings.hits, query, knowledge);
    const remarks = this.#remarks;
    const replaced = findings.corrected.map(({ to }) => button(to, () => this.#retry(to), 'search-word'));
    for (const text of [correctionOf(findings), alsoSearched(findings)].filter(Boolean))
      remarks?.append(
        el(
          'p',
          'search-remark',
          text,
          ...(text === correctionOf(findings) ? [' Searched instead: ', ...replaced] : []),
        ),
      );
    if (hits.length === 0)
      showNearWords(remarks, this.#form?.action ?? '', query.words, knowledge, (words) => this.#retry(words));
    if (query.view === 'lines') void this.#showLines(hits, results, knowledge, search);
    else void this.#showMore(hits, 0, results, knowledge, search);
  }

  async #showMore(
    hits: readonly Hit[],
    from: number,
    results: SearchResults,
    knowledge: Knowledge,
    search: number,
  ): Promise<void> {
    const list = this.#list;
    const chapters = chapterTitles(knowledge);
    const items = hits.slice(from, from + SHOWN).flatMap((hit) => {
      const record = knowledge.records[hit.record];
      return record ? [{ hit, record, item: resultItem(record, chapters) }] : [];
    });
    this.querySelector('[data-more]')?.remove();
    list?.append(...items.map(({ item }) => item));
    if (from > 0) items[0]?.item.querySelector('a')?.focus();
    const rest = hits.length - from - SHOWN;
    if (rest > 0)
      this.#addMore(
        `Show ${Math.min(rest, SHOWN)} more`,
        () => void this.#showMore(hits, from + SHOWN, results, knowledge, search),
      );
    await Promise.all(
      items.map(async ({ hit, record, item }) => {
        const marked = await results.marked(hit);
        if (search !== this.#search) return;
        addExcerpt(item, marked, { unfold: true });
        addUses(item, record, knowledge);
      }),
    );
  }

  /** Every occurrence as a line. They are shown in their order, so that all texts before one have to be there. */
  async #showLines(hits: readonly Hit[], results: SearchResults, knowledge: Knowledge, search: number): Promise<void> {
    const marked = await Promise.all(
      hits.map(async (hit) => ({ record: knowledge.records[hit.record], text: await results.marked(hit) })),
    );
    if (search !== this.#search) return;
    const lines = marked.flatMap(({ record, text }) => (record ? concordanceLines(record, text) : []));
    this.#list?.classList.add('lines');
    const show = (from: number): void => {
      this.querySelector('[data-more]')?.remove();
      this.#list?.append(...lines.slice(from, from + SHOWN_LINES));
      if (from > 0) lines[from]?.querySelector('a')?.focus();
      const rest = lines.length - from - SHOWN_LINES;
      if (rest > 0) this.#addMore(`Show ${Math.min(rest, SHOWN_LINES)} more lines`, () => show(from + SHOWN_LINES));
    };
    show(0);
    if (lines.length > 0)
      this.#say(`${this.#status?.textContent ?? ''}: ${lines.length} ${lines.length === 1 ? 'line' : 'lines'}`);
  }

  #addMore(text: string, act: () => void): void {
    const more = button(text, act);
    more.dataset['more'] = '';
    this.#list?.after(more);
  }

  /** Counts beside the choices; a choice that would leave nothing is dimmed unless it is chosen. */
  #count(hits: readonly Hit[], query: SearchQuery, knowledge: Knowledge): void {
    const counts = facetCounts(hits, query, knowledge);
    for (const choice of this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
      const count =
        (choice.name === 'kind' ? counts.kinds.get(choice.value) : counts.chapters.get(Number(choice.value))) ?? 0;
      choice.disabled = count === 0 && !choice.checked;
      const label = choice.closest('label')?.querySelector('small');
      if (label) label.textContent = `${count}`;
    }
  }

  #clear(status: string): void {
    this.#say(status);
    this.#list?.replaceChildren();
    this.#list?.classList.remove('lines');
    this.#remarks?.replaceChildren();
    this.querySelector('[data-more]')?.remove();
    this.removeAttribute('data-found');
  }

  #retry(words: string): void {
    if (this.#field) this.#field.value = words;
    this.#field?.focus();
    this.#go(this.#query());
  }

  #say(text: string): void {
    if (this.#status && this.#status.textContent !== text) this.#status.textContent = text;
  }

  #query(): SearchQuery {
    return parseQuery(this.#form ? new FormData(this.#form) : []);
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input[type="search"]');
  }

  get #status(): Element | null {
    return this.querySelector('[data-status]');
  }

  get #remarks(): Element | null {
    return this.querySelector('[data-remarks]');
  }

  get #list(): Element | null {
    return this.querySelector('[data-results]');
  }
}

customElements.define('search-page', SearchPage);
