/**
 * `<search-panel>`, one a page, made when it is first wanted: a dialog with the first results of what is typed, grouped by
 * kind. Arrows move from the field through the results, Enter opens one or, in the field, the search page with all.
 */
import sheet from '../styles/search/panel.css?url';
import type { Knowledge } from '../search/data.ts';
import type { Hit } from '../search/find.ts';
import { KINDS, type Kind } from '../search/kinds.ts';
import { clearRecent, keepSearch, readRecent } from '../search/recent.ts';
import { alsoSearched, correctionOf, summaryOf } from '../search/summary.ts';
import { cleanWords, isSearchable } from '../search/query.ts';
import { showFailure, showNearWords } from './search-messages.ts';
import { shortlist } from '../search/shortlist.ts';
import { SearchResults } from './search-results.ts';
import { SearchService } from './search-service.ts';
import { addStyleSheet } from './style-sheet.ts';
import { addExcerpt, button, chapterTitles, el, linkTo, resultItem } from './search-view.ts';

/** Results of one search; all of them are on the search page. */
const MOST = 8;
/** Milliseconds without a key before a search begins. */
const PAUSE = 60;
/** Milliseconds in which the full text may answer before the list of words does. */
const GRACE = 60;

export class SearchPanel extends HTMLElement {
  /** Address of the search page. */
  page = '';
  #service: SearchService | undefined;
  #dialog = el('dialog', 'search-dialog');
  #field = el('input');
  #status = el('p', 'search-status');
  #results = el('div', 'search-groups');
  #shown: SearchResults | undefined;
  #listeners: AbortController | undefined;
  #timer = 0;
  /** Counts searches, so that a late answer to an earlier one is dropped. */
  #search = 0;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#service ??= new SearchService(this.page);
    this.#build();
    this.#field.addEventListener('input', () => this.#onInput(), { signal });
    this.#dialog.addEventListener('keydown', (event) => this.#onKeydown(event), { signal });
    this.#dialog.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.#dialog.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#timer);
  }

  /** Loads what the first search needs; resolves when the panel can be shown. */
  warm(): Promise<void> {
    this.#service?.warm();
    return addStyleSheet(sheet);
  }

  /** Opens with these words in the field. */
  open(words: string): void {
    if (this.#dialog.open) return;
    if (words) this.#field.value = words;
    this.#dialog.showModal();
    this.#field.focus();
    if (!words) this.#field.select();
    void this.#run();
  }

  #build(): void {
    Object.assign(this.#field, {
      type: 'search',
      name: 'q',
      id: 'search-panel-words',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: false,
      enterKeyHint: 'search',
    });
    const label = el('label', 'vh', 'Search the edition');
    label.htmlFor = this.#field.id;
    const form = el('form', 'search-dialog-form', label, this.#field);
    form.action = this.page;
    form.setAttribute('role', 'search');
    const close = button('×', () => this.#dialog.close(), 'x');
    close.setAttribute('aria-label', 'Close');
    form.append(close);
    this.#dialog.setAttribute('aria-label', 'Search the edition');
    this.#status.setAttribute('role', 'status');
    this.#dialog.replaceChildren(form, this.#status, this.#results);
    this.replaceChildren(this.#dialog);
  }

  #onInput(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#run(), PAUSE);
  }

  async #run(): Promise<void> {
    const search = ++this.#search;
    const words = cleanWords(this.#field.value);
    const service = this.#service;
    if (!service) return;
    if (!isSearchable(words)) {
      this.#shown = undefined;
      this.#say(words ? 'Write at least one letter or digit.' : '');
      this.#showRecent();
      return;
    }
    try {
      const whole = service.find(words);
      // The list of words answers meanwhile, unless the full text is as quick.
      const [first] = await Promise.all([service.first(words), Promise.race([whole, wait(GRACE)])]);
      const isWaiting = await Promise.race([whole.then(() => false), wait(0).then(() => true)]);
      if (search !== this.#search) return;
      if (isWaiting) {
        if (first.hits.length > 0) await this.#show(new SearchResults(words, first, service), search, false);
        this.#say('Searching the full text …');
      }
      const findings = await whole;
      if (search === this.#search) await this.#show(new SearchResults(words, findings, service), search, true);
    } catch {
      if (search === this.#search) this.#fail(words);
    }
  }

  async #show(results: SearchResults, search: number, isWhole: boolean): Promise<void> {
    const { findings } = results;
    const knowledge = await this.#service?.knowledge();
    if (!knowledge || search !== this.#search) return;
    this.#shown = results;
    const chapters = chapterTitles(knowledge);
    const groups = Map.groupBy(
      shortlist(findings.hits, MOST, knowledge),
      ({ record }) => knowledge.records[record]?.kind ?? 'passage',
    );
    const itemOf = (hit: Hit): HTMLElement => {
      const record = knowledge.records[hit.record];
      if (!record) return el('li');
      const item = resultItem(record, chapters);
      if (isWhole) void results.marked(hit).then((marked) => addExcerpt(item, marked, { unfold: false }));
      return item;
    };
    const sections = [...groups].map(([kind, hits]) => this.#group(kind, hits.map(itemOf)));
    this.#replace(...this.#remarks(results), ...sections, ...(isWhole ? this.#ways(results, knowledge) : []));
    if (!isWhole) return;
    this.#say(summaryOf({ words: findings.searched, kinds: [], chapters: [] }, findings));
  }

  /** Shows other results; who stood on one that is still there stays on it. */
  #replace(...content: Node[]): void {
    const { activeElement } = document;
    const stood =
      activeElement instanceof HTMLAnchorElement && this.#results.contains(activeElement) ? activeElement.href : '';
    this.#results.replaceChildren(...content);
    if (!stood) return;
    const same = [...this.#results.querySelectorAll('a')].find((link) => link.href === stood);
    (same ?? this.#field).focus();
  }

  #group(kind: Kind, items: HTMLElement[]): HTMLElement {
    const heading = el('h2', 'search-group', KINDS[kind].many);
    heading.id = `search-group-${kind}`;
    const list = el('ol', 'results', ...items);
    list.setAttribute('aria-labelledby', heading.id);
    return el('section', '', heading, list);
  }

  #remarks({ findings }: SearchResults): HTMLElement[] {
    const texts = [correctionOf(findings), alsoSearched(findings)].filter(Boolean);
    const instead = findings.corrected.map(({ to }) => button(to, () => this.#retry(to), 'search-word'));
    return texts.map((text, index) =>
      el(
        'p',
        'search-remark',
        text,
        ...(index === 0 && instead.length > 0 ? [' Searched instead: ', ...spaced(instead), '.'] : []),
      ),
    );
  }

  #ways({ words, findings }: SearchResults, knowledge: Knowledge): HTMLElement[] {
    const place = el('div', 'search-all');
    if (findings.hits.length > MOST) place.append(linkTo(this.#address(words), `All ${findings.hits.length} results`));
    if (findings.hits.length === 0) showNearWords(place, this.page, words, knowledge, (near) => this.#retry(near));
    return [place];
  }

  #showRecent(): void {
    const recent = readRecent();
    if (recent.length === 0) {
      this.#results.replaceChildren(
        el(
          'p',
          'search-remark',
          'Words, “a phrase”, a name, an author and year, or the number of a passage such as 2.1.',
        ),
      );
      return;
    }
    const items = recent.map((words) => el('li', '', linkTo(this.#address(words), words)));
    for (const [index, item] of items.entries())
      item.firstElementChild?.addEventListener('click', (event) => {
        event.preventDefault();
        this.#retry(recent[index] ?? '');
      });
    const clear = button(
      'Clear',
      () => {
        clearRecent();
        this.#showRecent();
        this.#field.focus();
      },
      'search-clear',
    );
    const heading = el('h2', 'search-group', 'Recent searches');
    heading.id = 'search-recent';
    const list = el('ul', 'search-recent', ...items);
    list.setAttribute('aria-labelledby', heading.id);
    this.#results.replaceChildren(el('section', '', heading, clear, list));
  }

  #fail(words: string): void {
    this.#say('The search index could not be loaded.');
    this.#results.replaceChildren();
    showFailure(this.#results, this.page, () => this.#retry(words));
  }

  #retry(words: string): void {
    this.#field.value = words;
    this.#field.focus();
    void this.#run();
  }

  #onSubmit(event: SubmitEvent): void {
    const words = cleanWords(this.#field.value);
    event.preventDefault();
    if (!words) return;
    keepSearch(words);
    const plan = this.#shown?.words === words ? this.#shown.findings.plan : undefined;
    const passage =
      plan?.passage === undefined ? undefined : this.#results.querySelector<HTMLAnchorElement>('.result a');
    if (passage) passage.click();
    else location.assign(this.#address(words));
  }

  #onClick(event: MouseEvent): void {
    const { target } = event;
    // The dialog itself is hit beside its content, on the backdrop.
    if (target === this.#dialog) this.#dialog.close();
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.result a') : null;
    if (!link || !this.#shown) return;
    keepSearch(this.#shown.words);
    this.#shown.follow(link);
    this.#dialog.close();
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      // Browsers would empty the field first.
      event.preventDefault();
      this.#dialog.close();
      return;
    }
    const links = [...this.#results.querySelectorAll<HTMLElement>('a')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const isInField = document.activeElement === this.#field;
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: isInField ? undefined : 0,
      End: isInField ? undefined : links.length - 1,
    }[event.key];
    if (to !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      (to < 0 ? this.#field : links[Math.min(to, links.length - 1)])?.focus();
    } else if (
      at >= 0 &&
      event.key.length === 1 &&
      event.key !== ' ' &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey
    ) {
      // What is typed goes on in the field.
      this.#field.focus();
    }
  }

  #say(text: string): void {
    if (this.#status.textContent !== text) this.#status.textContent = text;
  }

  #address(words: string): string {
    const address = new URL(this.page);
    address.searchParams.set('q', words);
    return address.href;
  }
}

customElements.define('search-panel', SearchPanel);

/** The panel of the page, made when it is first asked for. */
export function searchPanel(page: string): SearchPanel {
  const there = document.querySelector<SearchPanel>('search-panel');
  if (there) return there;
  const panel = new SearchPanel();
  panel.page = page;
  document.body.append(panel);
  return panel;
}

const spaced = (nodes: readonly Node[]): (Node | string)[] =>
  nodes.flatMap((node, index) => (index > 0 ? [', ', node] : [node]));

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
