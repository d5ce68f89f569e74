/**
 * `<address-guide data-search="/search/">`, one a page. Leads on where an address names what the page lacks: marks the
 * passages of a range (`#p2.4-p2.6`) with `data-here`, or leads to them from the page of the first; follows what has
 * moved (`[data-moved-url]`) and says so, and for anything else says what is missing and where it may be found. It never
 * takes the focus.
 */
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { fragmentOf, missingWords, rangeOf, searchWordsOf } from './address-words.ts';
import { announce } from '../shared/announcer.ts';
import { movedWords } from './moved-words.ts';

export class AddressGuide extends HTMLElement {
  #listeners: AbortController | undefined;
  /** Said after the step that is under way. */
  #news = '';

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    addEventListener('hashchange', () => this.#look(), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.#look();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#reset();
  }

  #look(): void {
    this.#reset();
    const news = this.#news;
    this.#news = '';
    if (news) this.#say(news);
    const fragment = fragmentOf(location.hash);
    // `#top` is the browser's own.
    if (!fragment || fragment.toLowerCase() === 'top') return;
    const element = document.getElementById(fragment);
    if (element) this.#follow(element);
    else if (!this.#markRange(fragment) && !this.#leadToRange(fragment)) this.#offer(fragment);
  }

  #reset(): void {
    for (const passage of document.querySelectorAll('[data-passage][data-here]')) passage.removeAttribute('data-here');
    this.hidden = true;
    this.replaceChildren();
  }

  #follow({ dataset }: HTMLElement): void {
    const { movedFrom = '', movedTo = '', movedUrl } = dataset;
    if (movedUrl === undefined) return;
    if (movedUrl.startsWith('#')) this.#news = movedWords(movedFrom, movedTo);
    // Without a step of the Back button, which would lead here again.
    location.replace(movedUrl);
  }

  /** Marks a range if the page has both of its ends. */
  #markRange(fragment: string): boolean {
    const range = rangeOf(fragment);
    const passages = [...document.querySelectorAll<HTMLElement>('[data-passage]')];
    const [first, last] = [range?.first, range?.last].map((ref) => passages.findIndex((p) => p === passageAt(ref)));
    if (first === undefined || last === undefined || first < 0 || last < first) return false;
    for (const passage of passages.slice(first, last + 1)) passage.dataset['here'] = '';
    const entry: unknown = history.state;
    const state = typeof entry === 'object' ? entry : null;
    // Back and reload return to where the reader was, which is not always the first passage.
    if (!state || !('range' in state)) {
      history.replaceState({ ...state, range: fragment }, '');
      passages[first]?.scrollIntoView();
    }
    return true;
  }

  /** On the page of a passage with which a range begins, says so and leads to the range in its chapter. */
  #leadToRange(fragment: string): boolean {
    const range = rangeOf(fragment);
    const way = document.querySelector<HTMLAnchorElement>(`a[data-in-chapter="${CSS.escape(range?.first ?? '')}"]`);
    if (!range || !way) return false;
    const url = new URL(way.href);
    url.hash = fragment;
    this.#say(say(words.address.range, range), [[say(words.address.readRange, range), url.href]]);
    return true;
  }

  #offer(fragment: string): void {
    const search = new URL(this.dataset['search'] ?? '', location.href);
    search.searchParams.set('q', searchWordsOf(fragment));
    const start = document.querySelector('.reading [data-passage]')
      ? words.address.startOfChapter
      : words.address.startOfPage;
    this.#say(missingWords(fragment), [
      [say(words.address.searchFor, { words: searchWordsOf(fragment) }), search.href],
      [start, '#main'],
    ]);
  }

  #say(text: string, links: readonly (readonly [text: string, href: string])[] = []): void {
    const message = document.createElement('p');
    message.append(text);
    for (const [name, href] of links) {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = name;
      message.append(' ', link);
    }
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'x';
    close.setAttribute('aria-label', words.controls.close);
    close.textContent = '×';
    this.replaceChildren(message, close);
    this.hidden = false;
    announce([text, ...links.map(([link]) => say(words.address.read, { link }))].join(' '));
  }

  #onClick({ target }: Event): void {
    if (!(target instanceof Element) || !target.closest('button')) return;
    this.#reset();
    // What had the focus is gone; the text is where reading goes on.
    document.getElementById('main')?.focus({ preventScroll: true });
  }
}

/** The passage with a reference, under its number or an old one. */
function passageAt(ref = ''): Element | null | undefined {
  const element = document.getElementById(`p${ref}`);
  return element?.dataset['movedUrl'] === undefined
    ? element
    : element.closest('.passage')?.querySelector('[data-passage]');
}

customElements.define('address-guide', AddressGuide);
