/**
 * `<figure-rows>` around a figure: what is pointed at or focused, in a drawing or in its table, lights up wherever the
 * figure shows the same row of its data. A link to a folded part of the figure unfolds it.
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
    this.addEventListener('click', ({ target }) => unfold(target), { signal });
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

function unfold(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest('a[href^="#"]') : null;
  const part = document.getElementById(link?.getAttribute('href')?.slice(1) ?? '');
  if (part instanceof HTMLDetailsElement) part.open = true;
}

customElements.define('figure-rows', FigureRows);
