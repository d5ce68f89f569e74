/**
 * `<search-box>` around the search form of the header. The keys `/` and Ctrl-K or ⌘K lead to its field, to the larger
 * field of the search page, or to that page where the header shows no field. The single key can be turned off (WCAG
 * 2.1.4). `<kbd data-apple="⌘ K">` is written as on the reader's keyboard.
 */
import { isApple, isCommandK, isSlash, isTyping } from './keyboard.ts';
import { isOn } from './settings-store.ts';

export class SearchBox extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    document.addEventListener('keydown', (event) => this.#onKeydown(event), { signal: this.#listeners.signal });
    if (isApple())
      for (const key of this.querySelectorAll<HTMLElement>('kbd[data-apple]'))
        key.textContent = key.dataset['apple'] ?? key.textContent;
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.repeat || event.isComposing) return;
    const slash = isSlash(event) && isOn('keys') && !isTyping(event.target);
    if (!slash && !isCommandK(event)) return;
    const form = this.querySelector('form');
    const fields = [document.querySelector('search-page input[type="search"]'), form?.querySelector('input')];
    const field = fields.find((input): input is HTMLInputElement => !!input?.checkVisibility());
    if (!field && !form) return;
    event.preventDefault();
    if (field) {
      field.focus();
      field.select();
    } else if (form) location.assign(form.action);
  }
}

customElements.define('search-box', SearchBox);
