/**
 * `<hover-card>`: one card for all citations, terms and cross-references of a page, shown in the top layer.
 *
 * Opens on hover, keyboard focus or tap, and follows WCAG 1.4.13: Escape closes it without moving the focus, the pointer
 * may move onto it, and it stays until pointer and focus have left both. The setting `hover` turns it off; the links then
 * lead where they lead without script.
 */
import { cardContent } from './card-content.ts';
import { CARD_LINKS } from './card-links.ts';
import { words } from '../../words/index.ts';
import { clearLayout, isSheet, layOut } from './card-layout.ts';
import { isModified } from '../shared/keyboard.ts';
import { stopsOf } from '../shared/panel-focus.ts';
import { isOn } from '../shared/settings-store.ts';
import { Timers } from '../shared/timers.ts';

/** Milliseconds. Passing over a link opens nothing; a pointer on its way to the card may leave both for a moment. */
const HOVER = 180;
const FOCUS = 250;
const LEAVE = 320;

export class HoverCard extends HTMLElement {
  #listeners: AbortController | undefined;
  /** The link whose card is open. */
  #owner: HTMLAnchorElement | null = null;
  /** The link whose card was just closed: it does not open again until pointer and focus have been elsewhere. */
  #dismissed: HTMLAnchorElement | null = null;
  #timers = new Timers<'hover' | 'focus' | 'leave'>();
  #byTouch = false;

