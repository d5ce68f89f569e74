/** The grip of a row: moves it by the arrow keys once it is lifted, or by dragging. Each step is announced. */
import { movedTo, stepFrom, type Place, type ReadingList } from '../../reading-list/list.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { announce } from '../shared/announcer.ts';
import { make } from '../shared/make.ts';
import { mark, placeInWords, type Workshop } from './workshop.ts';

/** The list as it was when a row was lifted; there is one while it is. */
let lifted: { before: ReadingList; from: Place; at: Place } | undefined;

const isSame = (a: Place, b: Place): boolean => a.session === b.session && a.item === b.item;

export function grip(workshop: Workshop, place: Place, name: string): HTMLElement {
  const isLifted = lifted !== undefined && isSame(lifted.at, place);
  const button = make('button', {
    class: 'grip',
    type: 'button',
    'aria-label': say(words.listMaker.move, { name }),
    'aria-pressed': String(isLifted),
    'data-focus': mark(place, 'grip'),
  });
  button.addEventListener('keydown', (event) => onKey(event));
  button.addEventListener('blur', () => {
    // The row is made anew at each step; who leaves it for good drops it.
    setTimeout(() => {
      if (button.isConnected && lifted && isSame(lifted.at, place)) drop();
    });
  });
  button.addEventListener('click', () => (lifted && isSame(lifted.at, place) ? drop() : lift()));
  button.addEventListener('pointerdown', (event) => drag(event, workshop, place));
  return button;

  function lift(): void {
    lifted = { before: workshop.list, from: place, at: place };
    button.setAttribute('aria-pressed', 'true');
    announce(say(words.listMaker.lifted, { name }));
  }
  function drop(): void {
    lifted = undefined;
    button.setAttribute('aria-pressed', 'false');
    announce(say(words.listMaker.dropped, { place: placeInWords(workshop, place, name) }));
  }
  function onKey(event: KeyboardEvent): void {
    const steps: Partial<Record<string, 1 | -1>> = { ArrowUp: -1, ArrowDown: 1 };
    const step = steps[event.key];
    if (!lifted || (event.key !== 'Escape' && step === undefined)) return;
    event.preventDefault();
    if (step === undefined) {
      const { before, from } = lifted;
      lifted = undefined;
      workshop.change(before, { focus: mark(from, 'grip'), said: say(words.listMaker.putBack, { name }) });
      return;
    }
    const to = stepFrom(workshop.list, place, step);
    if (!to) {
      announce(words.listMaker.atEnd);
      return;
    }
    lifted = { ...lifted, at: to };
    const list = movedTo(workshop.list, place, to);
    workshop.change(list, { focus: mark(to, 'grip') });
    announce(placeInWords(workshop, to, name));
  }
}

/** Follows a pointer from a grip; the row that it is over shows where the dragged one would go. */
function drag(event: PointerEvent, workshop: Workshop, from: Place): void {
  if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
  const button = event.currentTarget;
  const row = button.closest('li');
  const stop = new AbortController();
  let over: { element: Element; to: Place } | undefined;
  button.setPointerCapture(event.pointerId);

  button.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => {
      over?.element.removeAttribute('data-over');
      row?.setAttribute('data-dragged', '');
      scrollAt(clientY);
      over = targetAt(clientX, clientY, from);
      over?.element.setAttribute('data-over', over.element.matches('li') ? 'row' : 'session');
    },
    { signal: stop.signal },
  );
  const end = (isDrop: boolean) => {
    stop.abort();
    over?.element.removeAttribute('data-over');
    row?.removeAttribute('data-dragged');
    if (!isDrop || !over || isSame(over.to, from)) return;
    workshop.change(movedTo(workshop.list, from, over.to), { focus: mark(over.to, 'grip') });
  };
  button.addEventListener('pointerup', () => end(true), { signal: stop.signal });
  button.addEventListener('pointercancel', () => end(false), { signal: stop.signal });
}

/** How near to an edge of the window a pointer makes the page scroll, and how far at a time, in CSS pixels. */
const EDGE = 70;
const STEP = 18;

function scrollAt(y: number): void {
  const top = y < EDGE ? -STEP : y > innerHeight - EDGE ? STEP : 0;
  if (top !== 0) scrollBy({ top, behavior: 'instant' });
}

/** Where a dragged row goes when it is let go at a point: in the place of the row there, or to the end of the session. */
function targetAt(x: number, y: number, from: Place): { element: Element; to: Place } | undefined {
  const under = document.elementFromPoint(x, y);
  const row = under?.closest<HTMLElement>('li[data-place]');
  const [session, item] = (row?.dataset['place'] ?? '').split('.').map(Number);
  if (row && session !== undefined && item !== undefined) return { element: row, to: { session, item } };
  const part = under?.closest<HTMLElement>('section[data-session]');
  if (!part) return undefined;
  const index = Number(part.dataset['session']);
  const count = part.querySelectorAll('li[data-place]').length;
  return { element: part, to: { session: index, item: index === from.session ? count - 1 : count } };
}
