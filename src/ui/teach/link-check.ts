/**
 * `<link-check data-ledger="/teach/links.json">` around a text area, a field for files and a list: says of every address of the
 * site in what is pasted or dropped what became of it. Nothing is sent anywhere.
 */
import {
  checkLinks,
  corrected,
  type CheckedLink,
  type LinkLedger,
  type LinkState,
} from '../../written-refs/check-links.ts';
import { words } from '../../words/index.ts';
import { counted } from '../../words/say.ts';
import { copyButton } from '../passage/copy-button.ts';
import { make } from '../shared/make.ts';
import { fetchJson } from './fetch-json.ts';

/** In the order in which they are shown: first what somebody must do something about. */
const STATES: readonly LinkState[] = ['moved', 'withdrawn', 'unknown', 'reworded', 'fine'];

export class LinkCheck extends HTMLElement {
  #listeners: AbortController | undefined;
  /** One for all texts, so that they are answered in the order in which they came. */
  #ledger: Promise<LinkLedger> | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#field?.addEventListener('input', () => void this.#check(this.#field?.value ?? ''), { signal });
    const files = this.querySelector('input');
    files?.addEventListener('change', () => void this.#readFiles(files.files), { signal });
    this.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    this.addEventListener('drop', (event) => this.#onDrop(event), { signal });
    // What was pasted or chosen before the script came, or put back by the browser.
    if (files?.files?.length) void this.#readFiles(files.files);
    else if (this.#field?.value) void this.#check(this.#field.value);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  #onDrop(event: DragEvent): void {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    void this.#readFiles(event.dataTransfer.files);
  }

  async #readFiles(files: FileList | null): Promise<void> {
    if (!files?.length) return;
    try {
      const { textOfFile } = await import('./text-of-file.ts');
      const texts = await Promise.all([...files].map(textOfFile));
      await this.#check(texts.join('\n'), [...files].map(({ name }) => name).join(', '));
    } catch {
      this.#show([], words.linkCheck.notRead);
    }
  }

  /** `file` names what the text is from; where there is one, its addresses are given back and not its text. */
  async #check(text: string, file?: string): Promise<void> {
    let ledger: LinkLedger;
    try {
      ledger = await (this.#ledger ??= this.#load());
    } catch {
      this.#ledger = undefined;
      this.#show([], words.linkCheck.notLoaded);
      return;
    }
    const links = checkLinks(text, ledger);
    const unique = [...new Map(links.map((link) => [link.written, link])).values()];
    const status = text.trim() === '' ? '' : summary(unique.length, file);
    this.#show(unique, status);
    const output =
      file === undefined ? corrected(text, links) : unique.map(({ written, to }) => to ?? written).join('\n');
    this.#offer(output, unique);
  }

  async #load(): Promise<LinkLedger> {
    const ledger = await fetchJson<LinkLedger>(this.dataset['ledger'] ?? '');
    const here = new URL('../', location.href.replace(/[?#].*$/, '')).href;
    return { ...ledger, sites: [...ledger.sites, here] };
  }

  #show(links: readonly CheckedLink[], status: string): void {
    const said = this.querySelector('[data-check-status]');
    if (said) said.textContent = status;
    const groups = STATES.flatMap((state) => {
      const own = links.filter((link) => link.state === state);
      if (own.length === 0) return [];
      return [
        make('h3', {}, `${words.linkCheck.states[state]} `, make('small', {}, String(own.length))),
        make('ul', { class: 'refs-found', 'data-check-state': state }, ...own.map(item)),
      ];
    });
    this.querySelector('[data-check-result]')?.replaceChildren(...groups);
  }

  #offer(output: string, links: readonly CheckedLink[]): void {
    if (!links.some(({ to }) => to !== undefined)) return;
    this.querySelector('[data-check-result]')?.prepend(
      make(
        'p',
        { class: 'list-tools' },
        copyButton('corrected-links', words.linkCheck.correctedName, words.linkCheck.copy),
      ),
      make('pre', { id: 'corrected-links', class: 'out', hidden: true }, output),
    );
  }
}

const summary = (count: number, file: string | undefined): string =>
  file === undefined
    ? counted(words.linkCheck.summary, { count })
    : counted(words.linkCheck.summaryOf, { count, file });

function item({ written, to, why }: CheckedLink): HTMLElement {
  const after = to === undefined ? (why ?? '') : make('a', { href: to }, to);
  return make('li', {}, make('span', { class: 'as-written' }, written), make('span', { class: 'why' }, after));
}

customElements.define('link-check', LinkCheck);
