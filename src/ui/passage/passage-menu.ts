/**
 * `<passage-menu id="passage-menu" class="panel passage-menu" popover data-forms="/api/citation-forms.json">`, one on a
 * chapter's page: makes a button of the number of each passage, which says "Share" and opens everything one can do with the
 * passage's address. Shift-click, or the menu's "Range", takes all passages up to another one and puts them in the address.
 *
 * Content and forms are loaded when a reader turns to a number; where they cannot be had, the reader is told so, with a
 * link to the passage's own page, to which the number leads without script.
 */
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { coveredBySheet, layOutMenu } from '../card/card-layout.ts';
import { loadForReader } from '../shared/later.ts';
import type { PanelMaker } from './passage-panel.ts';
import { stopsOf } from '../shared/panel-focus.ts';
import { hashOf, passagesOf, refOf } from './passage-place.ts';

export class PassageMenu extends HTMLElement {
  #listeners: AbortController | undefined;
  /** The number whose menu is open. */
  #number: HTMLAnchorElement | undefined;
  /** Height of the menu with everything in it closed. */
  #height = 0;
  /** Reference from which shift-click goes on: of the passage last turned to. */
  #start: string | undefined;

  connectedCallback(): void {
    if (!('showPopover' in this)) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    for (const number of numbers()) {
      number.setAttribute('role', 'button');
      number.setAttribute('aria-haspopup', 'dialog');
      number.setAttribute('aria-expanded', 'false');
      number.setAttribute('data-share', words.chapter.share);
      number.setAttribute('aria-label', say(words.chapter.sharePassage, { ref: number.textContent }));
    }
    for (const type of ['pointerover', 'pointerdown', 'focusin'])
      document.addEventListener(type, ({ target }) => numberAt(target) && void this.#load().catch(() => undefined), {
        signal,
        passive: true,
      });
    document.addEventListener('click', (event) => this.#onClick(event), { signal });
    document.addEventListener('keydown', (event) => this.#onKeydown(event), { signal });
    this.addEventListener('keydown', (event) => this.#onTab(event), { signal });
    this.addEventListener('toggle', () => this.#onToggle(), { signal });
    for (const type of ['scroll', 'resize']) addEventListener(type, () => this.#layOut(), { signal, passive: true });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    for (const number of numbers()) {
      for (const name of ['role', 'aria-haspopup', 'aria-expanded', 'data-share']) number.removeAttribute(name);
      number.setAttribute('aria-label', say(words.passage.name, { ref: number.textContent }));
    }
  }

  async #load(): Promise<PanelMaker> {
    const { loadPanel } = await import('./passage-panel.ts');
    return loadPanel(this.dataset['forms'] ?? '');
  }

  #onClick(event: MouseEvent): void {
    const number = numberAt(event.target);
    if (!number || event.ctrlKey || event.metaKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    const ref = number.textContent;
    if (event.shiftKey) {
      const start = (this.#start ??= targeted() ?? ref);
      const ends = passagesOf(document)
        .map(refOf)
        .filter((known) => known === start || known === ref);
      void this.#show(number, ends[0] ?? ref, ends.at(-1) ?? ref);
    } else {
      this.#start = ref;
      void this.#show(number, ref, endOfRange(ref));
    }
  }

  /** A button answers to the space bar, too; Enter is a click already. */
  #onKeydown(event: KeyboardEvent): void {
    const number = event.key === ' ' ? numberAt(event.target) : null;
    if (!number) return;
    event.preventDefault();
    number.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, shiftKey: event.shiftKey }));
  }

  /** Opens the menu at a number, for the passages from `first` to `last`, or shows them in the open one. */
  async #show(number: HTMLAnchorElement, first: string, last: string): Promise<void> {
    const passages = passagesOf(document);
    const refs = passages.map(refOf);
    const [from, to] = [refs.indexOf(first), refs.indexOf(last)];
    const part = {
      name: say(words.chapter.menu, { ref: number.textContent }),
      instead: { href: number.href, words: words.chapter.menuInstead },
    };
    const makePanel = await loadForReader(part, () => this.#load());
    if (!makePanel) return;
    putInAddress(first, last);
    const { scrollTop } = this;
    if (this.matches(':popover-open') && number !== this.#number) this.hidePopover();
    this.replaceChildren(
      ...makePanel({
        passages: passages.slice(from, to + 1),
        following: passages.slice(from),
        page: numbers()[from]?.href ?? number.href,
        onExtend: (last) => void this.#show(number, first, last),
      }),
    );
    this.setAttribute('aria-label', this.querySelector('h2')?.textContent ?? '');
    if (this.matches(':popover-open')) this.#backToRange(scrollTop);
    else this.#open(number);
  }

  #open(number: HTMLAnchorElement): void {
    this.#number = number;
    this.showPopover();
    this.#height = this.offsetHeight;
    this.#layOut();
    this.scrollTop = 0;
    const covered = coveredBySheet(this, number);
    if (covered > 0) scrollBy({ top: covered, behavior: 'instant' });
    number.setAttribute('aria-expanded', 'true');
    this.querySelector<HTMLElement>('.menu-rows button')?.focus();
  }

  /** Another end was chosen: the reader goes on where it was chosen. */
  #backToRange(scrollTop: number): void {
    const choice = this.querySelector<HTMLElement>('#menu-to');
    choice?.closest('details')?.setAttribute('open', '');
    choice?.focus({ preventScroll: true });
    this.scrollTop = scrollTop;
  }

  #layOut(): void {
    if (!this.#number || !this.matches(':popover-open')) return;
    const { scrollTop } = this;
    layOutMenu(this, this.#number, this.#height);
    this.scrollTop = scrollTop;
  }

  /** Tab leads on to what follows the number, though the menu stands at the page's end; Shift-Tab to the number. */
  #onTab(event: KeyboardEvent): void {
    if (event.key !== 'Tab') return;
    const number = this.#number;
    const end = event.shiftKey ? stopsOf(this)[0] : stopsOf(this).at(-1);
    if (document.activeElement !== end) return;
    this.hidePopover();
    number?.focus({ preventScroll: true });
    // The browser moves on from the number by itself.
    if (event.shiftKey) event.preventDefault();
  }

  #onToggle(): void {
    if (this.matches(':popover-open')) return;
    this.#number?.setAttribute('aria-expanded', 'false');
    this.#number = undefined;
  }
}

