/**
 * Parts that are loaded when a reader asks for them. Where one takes long or cannot be had, for want of a network say, the
 * reader stays on the page, is told so, and can try again; nothing leads away but a link that the reader follows.
 */
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { announce } from './announcer.ts';
import { isTyping } from './keyboard.ts';
import { make } from './make.ts';
import { inTime } from './patience.ts';

/** What is loaded. */
export interface Part {
  /** `the menu of passage 2.4`, as it stands inside a sentence. */
  name: string;
  /** A page that serves as well, and the words of a link to it. */
  instead: { href: string; words: string };
}

/** Ends with what is said of the part that was asked for before. */
let last = new AbortController();

/** Loads a part; `undefined` where the reader gives it up or asks for another one. */
export async function loadForReader<T>(part: Part, load: () => Promise<T>): Promise<T | undefined> {
  last.abort();
  const wish = (last = new AbortController());
  for (;;) {
    let loading: Notice | undefined;
    try {
      const loaded = await inTime(load, () => {
        if (wish.signal.aborted) return;
        loading = notify(say(words.controls.loading, { part: part.name }));
        wish.signal.addEventListener('abort', loading.close);
        void loading.dismissed.then(() => wish.abort());
      });
      if (wish.signal.aborted) return undefined;
      loading?.close();
      return loaded;
    } catch {
      if (wish.signal.aborted) return undefined;
      loading?.close();
    }
    const failed = notify(say(words.controls.notLoaded, { part: part.name }), part);
    wish.signal.addEventListener('abort', failed.close);
    if (!(await Promise.race([failed.again, failed.dismissed.then(() => false)]))) return undefined;
  }
}

interface Notice {
  close: () => void;
  /** Resolves where the reader closes it. */
  dismissed: Promise<void>;
  /** Resolves where the reader wants to try again. */
  again: Promise<boolean>;
}

/** Words at the lower edge of the window; with `part`, ways on. */
function notify(text: string, part?: Part): Notice {
  const again = make('button', { class: 'btn', type: 'button' }, words.controls.tryAgain);
  const ways =
    part && make('p', { class: 'notice-ways' }, again, make('a', { href: part.instead.href }, part.instead.words));
  // It stands outside of all landmarks, where only a dialog may.
  const notice = make(
    'div',
    { class: 'panel notice', popover: 'auto', role: 'dialog', 'aria-label': text },
    make('p', {}, text),
    ways,
  );
  document.body.append(notice);
  notice.showPopover();
  announce(text);
  if (part && !isTyping(document.activeElement)) again.focus();
  return {
    close: () => notice.remove(),
    dismissed: new Promise((done) => {
      notice.addEventListener('toggle', ({ newState }) => {
        if (newState !== 'closed') return;
        notice.remove();
        done();
      });
    }),
    again: new Promise((done) => {
      again.addEventListener('click', () => {
        notice.remove();
        done(true);
      });
    }),
  };
}
