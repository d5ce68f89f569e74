/**
 * `<search-page>` around the form, status and list of the search page. Searches as one types, keeps address and title in
 * step, narrows and orders what was found, and shows it passage by passage or as a concordance, line by line.
 */
import { keepSearch } from '../meaning/recent.ts';
import { fillForm, queryOf } from './search-form.ts';
import { SearchHistory } from './search-history.ts';
import { PageContent } from './search-page-content.ts';
import type { Answering } from '../answers/search-service.ts';

/** Milliseconds without a key before a search begins. */
const PAUSE = 150;

export class SearchPage extends HTMLElement {
  #listeners: AbortController | undefined;
  #service: Answering | undefined;
  #content: PageContent | undefined;
  #timer = 0;
  readonly #history = new SearchHistory();

  connectedCallback(): void {
    const page = this.#form?.action ?? '';
    this.#service ??= serviceFor(page);
    this.#content ??= new PageContent(this, page, this.#service, (words) => this.#retry(words));
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
    const isBlank = !queryOf(this.#form).words;
    if (isBlank && document.activeElement === document.body) this.#field?.focus({ preventScroll: true });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#timer);
    this.#content?.stop();
  }

  #onInput({ target }: Event): void {
    clearTimeout(this.#timer);
    const isTyped = target === this.#field;
    const act = (): void => {
      const query = queryOf(this.#form);
      this.#history.replace(query, { isTyped });
      void this.#content?.run(query);
    };
    this.#timer = window.setTimeout(act, isTyped ? PAUSE : 0);
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    clearTimeout(this.#timer);
    this.#go();
  }

  #onClick({ target }: Event): void {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('[data-results] a') : null;
    const results = this.#content?.results;
    if (!link || !results) return;
    keepSearch(results.words);
    results.follow(link);
  }

  /** Fills the form from the address and searches. */
  #restore(): void {
    clearTimeout(this.#timer);
    const query = this.#history.arrive();
    fillForm(this, query);
    void this.#content?.run(query);
  }

  /** Searches for what the form says, with a step of the Back button. */
  #go(): void {
    const query = queryOf(this.#form);
    this.#history.push(query);
    if (query.words) keepSearch(query.words);
    void this.#content?.run(query, true);
  }

  #retry(words: string): void {
    if (this.#field) this.#field.value = words;
    this.#field?.focus();
    this.#go();
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('input[type="search"]');
  }
}

let serviceFor: (page: string) => Answering;

/** Starts the page. @param answering What answers its searches, by the address of the search page. */
export function startSearchPage(answering: typeof serviceFor): void {
  serviceFor = answering;
  customElements.define('search-page', SearchPage);
}
