/** What a visitor does with a page and sees of it, in any engine. */
import { expect } from 'vitest';
import type { Driver, Size } from './driver.ts';

export const DESK = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 800 };

/** Milliseconds after which what a visitor waits for has failed; a busy machine needs some. */
const PATIENCE = 20_000;

type Plain = string | number | boolean | null | undefined | Plain[] | { [key: string]: Plain };

export class Visitor {
  readonly #driver: Driver;
  readonly #site: string;

  /** @param site Address of the title page. */
  constructor(driver: Driver, site: string) {
    this.#driver = driver;
    this.#site = site;
  }

  /** Opens a page of the site as one who has not been here before, in a window of this size. */
  async open(path: string, size: Size = DESK): Promise<void> {
    // From another page, so that a fragment alone loads the page too.
    await this.#driver.goTo(`${this.#site}robots.txt`);
    await this.run(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await this.#driver.resize(size);
    await this.#driver.input.moveTo(1, 1);
    await this.goTo(path);
  }

  /** Goes to another page of the site, and waits until its script has run. */
  async goTo(path: string): Promise<void> {
    await this.#driver.goTo(this.#site + path);
    await this.see('', unready);
  }

  /** Opens any address, such as that of a file on a disk. */
  async openAddress(address: string, size: Size = DESK): Promise<void> {
    await this.#driver.resize(size);
    await this.#driver.goTo(address);
  }

  /** Calls a function in the page, which sees its arguments and nothing else of the test. */
  async run<A extends Plain[], R>(inPage: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return (await this.#driver.evaluate(`(${inPage.toString()})(...${JSON.stringify(args)})`)) as R;
  }

  /** Waits until a function in the page gives this, or fails with what it gave last. */
  async see<A extends Plain[], R>(expected: R, inPage: (...args: A) => R | Promise<R>, ...args: A): Promise<void> {
    await expect.poll(() => this.run(inPage, ...args), { timeout: PATIENCE }).toEqual(expected);
  }

  /** Waits until an element stands in the window and nothing lies over it, or fails with what prevents that. */
  seeElement(selector: string): Promise<void> {
    return this.see('seen', look, selector);
  }

  /** Waits until no element that fits shows. */
  seeNone(selector: string): Promise<void> {
    return this.see(
      0,
      (css) => [...document.querySelectorAll(css)].filter((one) => one.checkVisibility()).length,
      selector,
    );
  }

  /** Puts the pointer on an element, which is scrolled to the middle of the window if it is outside. */
  async pointAt(selector: string): Promise<void> {
    await this.see(true, (css) => document.querySelector(css) !== null, selector);
    const { x, y } = await this.run(spotOf, selector);
    await this.#driver.input.moveTo(x, y);
  }

  async click(selector: string, held?: 'Shift'): Promise<void> {
    const { input } = this.#driver;
    if (held) await input.keyDown(held);
    await this.pointAt(selector);
    await input.mouseDown();
    await input.mouseUp();
    if (held) await input.keyUp(held);
  }

  /** Presses the button of the mouse at one place of the window and lets it go at another. */
  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const { input } = this.#driver;
    await input.moveTo(from.x, from.y);
    await input.mouseDown();
    await input.moveTo((from.x + to.x) / 2, to.y);
    await input.moveTo(to.x, to.y);
    await input.mouseUp();
  }

  /** Presses a key, as `KeyboardEvent.key` names it. */
  async press(key: string): Promise<void> {
    await this.#driver.input.keyDown(key);
    await this.#driver.input.keyUp(key);
  }

  async type(words: string): Promise<void> {
    for (const character of words) await this.press(character);
  }

  /** Goes to an element with the Tab key, from the link or button before it. */
  async tabTo(selector: string): Promise<void> {
    await this.run((css) => {
      const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input')];
      const shown = stops.filter((stop) => stop.getClientRects().length > 0);
      shown[shown.findIndex((stop) => stop.matches(css)) - 1]?.focus();
    }, selector);
    await this.press('Tab');
  }

  screenshot(): Promise<Buffer> {
    return this.#driver.screenshot();
  }
}

/** In the page: what has not loaded yet. The bar for selected words is defined when there are some,
 * the guide of addresses when an address has a fragment. */
function unready(): string {
  if (document.readyState !== 'complete') return 'document';
  return [...document.querySelectorAll(':not(:defined, selection-bar, address-guide, hover-card)')]
    .map(({ localName }) => localName)
    .join(' ');
}

/** In the page: why a visitor does not see an element, or `seen`. */
function look(selector: string): string {
  const element = document.querySelector(selector);
  if (!element) return 'not there';
  if (!element.checkVisibility({ visibilityProperty: true })) return 'not shown';
  for (let one: Element | null = element; one; one = one.parentElement)
    if (getComputedStyle(one).opacity !== '1') return `opacity ${getComputedStyle(one).opacity}`;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const box = [left, top, right, bottom].map(Math.round).join(' ');
  if (left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1) return `outside: ${box}`;
  const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (!over || !(element.contains(over) || over.contains(element)))
    return `at ${box} under ${over?.outerHTML.slice(0, 80) ?? 'nothing'}`;
  return 'seen';
}

/** In the page: the middle of the first line of an element, which is scrolled into the window first. */
function spotOf(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector);
  const box = () => element?.getClientRects()[0] ?? new DOMRect();
  if (box().top < 80 || box().bottom > innerHeight - 8)
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = box();
  return { x: left + width / 2, y: top + height / 2 };
}
