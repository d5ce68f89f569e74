/**
 * `<way-back hidden>`, one a page: after a link of a passage, a note or a card was followed, a button that leads back to
 * the passage. By it as by the browser's own Back the reader finds the place and the focus as they were.
 *
 * The passage that was left stands in the state of the browser's own history entry (Navigation API), so nothing is
 * stored; where a browser lacks that, its Back alone leads back.
 */
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { isModified } from '../shared/keyboard.ts';

/** Where a reader left a passage: by which of its links. */
interface Left {
  ref: string;
  link: number;
}

const PASSAGE = '.text .passage, .slide';
/** The link whose card is open. */
const CARD_OWNER = 'a[data-open][aria-details]';

export class WayBack extends HTMLElement {
  #listeners: AbortController | undefined;
  #observer: IntersectionObserver | undefined;
  #cameBack = false;

  connectedCallback(): void {
    if (!('navigation' in window)) return;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    // Before the card closes, which knows whose it is.
    document.addEventListener('click', (event) => remember(event), { signal, capture: true });
    this.addEventListener('click', () => history.back(), { signal });
    navigation.addEventListener('currententrychange', ({ navigationType }) => this.#arrive(navigationType), { signal });
    // Where the fragment differs, browsers take the focus away once more.
    addEventListener('hashchange', () => this.#refocus(), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && this.#arrive('traverse'), { signal });
    const [visit] = performance.getEntriesByType('navigation');
    this.#arrive(visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward' ? 'traverse' : null);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    this.#observer?.disconnect();
  }

  #arrive(how: NavigationType | null): void {
    const { currentEntry } = navigation;
    this.#cameBack = how === 'traverse';
    this.#refocus();
    const left = currentEntry ? leftAt(navigation.entries()[currentEntry.index - 1]) : undefined;
    this.#show(left);
  }

  /** The focus goes to the link by which the reader who comes back had left. */
  #refocus(): void {
    const left = this.#cameBack ? leftAt(navigation.currentEntry) : undefined;
    if (left) linksOf(passageOf(left))[left.link]?.focus({ preventScroll: true });
  }

  #show(left: Left | undefined): void {
    this.#observer?.disconnect();
    this.hidden = left === undefined;
    if (!left) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn';
    button.textContent = say(words.frame.backTo, { ref: left.ref });
    this.replaceChildren(button);
    const passage = passageOf(left);
    if (!passage) return;
    // Whoever has scrolled back has found the way.
    this.#observer = new IntersectionObserver(([entry]) => (this.hidden = entry?.isIntersecting ?? false));
    this.#observer.observe(passage);
  }
}

/** Keeps in the history entry from which passage a link is followed. */
function remember(event: MouseEvent): void {
  if (isModified(event) || !(event.target instanceof Element)) return;
  const link = event.target.closest<HTMLAnchorElement>('a[href]:not([role="button"], [target], [download])');
  const origin = link?.closest('hover-card') ? document.querySelector<HTMLAnchorElement>(CARD_OWNER) : link;
  const passage = origin?.closest(PASSAGE);
  const ref = passage?.querySelector<HTMLElement>('[data-passage]')?.dataset['passage'];
  if (!origin || !passage || ref === undefined) return;
  const left: Left = { ref, link: linksOf(passage).indexOf(origin) };
  navigation.updateCurrentEntry({ state: { left } });
}

function leftAt(entry: NavigationHistoryEntry | null | undefined): Left | undefined {
  const state: unknown = entry?.getState();
  return typeof state === 'object' && state && 'left' in state ? (state.left as Left) : undefined;
}

const passageOf = ({ ref }: Left): Element | null => document.getElementById(`p${ref}`)?.closest(PASSAGE) ?? null;

const linksOf = (passage: Element | null): HTMLAnchorElement[] => [
  ...(passage?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? []),
];

customElements.define('way-back', WayBack);
