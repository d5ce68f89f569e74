/**
 * `<list-filter data-items="works">` around a form and a list in sections. Hides the `[data-item]` that the
 * form does not match, regroups them by another order, says how many are shown, and keeps the address in step: a choice
 * is a step of the Back button, typing is not.
 *
 * Where nothing matches what was typed, a link `[data-search]` leads on to the search for it.
 *
 * A field named `kind` compares with `data-kind` of the items, `q` with the text of their `[data-name]`. An option of
 * `sort` other than the first names a number of the items: `year` is `data-year`.
 */
import { fieldsOf, fillControls, readControls } from './list-form.ts';
import { foldText, matchesWords } from './list-match.ts';
import { formatListQuery, listSummary, type ItemKind } from './list-query.ts';
import { ListSections } from './list-sections.ts';

/** Milliseconds without a key before the number of items is said. */
const PAUSE = 400;

export class ListFilter extends HTMLElement {
  #listeners: AbortController | undefined;
  #timer = 0;
  #sections: ListSections | undefined;
  #names = new Map<HTMLElement, string>();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#sections ??= new ListSections(this);
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    // Browsers refill a form after a reload; the address counts.
    addEventListener('pageshow', () => this.#restore(), { signal });
    this.#restore();
    // The list has moved since the browser looked for the target.
    if (location.search) this.#target()?.scrollIntoView();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#timer);
  }

  /** The names of an item, folded when they are first compared: most readers of a long list compare none. */
  #nameOf(item: HTMLElement): string {
    const known = this.#names.get(item);
    if (known !== undefined) return known;
    const names = [...item.querySelectorAll('[data-name]')].map((name) => name.textContent);
    const folded = foldText(names.join(' '));
    this.#names.set(item, folded);
    return folded;
  }

  #onInput({ target }: Event): void {
    if (!isSearch(target)) return;
    history.replaceState(null, '', this.#address());
    this.#show(PAUSE);
  }

  #onChange({ target }: Event): void {
    if (!isSearch(target)) this.#step();
  }

  #onClick({ target }: Event): void {
    if (!(target instanceof Element) || !target.closest('[data-all]')) return;
    this.#showAll();
    this.#step();
    // The button is gone; before what it has brought back stands the first field.
    fieldsOf(this)[0]?.focus();
  }

  /** A choice was made: shows it, and has the Back button lead to what was before. */
  #step(): void {
    const address = this.#address();
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    this.#show();
  }

  /** Shows what the address says, and in any case the item to which it leads. */
  #restore(): void {
    fillControls(this, new URLSearchParams(location.search));
    this.#show();
    const target = this.#target();
    if (!target?.closest('[hidden]')) return;
    this.#showAll();
    history.replaceState(null, '', this.#address() + location.hash);
    this.#show();
    target.scrollIntoView();
  }

  /** Empties the fields that hide items; the order stays. */
  #showAll(): void {
    fillControls(this, new URLSearchParams({ sort: this.#value('sort') }));
  }

  #show(pause = 0): void {
    const option = this.querySelector<HTMLSelectElement>('select[name="sort"]')?.selectedOptions[0];
    this.#sections?.arrange(option?.index ? option : undefined);
    const words = foldText(this.#value('q'));
    const filters = readControls(this).filter(({ name, value }) => !['q', 'sort'].includes(name) && value !== '');
    const shown = this.#sections?.show(
      (item) =>
        filters.every(({ name, value }) => item.dataset[name] === value) &&
        (words === '' || matchesWords(this.#nameOf(item), words)),
    );
    this.#say(shown ?? 0, pause);
  }

  #say(shown: number, pause: number): void {
    const total = this.#sections?.items.length ?? 0;
    const text = listSummary(shown, total, this.dataset['items'] as ItemKind);
    const all = this.querySelector<HTMLElement>('[data-all]');
    if (all) all.hidden = shown === total;
    this.#offerSearch(shown === 0);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      const status = this.querySelector('[data-count]');
      if (status && status.textContent !== text) status.textContent = text;
    }, pause);
  }

  /** A search knows other spellings, and all that is no name; it is asked for the words that were typed. */
  #offerSearch(isWanted: boolean): void {
    const link = this.querySelector<HTMLAnchorElement>('a[data-search]');
    const words = this.#value('q').trim();
    if (!link) return;
    link.hidden = !isWanted || words === '';
    link.search = new URLSearchParams({ q: words }).toString();
  }

  #address(): string {
    return location.pathname + formatListQuery(readControls(this));
  }

  #value(name: string): string {
    return readControls(this).find((control) => control.name === name)?.value ?? '';
  }

  /** The item or heading of this list to which the address leads. */
  #target(): HTMLElement | undefined {
    const target = document.getElementById(decoded(location.hash.slice(1)));
    return target && this.contains(target) ? target : undefined;
  }
}

const isSearch = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.type === 'search';

/** An id in an address; what is not well-formed names nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

customElements.define('list-filter', ListFilter);
