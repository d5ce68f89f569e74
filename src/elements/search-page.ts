/**
 * `<search-page data-bundle="/pagefind/">` around the form, status and list of the search page. Searches as one types, keeps
 * the address in step, and says how much was found. The engine is loaded when the form is first used.
 */
import { knownFilters, loadPagefind, type Pagefind } from './pagefind.ts';
import { isKind, toHits, type Hit } from './search-hits.ts';
import { formatQuery, isSearchable, parseQuery, type SearchQuery } from './search-query.ts';
import { moreButton, resultItem } from './search-result.ts';
import { summaryOf } from './search-summary.ts';

/** Milliseconds without a key before a search begins. */
const PAUSE = 250;
/** Pages whose text is loaded, and hits shown at a time. */
const MOST_PAGES = 100;
const SHOWN = 40;

export class SearchPage extends HTMLElement {
  #listeners: AbortController | undefined;
  #timer = 0;
  #engine: Promise<Pagefind> | undefined;
  /** Counts searches, so that a late answer to an earlier one is dropped. */
  #search = 0;
  /** The address to which the Back button leads: the last one submitted or arrived at. */
  #kept = '';
  #title = '';

  connectedCallback(): void {
    this.#title ||= document.title;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.addEventListener('input', () => this.#onInput(), { signal });
    this.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.addEventListener('focusin', () => void this.#load().catch(() => undefined), { signal, once: true });
    addEventListener('popstate', () => this.#restore(), { signal });
    // Browsers refill a form after a reload; the address counts.
    addEventListener('pageshow', () => this.#restore(), { signal });
    this.#restore();
    // Who comes without a query comes to write one.
    if (!this.#formQuery().words && document.activeElement === document.body)
      this.querySelector<HTMLInputElement>('input[type="search"]')?.focus({ preventScroll: true });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#timer);
    this.#search++;
  }

  #onInput(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const query = this.#formQuery();
      history.replaceState(null, '', location.pathname + formatQuery(query));
      void this.#run(query);
    }, PAUSE);
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    clearTimeout(this.#timer);
    const query = this.#formQuery();
    const address = location.pathname + formatQuery(query);
    if (address !== this.#kept) {
      // What was typed replaced the entry that the Back button should lead to.
      history.replaceState(null, '', this.#kept);
      history.pushState(null, '', address);
      this.#kept = address;
    }
    void this.#run(query);
  }

  /** Fills the form from the address and searches. */
  #restore(): void {
    clearTimeout(this.#timer);
    const query = parseQuery(new URLSearchParams(location.search));
    this.#kept = location.pathname + formatQuery(query);
    for (const field of this.#fields()) {
      const chosen = field.name === 'q' ? [query.words] : (query.filters[field.name] ?? ['']);
      if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type))
        field.checked = chosen.includes(field.value);
      else if (field instanceof HTMLInputElement) field.value = chosen[0] ?? '';
      else for (const option of field.options) option.selected = chosen.includes(option.value);
    }
    void this.#run(query);
  }

  async #run(query: SearchQuery): Promise<void> {
    const search = ++this.#search;
    document.title = query.words ? `“${query.words}” · ${this.#title}` : this.#title;
    if (!isSearchable(query)) {
      this.#show([], query.words ? 'Write at least one letter or digit.' : '');
      return;
    }
    try {
      if (!this.#engine) this.#say('Searching …');
      const engine = await this.#load();
      const filters = knownFilters(query.filters, await engine.filters());
      const found = await engine.search(query.words, { filters });
      if (search !== this.#search) return;
      const pages = await Promise.all((found?.results ?? []).slice(0, MOST_PAGES).map((result) => result.data()));
      if (search !== this.#search) return;
      const kinds = (query.filters['kind'] ?? []).filter(isKind);
      const hits = toHits(pages, query.words, kinds);
      this.#show(hits, summaryOf(query.words, kinds, hits.length));
    } catch {
      if (search === this.#search) this.#fail();
    }
  }

  #load(): Promise<Pagefind> {
    this.#engine ??= loadPagefind(this.#bundle).catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  #show(hits: readonly Hit[], status: string): void {
    this.#say(status);
    this.#list?.replaceChildren();
    this.#showMore(hits, 0);
  }

  #showMore(hits: readonly Hit[], from: number): void {
    const list = this.#list;
    if (!list) return;
    this.querySelector('[data-more]')?.remove();
    const items = hits.slice(from, from + SHOWN).map(resultItem);
    list.append(...items);
    if (from > 0) items[0]?.querySelector('a')?.focus();
    const rest = hits.length - from - SHOWN;
    if (rest > 0) list.after(moreButton(Math.min(rest, SHOWN), () => this.#showMore(hits, from + SHOWN)));
  }

  #fail(): void {
    this.#show([], '');
    const contents = document.createElement('a');
    contents.href = new URL('..', this.#bundle).href;
    contents.textContent = 'contents';
    this.#status?.replaceChildren(
      'The search index could not be loaded. Try again later, or look in the ',
      contents,
      '.',
    );
  }

  #say(text: string): void {
    if (this.#status && this.#status.textContent !== text) this.#status.textContent = text;
  }

  #formQuery(): SearchQuery {
    const form = this.querySelector('form');
    return parseQuery(form ? new FormData(form) : []);
  }

  #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')];
  }

  /** The folder of the index, which stands directly in that of the site. */
  get #bundle(): URL {
    return new URL(this.dataset['bundle'] ?? '/pagefind/', document.baseURI);
  }

  get #status(): Element | null {
    return this.querySelector('[data-status]');
  }

  get #list(): Element | null {
    return this.querySelector('[data-results]');
  }
}

customElements.define('search-page', SearchPage);