  connectedCallback(): void {
    if (!('showPopover' in this)) return;
    this.id ||= 'card';
    this.popover = 'manual';
    this.setAttribute('role', 'dialog');
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    document.addEventListener('pointerover', (event) => this.#onPointerOver(event), { signal });
    document.documentElement.addEventListener('pointerleave', () => this.#onLeave(), { signal });
    document.addEventListener('focusin', (event) => this.#onFocus(event), { signal });
    document.addEventListener('pointerdown', (event) => this.#onPointerDown(event), { signal, capture: true });
    document.addEventListener('click', (event) => this.#onClick(event), { signal });
    document.addEventListener('keydown', (event) => this.#onKeydown(event), { signal });
    document.addEventListener('toggle', (event) => this.#onToggle(event), { signal, capture: true });
    addEventListener('scroll', (event) => this.#follow(event), { signal, capture: true, passive: true });
    addEventListener('resize', () => this.#layOut(), { signal, passive: true });
  }

  disconnectedCallback(): void {
    this.#timers.clear('hover', 'focus', 'leave');
    this.#release();
    this.#listeners?.abort();
  }

  /** Shows the card of a link; nothing where the page has nothing to show, or another panel is open. */
  open(link: HTMLAnchorElement): void {
    this.#timers.clear('hover', 'focus', 'leave');
    if (this.#owner === link || !link.isConnected || this.#isOtherPanelOpen()) return;
    const content = cardContent(link);
    if (!content) return;
    this.close();
    this.#dismissed = null;
    this.#owner = link;
    this.replaceChildren(closeButton(), content);
    this.setAttribute('aria-label', link.textContent);
    link.dataset['open'] = '';
    link.setAttribute('aria-expanded', 'true');
    link.setAttribute('aria-details', this.id);
    this.showPopover();
    this.scrollTop = 0;
    const covered = layOut(this, link);
    if (covered > 0) scrollBy({ top: covered, behavior: 'instant' });
  }

  close(): void {
    this.#timers.clear('hover', 'focus', 'leave');
    this.#hide();
  }

  #hide(): void {
    if (this.#owner) this.hidePopover();
    this.#release();
  }

  #release(): void {
    const link = this.#owner;
    this.#owner = null;
    if (!link) return;
    delete link.dataset['open'];
    link.removeAttribute('aria-expanded');
    link.removeAttribute('aria-details');
    clearLayout(this);
  }

  #dismiss(): void {
    const link = this.#owner;
    if (!link) return;
    const hadFocus = this.contains(document.activeElement);
    this.close();
    this.#dismissed = link;
    if (hadFocus) link.focus({ preventScroll: true });
  }

  #onPointerOver({ target, pointerType }: PointerEvent): void {
    if (pointerType === 'touch') return;
    const link = this.#linkAt(target);
    if (link !== this.#dismissed) this.#dismissed = null;
    this.#timers.clear('hover');
    if (this.#holds(target) || (link && link === this.#owner)) this.#timers.clear('leave');
    else {
      this.#onLeave();
      if (link && link !== this.#dismissed && isOn('hover')) this.#timers.wait('hover', HOVER, () => this.open(link));
    }
  }

  #onLeave(): void {
    this.#timers.clear('hover');
    const focused = document.activeElement;
    if (!this.#owner || this.#timers.isWaiting('leave') || this.contains(focused) || focused === this.#owner) return;
    // The pointer may rest on the next link already, whose card is still to open.
    this.#timers.wait('leave', LEAVE, () => this.#hide());
  }

  #onFocus({ target }: FocusEvent): void {
    const link = this.#linkAt(target);
    this.#timers.clear('focus');
    if (link !== this.#dismissed) this.#dismissed = null;
    if (this.#holds(target) || (link && link === this.#owner)) this.#timers.clear('leave');
    else {
      this.close();
      if (link && link !== this.#dismissed && link.matches(':focus-visible') && isOn('hover'))
        this.#timers.wait('focus', FOCUS, () => this.open(link));
    }
  }

  #onPointerDown({ target, pointerType }: PointerEvent): void {
    this.#byTouch = pointerType === 'touch';
    if (this.#owner && !this.#holds(target) && this.#linkAt(target) !== this.#owner) this.close();
  }

  #onClick(event: MouseEvent): void {
    if (event.defaultPrevented || isModified(event) || !(event.target instanceof Element)) return;
    if (this.#holds(event.target)) {
      if (event.target.closest('button')) this.#dismiss();
      else if (event.target.closest('a')) this.close();
      return;
    }
    const link = this.#linkAt(event.target);
    if (!link) return;
    // A key press is a click without a count: Enter follows the link, also after a touch.
    const isTap = this.#byTouch && event.detail > 0 && isOn('hover');
    const wasOpen = this.#owner === link;
    if (isTap && !wasOpen) this.open(link);
    else {
      this.#dismiss();
      this.#dismissed = link;
      this.#timers.clear('hover', 'focus');
    }
    if (isTap && (wasOpen || this.#owner === link)) event.preventDefault();
  }

  /** Tab leads from the link into its card and on to what follows the link, though the card stands at the page's end. */
  #onKeydown(event: KeyboardEvent): void {
    const link = this.#owner;
    if (!link) return;
    if (event.key === 'Escape') this.#dismiss();
    if (event.key !== 'Tab') return;
    const stops = stopsOf(this);
    const focused = document.activeElement;
    if (focused === link && !event.shiftKey && stops[0]) {
      event.preventDefault();
      stops[0].focus();
    } else if (focused === stops[0] && event.shiftKey) {
      event.preventDefault();
      link.focus();
    } else if (focused === stops.at(-1) && !event.shiftKey) {
      // The browser then moves on from the link by itself.
      this.#dismiss();
    }
  }

  /** Another panel has opened, or something else has hidden the card. */
  #onToggle({ target }: Event): void {
    if (!this.#owner) return;
    if (target === this ? !this.matches(':popover-open') : this.#isOtherPanelOpen()) this.close();
  }

  #follow({ target }: Event): void {
    if (!isSheet() && !this.#holds(target)) this.#layOut();
  }

  #layOut(): void {
    if (!this.#owner) return;
    const { scrollTop } = this;
    layOut(this, this.#owner);
    this.scrollTop = scrollTop;
  }

  #holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.contains(target);
  }

  #linkAt(target: EventTarget | null): HTMLAnchorElement | null {
    if (!(target instanceof Element) || this.contains(target)) return null;
    return target.closest<HTMLAnchorElement>(CARD_LINKS);
  }

  #isOtherPanelOpen(): boolean {
    return [...document.querySelectorAll(':popover-open')].some((panel) => panel !== this);
  }
}

customElements.define('hover-card', HoverCard);

function closeButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'x';
  button.setAttribute('aria-label', words.controls.close);
  button.textContent = '×';
  return button;
}
