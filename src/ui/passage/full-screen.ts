/** `<full-screen data-of="id">` around a button: shows an element on the whole screen; hidden where that cannot be. */
export class FullScreen extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.hidden = !document.fullscreenEnabled;
    this.querySelector('button')?.addEventListener('click', () => void this.#show(), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #show(): Promise<void> {
    try {
      await document.getElementById(this.dataset['of'] ?? '')?.requestFullscreen();
    } catch {
      // The page stands in a frame that does not allow it.
      this.hidden = true;
    }
  }
}

customElements.define('full-screen', FullScreen);
