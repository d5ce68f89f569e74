/**
 * `<search-landing>`, a bar at the foot of the page for those who come from a search: marks every hit on the page, moves
 * from one to the next, and goes away. The marks are painted over the text (CSS Custom Highlight API), so that nothing
 * in it changes for copying or for screen readers; a browser without that shows the passage as the target and no marks.
 */
import { elementOfHash } from '../../ui/address/link-target.ts';
import sheet from './landing.css?url';
import { announce } from '../../ui/shared/announcer.ts';
import { words as said } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { takeHop, type SearchHop } from '../box/search-hop.ts';
import { rangesOf } from './search-ranges.ts';
import { addStyleSheet } from '../../ui/shared/style-sheet.ts';

const ALL = 'search-hit';
const CURRENT = 'search-hit-here';

/** Shows the hits of the search that led to this address, if one did. */
export function land(): void {
  const hop = takeHop(location.pathname + location.hash);
  if (!hop || !('highlights' in CSS)) return;
  document.querySelector('search-landing')?.remove();
  const bar = new SearchLanding();
  bar.hop = hop;
  document.body.append(bar);
}

export class SearchLanding extends HTMLElement {
  hop: SearchHop | undefined;
  #listeners: AbortController | undefined;
  #hits: Range[] = [];
  #at = 0;

  connectedCallback(): void {
    const { hop } = this;
    const target = elementOfHash(location.hash);
    if (hop && target) this.#hits = rangesOf(hop.runs, target);
    if (!hop || this.#hits.length === 0) {
      this.remove();
      return;
    }
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    document.addEventListener('keydown', (event) => this.#onKeydown(event), { signal });
    void addStyleSheet(sheet);
    CSS.highlights.set(ALL, new Highlight(...this.#hits));
    this.#at = Math.max(
      0,
      this.#hits.findIndex((hit) => isIn(hit, target)),
    );
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', said.search.hits);
    this.#render(hop.words);
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    CSS.highlights.delete(ALL);
    CSS.highlights.delete(CURRENT);
  }

  #render(words: string): void {
    const text = document.createElement('p');
    const count = document.createElement('span');
    count.dataset['count'] = '';
    text.append(`${say(said.search.quoted, { word: words.replace(/["“”„«»]/g, '') })} `, count);
    const names = [
      [said.search.previousHit, '↑', -1],
      [said.search.nextHit, '↓', 1],
    ] as const;
    const steps = names.map(([name, sign, step]) => {
      const button = buttonOf(sign, () => this.#step(step));
      button.setAttribute('aria-label', name);
      button.disabled = this.#hits.length < 2;
      return button;
    });
    this.replaceChildren(
      text,
      ...steps,
      buttonOf(said.search.done, () => this.#done()),
    );
  }

  #step(by: number): void {
    this.#at = (this.#at + by + this.#hits.length) % this.#hits.length;
    const passage = passageOf(this.#hits[this.#at]);
    // The address follows, so that what is copied is the passage that is looked at.
    if (passage && location.hash !== `#${passage.id}`) location.replace(`#${passage.id}`);
    this.#show();
    const { top = 0 } = this.#hits[this.#at]?.getBoundingClientRect() ?? {};
    scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
    const at = { hit: this.#at + 1, count: this.#hits.length };
    const ref = passage?.dataset['passage'];
    announce(ref ? say(said.search.atHitIn, { ...at, passage: ref }) : say(said.search.atHit, at));
  }

  #show(): void {
    const hit = this.#hits[this.#at];
    const here = new Highlight(...(hit ? [hit] : []));
    here.priority = 1;
    CSS.highlights.set(CURRENT, here);
    const count = this.querySelector('[data-count]');
    if (count) count.textContent = say(said.search.hitOf, { hit: this.#at + 1, count: this.#hits.length });
  }

  #onKeydown(event: KeyboardEvent): void {
    // What lies above the page closes first.
    if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open], :popover-open'))
      this.#done();
  }

  #done(): void {
    const hadFocus = this.contains(document.activeElement);
    this.remove();
    if (hadFocus) document.getElementById('main')?.focus({ preventScroll: true });
  }
}

const isIn = (range: Range, element: Element | null): boolean => !!element?.contains(range.startContainer);

/** The passage of a hit, or the note or entry with an address of its own. */
const passageOf = (range: Range | undefined): HTMLElement | null =>
  range?.startContainer.parentElement?.closest<HTMLElement>('[data-passage], [data-note], [data-item]') ?? null;

function buttonOf(text: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', act);
  return button;
}

customElements.define('search-landing', SearchLanding);