const numbers = (): HTMLAnchorElement[] => [
  ...document.querySelectorAll<HTMLAnchorElement>('.text .passage > .passage-number'),
];

const numberAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('.text .passage > .passage-number') : null;

/** Reference of the passage that the address names, or of the first one of a range. */
const targeted = (): string | undefined =>
  document.querySelector<HTMLElement>('.text [data-passage]:is(:target, [data-here])')?.dataset['passage'];

/** Where the range ends that begins with a passage: as it is marked, or before that, as the address names it. */
function endOfRange(ref: string): string {
  const passages = passagesOf(document);
  const marked = passages.filter(({ dataset }) => dataset['here'] !== undefined).map(refOf);
  if (marked.length > 0) return marked[0] === ref ? (marked.at(-1) ?? ref) : ref;
  return passages.map(refOf).find((last) => location.hash === hashOf(ref, last)) ?? ref;
}

/** A range stands in the address as long as it is chosen; a single passage leaves the address alone. */
function putInAddress(first: string, last: string): void {
  const hasRange = document.querySelector('.text [data-passage][data-here]') !== null;
  const hash = hashOf(first, last);
  if (location.hash === hash || (first === last && !hasRange)) return;
  const { scrollX, scrollY } = window;
  location.replace(hash);
  // Whoever chooses the end of a range looks at it; the page stays where it is.
  scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  history.replaceState({ range: hash.slice(1) }, '');
}

customElements.define('passage-menu', PassageMenu);
