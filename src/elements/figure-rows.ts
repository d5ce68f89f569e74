/**
 * `<figure-rows>` around a figure: what is pointed at or focused, in a drawing or in its table, lights up wherever the
 * figure shows the same row of its data.
 */
export class FigureRows extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    for (const type of ['pointerover', 'focusin'] as const)
      this.addEventListener(type, ({ target }) => this.#light(target), { signal });
    for (const type of ['pointerleave', 'focusout'] as const)
      this.addEventListener(type, () => this.#light(null), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#light(null);
  }

  #light(target: EventTarget | null): void {
    const row = target instanceof Element ? target.closest('[data-row]')?.getAttribute('data-row') : undefined;
    for (const lit of this.querySelectorAll('[data-on]'))
      if (lit.getAttribute('data-row') !== row) lit.removeAttribute('data-on');
    if (row)
      for (const same of this.querySelectorAll(`[data-row="${CSS.escape(row)}"]`)) same.setAttribute('data-on', '');
  }
}

customElements.define('figure-rows', FigureRows);
