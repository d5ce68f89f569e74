/**
 * `<copy-button data-of="id" data-name="APA 7">` around a button: copies the words of an element, with their italics
 * where the browser can, and says so. Where copying is refused, the words are shown, selected, instead.
 */
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { announce } from '../shared/announcer.ts';
import { copyElement } from '../shared/clipboard.ts';
import { make } from '../shared/make.ts';

/** How long the button says that it has copied. */
const SAID = 2_000;

export class CopyButton extends HTMLElement {
  #listeners: AbortController | undefined;
  /** What the button says at rest. */
  #label: string | undefined;
  #said: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.querySelector('button')?.addEventListener('click', () => void this.#copy(), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#said);
  }

  async #copy(): Promise<void> {
    const source = document.getElementById(this.dataset['of'] ?? '');
    if (!source) return;
    try {
      await copyElement(source);
      this.#say(words.copying.copied, say(words.copying.copiedName, { name: this.dataset['name'] ?? '' }));
    } catch {
      source.hidden = false;
      getSelection()?.selectAllChildren(source);
      this.#say(words.copying.selected, words.copying.cannotCopy);
    }
  }

  #say(word: string, heard: string): void {
    announce(heard);
    const label = this.querySelector<HTMLElement>('[data-label]');
    if (!label) return;
    this.#label ??= label.textContent;
    label.textContent = word;
    clearTimeout(this.#said);
    this.#said = setTimeout(() => (label.textContent = this.#label ?? ''), SAID);
  }
}

customElements.define('copy-button', CopyButton);

/** The element for words with an id; `name` says what is copied to those who hear the button. */
export function copyButton(of: string, name: string, label: string): HTMLElement {
  const button = make(
    'button',
    { class: 'btn', type: 'button' },
    make('span', { 'data-label': true }, label),
    make('span', { class: 'vh' }, say(words.copying.copyOf, { name })),
  );
  return make('copy-button' as 'div', { 'data-of': of, 'data-name': name }, button);
}
