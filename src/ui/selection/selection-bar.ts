/**
 * `<selection-bar class="panel selection-bar" popover="manual" data-forms="…" data-search="/search/">`: when words of
 * passages are selected, offers to copy them with their reference, to copy a link to exactly these words, and to search
 * for them. It waits until the pointer is up, never takes the focus or the selection, and stands at the bottom edge where
 * fingers select, since the browser has its own menu at the words. Tab leads into it, Escape closes it.
 */
import { words } from '../../words/index.ts';
import { announce } from '../shared/announcer.ts';
import { passagesIn } from '../passage/passage-place.ts';
import { Timers } from '../shared/timers.ts';

/** Milliseconds without a change after which a selection is made. */
const SETTLED = 300;
/** Distance from the words and from the edges of the window, in CSS pixels. */
const GAP = 8;

export class SelectionBar extends HTMLElement {
  #listeners: AbortController | undefined;
  #timers = new Timers<'look'>();
  #isPressed = false;
  #byKey = true;
  /** The words that the bar is about. */
  #range: Range | undefined;
  /** The selection for which the bar was closed. */
  #dismissed = '';

  connectedCallback(): void {
    if (!('showPopover' in this)) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    document.addEventListener('selectionchange', () => this.#wait(), { signal });
    document.addEventListener('pointerdown', (event) => this.#onPointer(event, true), { signal });
    for (const end of ['pointerup', 'pointercancel'] as const)
      document.addEventListener(end, (event) => this.#onPointer(event, false), { signal });
    document.addEventListener('keydown', (event) => this.#onKeydown(event), { signal });
    this.#wait();
    // The words stay selected when a button is pressed.
    this.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    addEventListener('scroll', () => this.#place(), { signal, passive: true });
    addEventListener('resize', () => this.#place(), { signal, passive: true });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#timers.clear('look');
  }

  #wait(): void {
    if (!this.#isPressed) this.#timers.wait('look', SETTLED, () => void this.#look());
  }

  async #look(): Promise<void> {
    const selection = getSelection();
    if (selection && this.contains(selection.anchorNode)) return;
    const range = selection && !selection.isCollapsed && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    if (!range || passagesIn(range).length === 0 || range.toString().trim().length < 2) {
      this.#hide();
      return;
    }
    const selected = range.toString();
    if (selected === this.#dismissed) return;
    try {
      const { loadBar } = await import('./selection-content.ts');
      const content = await loadBar(range, this.dataset['forms'] ?? '', this.dataset['search'] ?? '');
      // The reader may have gone on selecting.
      if (getSelection()?.toString() === '' || range.toString() !== selected) return;
      this.#range = range;
      this.replaceChildren(...content);
      if (!this.matches(':popover-open')) {
        this.showPopover();
        if (this.#byKey) announce(words.selection.news);
      }
      this.#place();
    } catch {
      // Without a network the browser's own ways to copy remain.
    }
  }

  #hide(): void {
    this.#dismissed = '';
    if (this.matches(':popover-open')) this.hidePopover();
  }

  /** Below the words, or above them where there is no room; at the bottom edge for fingers, by the style sheet. */
  #place(): void {
    if (!this.#range || !this.matches(':popover-open')) return;
    const box = this.#range.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    const below = box.bottom + GAP;
    const fits = below + this.offsetHeight + GAP <= innerHeight;
    const y = fits ? below : Math.max(GAP, box.top - GAP - this.offsetHeight);
    const begin = getComputedStyle(this).direction === 'rtl' ? box.right - this.offsetWidth : box.left;
    const x = Math.max(GAP, Math.min(begin, clientWidth - this.offsetWidth - GAP));
    this.style.setProperty('--x', `${x}px`);
    this.style.setProperty('--y', `${Math.min(y, innerHeight - this.offsetHeight - GAP)}px`);
    this.toggleAttribute('data-away', box.bottom < 0 || box.top > innerHeight);
  }

  #onPointer({ target }: PointerEvent, isPressed: boolean): void {
    if (target instanceof Node && this.contains(target)) return;
    this.#isPressed = isPressed;
    this.#byKey = false;
    if (isPressed) this.#hide();
    else this.#wait();
  }

  #onKeydown(event: KeyboardEvent): void {
    this.#byKey = true;
    if (!this.matches(':popover-open')) return;
    const focused = document.activeElement;
    if (event.key === 'Escape') {
      this.#dismissed = this.#range?.toString() ?? '';
      this.hidePopover();
    } else if (event.key === 'Tab' && !event.shiftKey && (!focused || focused === document.body)) {
      event.preventDefault();
      this.querySelector<HTMLElement>('button, a[href]')?.focus();
    }
  }
}

customElements.define('selection-bar', SelectionBar);
