/**
 * `<term-marks>` around the text of a chapter: with the setting `marks` on `all`, every later mention of an entry
 * becomes a marked term like the first in its section, and back again. Without script the first mentions are marked.
 */
import { SETTINGS_CHANGE } from '../shared/settings-store.ts';

export class TermMarks extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    document.addEventListener(SETTINGS_CHANGE, () => this.#mark(), { signal: this.#listeners.signal });
    this.#mark();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #mark(): void {
    const every = document.documentElement.dataset['marks'] === 'all';
    const mentions = this.querySelectorAll<HTMLElement>(every ? 'span[data-mention]' : 'a[data-mention]');
    for (const mention of mentions) {
      const id = mention.dataset['mention'] ?? '';
      const marked = document.createElement(every ? 'a' : 'span');
      marked.dataset['mention'] = id;
      if (marked instanceof HTMLAnchorElement) {
        marked.className = 'term';
        marked.dataset['term'] = id;
        marked.href = `#term-${id}`;
      }
      marked.append(...mention.childNodes);
      mention.replaceWith(marked);
    }
  }
}

customElements.define('term-marks', TermMarks);
