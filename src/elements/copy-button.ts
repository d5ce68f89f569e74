/**
 * `<copy-button data-of="id" data-name="APA 7">` around a button: copies the words of an element, with their italics
 * where the browser can, and says so. Where copying is refused, the words are shown selected instead.
 */
import { announce } from './announcer.ts';

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
      await write(source);
      this.#say('Copied');
    } catch {
      getSelection()?.selectAllChildren(source);
      this.#say('Selected', 'The browser does not allow copying. The words are selected: copy them with the keyboard.');
    }
  }

  #say(word: string, words = `${word}: ${this.dataset['name'] ?? ''}`): void {
    announce(words);
    const label = this.querySelector<HTMLElement>('[data-label]');
    if (!label) return;
    this.#label ??= label.textContent;
    label.textContent = word;
    clearTimeout(this.#said);
    this.#said = setTimeout(() => (label.textContent = this.#label ?? ''), SAID);
  }
}

/** Puts the words of an element on the clipboard, of a link its address; markup too where the browser takes it. */
async function write(source: HTMLElement): Promise<void> {
  const isLink = source instanceof HTMLAnchorElement;
  const text = isLink ? source.href : source.textContent.trim();
  if (!isLink && source.childElementCount > 0 && typeof ClipboardItem !== 'undefined')
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([source.innerHTML], { type: 'text/html' }),
      }),
    ]);
  else await navigator.clipboard.writeText(text);
}

customElements.define('copy-button', CopyButton);
