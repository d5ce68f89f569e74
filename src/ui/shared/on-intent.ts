/**
 * Parts of a page that are loaded at the first sign that a reader turns to them. What the reader did before they were there
 * is done again then, so that nobody has to do it twice.
 */
import { isModified } from './keyboard.ts';

/** Milliseconds that a reader waits for a part on a bad line, before links lead where they lead without it. */
const PATIENCE = 2000;

const SIGNS = ['pointerover', 'pointerdown', 'focusin', 'click'];

/** Loads a part when the pointer, a finger or the focus comes to one of `targets`. Where it cannot be had, links just lead. */
export function onIntent(targets: string, load: () => Promise<unknown>): void {
  const listeners = new AbortController();
  const { signal } = listeners;
  const missed = new Map<string, Event>();
  const notice = (event: Event): void => {
    if (!(event.target instanceof Element) || !event.target.closest(targets)) return;
    if (event instanceof MouseEvent && event.type === 'click') {
      if (isModified(event)) return;
      event.preventDefault();
      event.stopPropagation();
    }
    if (missed.size === 0)
      void Promise.race([load().catch(() => undefined), patience()]).then(() => {
        listeners.abort();
        for (const one of missed.values()) if (isStill(one)) again(one);
      });
    missed.set(event.type, event);
  };
  for (const sign of SIGNS) document.addEventListener(sign, notice, { signal, capture: true });
}

const patience = (): Promise<void> => new Promise((done) => setTimeout(done, PATIENCE));

/** Whether pointer and focus are still where they were; what was done is done. */
function isStill({ type, target }: Event): boolean {
  if (!(target instanceof Element)) return false;
  if (type === 'pointerover') return target.matches(':hover');
  return type !== 'focusin' || target === document.activeElement;
}

/** An event like another one, which can be dispatched. */
function again(event: Event): void {
  const kind = event.constructor as new (type: string, init: object) => Event;
  event.target?.dispatchEvent(new kind(event.type, event));
}
