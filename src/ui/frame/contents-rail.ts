/**
 * `<contents-rail>` around the contents list. Marks the link to the section that is being read, fills the lines beside
 * those that were read (`--read` of their items), writes where the reader is into `[data-here]` and, in the header, into
 * `[data-place]`, and closes the list when it is open as a menu and one of its links is followed.
 */
import { decoded } from '../../model/decoded.ts';
import { elementLinkedTo } from '../address/link-target.ts';
import { isModified } from '../shared/keyboard.ts';
import { make } from '../shared/make.ts';
import { placeInText, type PassageLength } from '../selection/place-in-text.ts';

/** Where on the screen one reads: a third from the top. */
const READING_LINE = 0.35;

export class ContentsRail extends HTMLElement {
  #listeners: AbortController | undefined;
  #frame = 0;
  #links = new Map<HTMLElement, HTMLAnchorElement>();
  #passages: HTMLElement[] = [];
  #lengths: PassageLength[] = [];

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#passages = [...document.querySelectorAll<HTMLElement>('.text [data-passage]')];
    this.#lengths = this.#passages.map(lengthOf);
    this.#links = new Map();
    for (const link of this.querySelectorAll('a')) {
      const section = elementLinkedTo(link);
      if (section) this.#links.set(section, link);
    }
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    if (this.#links.size === 0 && this.#passages.length === 0) return;
    const look = (): void => {
      this.#frame ||= requestAnimationFrame(() => this.#look());
    };
    addEventListener('scroll', look, { signal, passive: true });
    addEventListener('resize', look, { signal, passive: true });
    addEventListener('hashchange', look, { signal });
    // With the next frame, which lays the page out anyway.
    look();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #look(): void {
    this.#frame = 0;
    const line = innerHeight * READING_LINE;
    const isAbove = (element: HTMLElement): boolean => element.getBoundingClientRect().top < line;
    const section = [...this.#links.keys()].findLast(isAbove);
    this.#fill(line);
    for (const [element, link] of this.#links) {
      if (element !== section) link.removeAttribute('aria-current');
      else if (!link.hasAttribute('aria-current')) {
        link.setAttribute('aria-current', 'location');
        keepInView(link);
      }
    }
    const here = this.querySelector('[data-here]');
    if (!here || this.#passages.length === 0) return;
    const passage = this.#passages.findLastIndex(isAbove);
    const place = document.querySelector<HTMLElement>('[data-place]');
    const title = section && this.#links.get(section)?.firstChild?.textContent?.trim();
    if (place) sayPlace(place, title, section?.closest('.after') ? '' : passageWords(this.#lengths, passage));
    const end = this.#passages.at(-1)?.getBoundingClientRect().bottom ?? 0;
    const isAtBottom = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    const text = placeInText(this.#lengths, passage, end < line || isAtBottom);
    if (here.textContent !== text) here.textContent = text;
  }

  /** Fills the line beside each section as far as it was read. */
  #fill(line: number): void {
    const tops = [...this.#links.keys()].map((element) => element.getBoundingClientRect().top);
    const end = document.querySelector('.after')?.getBoundingClientRect().bottom ?? Infinity;
    for (const [index, link] of [...this.#links.values()].entries()) {
      const top = tops[index] ?? 0;
      const length = Math.max(1, (tops[index + 1] ?? end) - top);
      const read = Math.min(1, Math.max(0, (line - top) / length));
      link.parentElement?.style.setProperty('--read', read.toFixed(3));
    }
  }

  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const menu = link?.closest<HTMLElement>(':popover-open');
    if (link && menu && !isModified(event) && elementLinkedTo(link)) menu.hidePopover();
  }
}

customElements.define('contents-rail', ContentsRail);

/** The passage that is read: `2.4`, or all of the range that the address names, as long as one is in it: `2.4–2.6`. */
function passageWords(passages: readonly PassageLength[], at: number): string {
  const ends = /^#p([^-]+)-p(.+)$/.exec(decoded(location.hash, decodeURI))?.slice(1) ?? [];
  const [first, last] = ends.map((end) => passages.findIndex(({ ref }) => ref === end));
  const isIn = first !== undefined && last !== undefined && first >= 0 && first <= at && at <= last;
  return isIn ? ends.join('–') : (passages[at]?.ref ?? '');
}

/** `2 · The founding of the harbour · 2.4–2.6`, in new elements for each place, so that none moves. */
function sayPlace(place: HTMLElement, section: string | undefined, passage: string): void {
  const number = place.querySelector('bdi');
  const title = section ?? place.dataset['place'] ?? '';
  const said = `${title} ${passage}`;
  if (place.dataset['said'] === said) return;
  place.dataset['said'] = said;
  const refs = make('small', {}, make('bdi', { dir: 'ltr' }, passage));
  place.replaceChildren(...(number ? [number] : []), make('span', {}, title), ...(passage ? [refs] : []));
}

function lengthOf(passage: HTMLElement): PassageLength {
  const words = passage.textContent.trim().split(/\s+/).length;
  return { ref: passage.dataset['passage'] ?? '', words };
}

/** Scrolls a long list, and only the list, to the link. */
function keepInView(link: HTMLElement): void {
  const list = link.closest('nav');
  if (!list || list.scrollHeight <= list.clientHeight) return;
  const { top, bottom } = link.getBoundingClientRect();
  const frame = list.getBoundingClientRect();
  if (top < frame.top) list.scrollTop -= frame.top - top;
  else if (bottom > frame.bottom) list.scrollTop += bottom - frame.bottom;
}
