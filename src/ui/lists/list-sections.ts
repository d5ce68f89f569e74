/** A list in sections, whose items can be hidden and put under other headings. */
import { groupByNumber, type ListOrder } from './list-order.ts';

interface Section {
  section: HTMLElement;
  list: Element;
  items: HTMLElement[];
}

/** The sections in `[data-list]`, each with its `[data-item]`, and the `[data-index]` that leads to their headings. */
export class ListSections {
  readonly items: readonly HTMLElement[];
  #place: HTMLElement;
  #index: HTMLElement | null;
  #written: Section[] = [];
  /** Name of the order in which they stand; the one in which they are written has none. */
  #order: string | undefined;

  constructor(root: HTMLElement) {
    this.#place = root.querySelector<HTMLElement>('[data-list]') ?? root;
    this.#index = root.querySelector<HTMLElement>('[data-index]');
    for (const section of this.#sections()) {
      const items = [...section.querySelectorAll<HTMLElement>('[data-item]')];
      const list = items[0]?.parentElement;
      if (list) this.#written.push({ section, list, items });
    }
    this.items = this.#written.flatMap(({ items }) => items);
  }

  /** Groups the items by the number that the chosen option names; `undefined` puts them back as they were written. */
  arrange(option: HTMLOptionElement | undefined): void {
    const first = this.#written[0];
    if (option?.value === this.#order || !first) return;
    this.#order = option?.value;
    for (const section of this.#sections()) section.remove();
    if (option) {
      const order = option.value as ListOrder;
      const groups = groupByNumber(this.items, (item) => Number(item.dataset[order]) || undefined, order);
      this.#place.append(...groups.map(({ title, items }) => sectionLike(first, title, items)));
    } else
      for (const { section, list, items } of this.#written) {
        list.append(...items);
        this.#place.append(section);
      }
  }

  /**
   * Hides the items that do not match, the sections of which nothing is left, and the links of the index to those.
   * Returns how many items are shown. A section without items is there as long as all are shown.
   */
  show(matches: (item: HTMLElement) => boolean): number {
    let shown = 0;
    for (const item of this.items) {
      const isShown = matches(item);
      if (isShown) shown++;
      // What is as it should be is left alone: a list may be long.
      if (item.hidden === isShown) item.hidden = !isShown;
    }
    for (const section of this.#sections())
      section.hidden = shown < this.items.length && !section.querySelector('[data-item]:not([hidden])');
    this.#markIndex();
    return shown;
  }

  #markIndex(): void {
    if (!this.#index) return;
    for (const link of this.#index.querySelectorAll('a')) {
      const href = (link.dataset['href'] ??= link.getAttribute('href') ?? '');
      if (document.getElementById(href.slice(1))?.closest('[hidden]') === null) link.setAttribute('href', href);
      else link.removeAttribute('href');
    }
    this.#index.hidden = !this.#index.querySelector('a[href]');
  }

  #sections(): HTMLElement[] {
    return [...this.#place.querySelectorAll('section')];
  }
}

/** A section with a heading and a list of items, in the form of one that is there. */
function sectionLike({ section, list }: Section, title: string, items: readonly HTMLElement[]): HTMLElement {
  const made = section.cloneNode() as HTMLElement;
  const heading = document.createElement('h2');
  heading.id = `S-${title.replace(/\s+/g, '-')}`;
  heading.textContent = title;
  made.setAttribute('aria-labelledby', heading.id);
  const madeList = list.cloneNode() as Element;
  madeList.append(...items);
  made.append(heading, madeList);
  return made;
}
