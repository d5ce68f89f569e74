/**
 * `<my-notes data-page="/my-notes/" data-catalogue="/teach/catalogue.json" hidden>`: the notes that the reader keeps in this browser.
 * What shows them is loaded here; where that fails, the reader is told so and can try again.
 */
import { words } from '../../words/index.ts';
import { loadForReader } from '../shared/later.ts';

export class MyNotes extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    void this.#show(this.#listeners.signal);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #show(signal: AbortSignal): Promise<void> {
    const part = {
      name: words.myNotes.part,
      instead: { href: this.dataset['home'] ?? '', words: words.myNotes.home },
    };
    const list = await loadForReader(part, () => import('./notes-list.ts'));
    if (!list || signal.aborted) return;
    await list.showList(this, signal);
    this.hidden = false;
  }
}

customElements.define('my-notes', MyNotes);
