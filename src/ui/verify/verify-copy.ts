/**
 * `<verify-copy data-list="/checksums.sha256" hidden>` around a button, a status and a list: asks the host for every file of the site
 * anew, compares its hash with the list, and names each that differs. Nothing is sent anywhere.
 */
import { parseChecksums } from '../../exports/checksums/checksums.ts';
import { compareWith, type Comparison } from '../../exports/checksums/compare.ts';
import { words } from '../../words/index.ts';
import { counted, say } from '../../words/say.ts';
import { make } from '../shared/make.ts';

export class VerifyCopy extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    // Without HTTPS a browser has no hashes to give.
    this.hidden = !isSecureContext;
    this.querySelector('button')?.addEventListener('click', () => void this.#verify(), {
      signal: this.#listeners.signal,
    });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  async #verify(): Promise<void> {
    const signal = this.#listeners?.signal;
    const button = this.querySelector('button');
    if (!signal || button?.getAttribute('aria-disabled') === 'true') return;
    button?.setAttribute('aria-disabled', 'true');
    this.#say('');
    this.#list([]);
    try {
      const list = new URL(this.dataset['list'] ?? '', location.href);
      const got = async (address: string): Promise<Response> =>
        fetch(new URL(address, list), { cache: 'no-store', credentials: 'omit', signal });
      const answer = await got(list.href);
      if (!answer.ok) throw new Error(`${list.href} answers ${answer.status}.`);
      const sums = parseChecksums(await answer.text());
      const found = await compareWith(
        sums,
        async (address) => bytesOf(address, got),
        (done, of) => {
          if (done % STEP === 0) this.#say(say(words.verify.progress, { done, of }));
        },
      );
      signal.throwIfAborted();
      this.#show(found);
    } catch {
      if (!signal.aborted) this.#say(words.verify.failed);
    }
    button?.removeAttribute('aria-disabled');
  }

  #show({ compared, different, missing }: Comparison): void {
    const count = different.length + missing.length;
    this.#say(count === 0 ? counted(words.verify.same, { count: compared }) : counted(words.verify.differ, { count }));
    this.#list([
      ...different.map((path) => say(words.verify.different, { path })),
      ...missing.map((path) => say(words.verify.missing, { path })),
    ]);
  }

  #say(text: string): void {
    const status = this.querySelector('[data-verify-status]');
    if (status) status.textContent = text;
  }

  #list(lines: readonly string[]): void {
    this.querySelector('[data-verify-found]')?.replaceChildren(...lines.map((line) => make('li', {}, line)));
  }
}

/** Progress is told now and then: a screen reader reads it out. */
const STEP = 50;

/** What a host says of a page that is missing is the page for that, whose answer is no success. */
async function bytesOf(address: string, got: (address: string) => Promise<Response>): Promise<ArrayBuffer | undefined> {
  const answer = await got(address);
  return answer.ok || address === '404.html' ? answer.arrayBuffer() : undefined;
}

customElements.define('verify-copy', VerifyCopy);
