/**
 * `<search-box>` around the search form of the header and the link to the search page that stands for it on narrow
 * screens. A click, what is typed, and the keys `/` and Ctrl-K or ⌘K open the panel, whose script is loaded then; on the
 * search page they lead to its field. The single key can be turned off (WCAG 2.1.4). `<kbd data-apple="⌘ K">` is written
 * as on the reader's keyboard.
 */
import { isApple, isCommandK, isModified, isSlash, isTyping } from '../../ui/shared/keyboard.ts';
import { loadForReader } from '../../ui/shared/later.ts';
import type { HopKey } from './search-hop.ts';
import type { SearchPanel } from '../panel/search-panel.ts';
import { words } from '../../words/index.ts';
import { isOn } from '../../ui/shared/settings-store.ts';

/** Under which a search leaves word for the page to which it leads: search-hop.ts. */
const HOP_KEY: HopKey = 'search-hop';

export class SearchBox extends HTMLElement {
  #listeners: AbortController | undefined;
  #isAsked = false;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    document.addEventListener('keydown', (event) => this.#onKeydown(event), { signal });
    for (const event of ['pointerover', 'focusin'])
      this.addEventListener(event, () => this.#warm(), { signal, once: true });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('input', () => this.#open(), { signal });
    addEventListener('hashchange', () => this.land(), { signal });
    if (isApple())
      for (const key of this.querySelectorAll<HTMLElement>('kbd[data-apple]'))
        key.textContent = key.dataset['apple'] ?? key.textContent;
    this.land();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /** Marks the hits of a search that led here. The script for it is loaded by those who come from a search alone. */
  land(): void {
    try {
      if (sessionStorage.getItem(HOP_KEY) === null) return;
    } catch {
      return;
    }
    // Without the marks the passage is shown all the same.
    import('../landing/search-landing.ts').then(({ land }) => land()).catch(() => undefined);
  }

  #onClick(event: MouseEvent): void {
    if (isModified(event) || !(event.target as Element).closest('a, input, button')) return;
    event.preventDefault();
    this.#open();
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.repeat || event.isComposing) return;
    const slash = isSlash(event) && isOn('keys') && !isTyping(event.target);
    if (!slash && !isCommandK(event)) return;
    event.preventDefault();
    this.#open();
  }

  /** Loads the panel and what a search needs, side by side. */
  async #panel(): Promise<SearchPanel> {
    if (!this.#isAsked) {
      this.#isAsked = true;
      const words = document.createElement('link');
      Object.assign(words, {
        rel: 'preload',
        as: 'fetch',
        crossOrigin: '',
        href: new URL('words.json', this.#page).href,
      });
      document.head.append(words);
    }
    const { searchPanel } = await import('../panel/search-panel.ts');
    const panel = searchPanel(this.#page);
    await panel.warm();
    return panel;
  }

  #warm(): void {
    if (!pageField()) this.#panel().catch(() => undefined);
  }

  #open(): void {
    const page = pageField();
    if (page) {
      page.focus();
      page.select();
      return;
    }
    const field = this.querySelector('input');
    const before = document.activeElement;
    // What is typed before the panel is there goes into the field of the header, and from there into the panel.
    if (field && field.getClientRects().length > 0) field.focus();
    const part = { name: words.searchBox.panelName, instead: { href: this.#page, words: words.searchBox.openPage } };
    void loadForReader(part, () => this.#panel()).then((panel) => {
      if (!panel) return;
      // The panel, when it closes, leads back to where the reader was: there the key works again.
      if (before !== field) {
        field?.blur();
        if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      }
      panel.open(field?.value ?? '');
      if (field) field.value = '';
    });
  }

  get #page(): string {
    return this.querySelector('form')?.action ?? '';
  }
}

const pageField = (): HTMLInputElement | null => document.querySelector('search-page input[type="search"]');

customElements.define('search-box', SearchBox);
