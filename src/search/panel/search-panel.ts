/**
 * `<search-panel>`, one a page, made when it is first wanted: a dialog with the first results of what is typed, grouped by
 * kind. Arrows move from the field through the results, Enter opens one or, in the field, the search page with all.
 */
import sheet from './panel.css?url';
import { cleanWords } from '../meaning/query.ts';
import { keepSearch } from '../meaning/recent.ts';
import { PanelContent } from './search-panel-content.ts';
import { panelFrame, type PanelFrame } from './search-panel-frame.ts';
import { stepOf } from './search-panel-keys.ts';
import { SearchService } from '../answers/search-service.ts';
import { addStyleSheet } from '../../ui/shared/style-sheet.ts';

/** Milliseconds without a key before a search begins. */
const PAUSE = 60;

export class SearchPanel extends HTMLElement {
  readonly #service: SearchService;
  readonly #frame: PanelFrame;
  readonly #content: PanelContent;
  #listeners: AbortController | undefined;
  #timer = 0;

  /** @param page Address of the search page. */
  constructor(page: string) {
    super();
    this.#service = new SearchService(page);
    this.#frame = panelFrame(page);
    this.#content = new PanelContent(page, this.#frame, this.#service);
  }

  connectedCallback(): void {
    const { dialog, field } = this.#frame;
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.replaceChildren(dialog);
    field.addEventListener('input', () => this.#onInput(), { signal });
    dialog.addEventListener('keydown', (event) => this.#onKeydown(event), { signal });
    dialog.addEventListener('click', (event) => this.#onClick(event), { signal });
    dialog.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#timer);
  }

  /** Loads what the first search needs; resolves when the panel can be shown. */
  warm(): Promise<void> {
    this.#service.warm();
    return addStyleSheet(sheet);
  }

  /** Opens with these words in the field. */
  open(words: string): void {
    const { dialog, field } = this.#frame;
    if (dialog.open) return;
    if (words) field.value = words;
    dialog.showModal();
    field.focus();
    if (!words) field.select();
    void this.#content.update();
  }

  #onInput(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#content.update(), PAUSE);
  }

  #onSubmit(event: SubmitEvent): void {
    const { field, results } = this.#frame;
    const words = cleanWords(field.value);
    event.preventDefault();
    if (!words) return;
    keepSearch(words);
    const { shown } = this.#content;
    const plan = shown?.words === words ? shown.findings.plan : undefined;
    const passage = plan?.passage === undefined ? null : results.querySelector<HTMLAnchorElement>('.result a');
    const place = (plan && results.querySelector<HTMLAnchorElement>('.search-go a')) ?? passage;
    if (place) place.click();
    else location.assign(this.#content.address(words));
  }

  #onClick({ target }: MouseEvent): void {
    const { dialog } = this.#frame;
    // The dialog itself is hit beside its content, on the backdrop. A place may be on this page.
    if (target === dialog || (target instanceof Element && target.closest('.search-go a'))) dialog.close();
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.result a') : null;
    const { shown } = this.#content;
    if (!link || !shown) return;
    keepSearch(shown.words);
    shown.follow(link);
    dialog.close();
  }

  #onKeydown(event: KeyboardEvent): void {
    const { dialog, field, results } = this.#frame;
    if (event.key === 'Escape') {
      // Browsers would empty the field first.
      event.preventDefault();
      dialog.close();
      return;
    }
    const links = [...results.querySelectorAll<HTMLElement>('a')];
    const at = links.findIndex((link) => link === document.activeElement);
    const step = stepOf(event, document.activeElement === field ? 'field' : at < 0 ? undefined : at, links.length);
    if (!step) return;
    if (!step.isTyped) event.preventDefault();
    (step.to === 'field' ? field : links[step.to])?.focus();
  }
}

customElements.define('search-panel', SearchPanel);

/** The panel of the page, made when it is first asked for. */
export function searchPanel(page: string): SearchPanel {
  const there = document.querySelector<SearchPanel>('search-panel');
  if (there) return there;
  const panel = new SearchPanel(page);
  document.body.append(panel);
  return panel;
}
