/**
 * `<reading-list data-catalogue="/teach/catalogue.json" hidden>`: makes a reading list from the contents of the edition. The
 * list stands in the address (`?edit&list=…`) and is kept in the browser, for all tabs; what is done with it stands in
 * `list-panel.ts`, what it can become in `out-panel.ts`. Keys that others find reach it by the event `add-to-list`.
 */
import { EMPTY_LAYER, type Layer } from '../../guest-notes/layer.ts';
import { addressOf, decodeList, encodeList } from '../../reading-list/address.ts';
import { added, EMPTY_LIST, isEmpty, type ReadingList } from '../../reading-list/list.ts';
import { countsOf, resolveList, type Lookup } from '../../reading-list/resolve.ts';
import { countsInWords, problemInWords } from '../../reading-list/words.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';
import { announce } from '../shared/announcer.ts';
import { make } from '../shared/make.ts';
import { choosePanel, type ChoosePanel } from './choose-panel.ts';
import { listPanel } from './list-panel.ts';
import { layerForAddress, layerInAddress } from './layer-in-address.ts';
import {
  keepInstead,
  keepLayer,
  keepList,
  keptLayer,
  keptList,
  layerBefore,
  listBefore,
  onOtherTab,
} from './list-store.ts';
import { notePanel, type NotePanel } from './note-panel.ts';
import { loadLookup } from './load-lookup.ts';
import { ADD_TO_LIST } from './paste-box.ts';
import { outPanel, type OutPanel } from './out-panel.ts';
import type { Workshop } from './workshop.ts';

/** How long a change rests before the counts are announced, in milliseconds. */
const REST = 900;

export class ReadingListElement extends HTMLElement {
  #listeners: AbortController | undefined;
  #workshop: Workshop | undefined;
  #panels: { choose: ChoosePanel; notes: NotePanel; out: OutPanel } | undefined;
  #list: ReadingList = EMPTY_LIST;
  #layer: Layer = EMPTY_LAYER;
  #session = 0;
  /** Keys that came before the list could take them. */
  #waiting: string[] = [];
  #rest: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    document.addEventListener(ADD_TO_LIST, (event) => this.#take((event as CustomEvent<string[]>).detail), { signal });
    onOtherTab(location.pathname, (list) => this.#fromOtherTab(list), signal);
    void this.#start();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
    clearTimeout(this.#rest);
  }

  async #start(): Promise<void> {
    const query = new URLSearchParams(location.search);
    const value = query.get('list') ?? (query.has('notes') ? '' : null);
    const keptNow = keptList(location.pathname);
    const { list, problems } = value === null ? { list: keptNow ?? EMPTY_LIST, problems: [] } : decodeList(value);
    // Notes that are too long for an address are those of this browser, as long as the list is.
    const isKept = value === null || (!query.has('notes') && encodeList(list) === encodeList(keptNow ?? EMPTY_LIST));
    const { layer, problems: ofLayer } = isKept
      ? { layer: keptLayer(location.pathname), problems: [] }
      : layerInAddress(query);
    this.#list = list;
    this.#layer = layer;
    this.#session = list.sessions.length - 1;
    const said = [...problems.map(problemInWords), ...ofLayer];
    this.#part('problems')?.replaceChildren(...said.map((problem) => make('p', {}, problem)));
    if (value !== null) keepInstead(location.pathname, list, layer);
    let lookup: Lookup;
    try {
      lookup = await loadLookup(this.dataset['catalogue'] ?? '');
    } catch {
      this.#part('choose')?.replaceChildren(make('p', {}, words.listMaker.notLoaded));
      return;
    }
    this.#workshop = this.#workshopWith(lookup);
    this.#panels = {
      choose: choosePanel(this.#workshop),
      notes: notePanel(this.#workshop),
      out: outPanel(this.#workshop),
    };
    this.#part('choose')?.replaceChildren(...this.#panels.choose.nodes);
    this.#part('notes')?.replaceChildren(...this.#panels.notes.nodes);
    this.#part('out')?.replaceChildren(...this.#panels.out.nodes);
    this.#show();
    if (this.#waiting.length > 0) this.#take(this.#waiting.splice(0));
  }

  #workshopWith(lookup: Lookup): Workshop {
    const now = {
      list: () => this.#list,
      layer: () => this.#layer,
      session: () => Math.min(this.#session, this.#list.sessions.length - 1),
    };
    return {
      lookup,
      get list() {
        return now.list();
      },
      get layer() {
        return now.layer();
      },
      get session() {
        return now.session();
      },
      change: (list, { said, focus } = {}) => {
        this.#keep(list);
        this.#show();
        if (focus !== undefined) this.#focus(focus);
        if (said !== undefined) announce(said);
      },
      type: (list) => {
        this.#keep(list);
        this.#count();
        this.#panels?.out.refresh();
      },
      annotate: (layer) => {
        this.#keep(this.#list, layer);
        this.#panels?.out.refresh();
      },
      aim: (session) => {
        this.#session = session;
        this.#panels?.choose.refresh();
      },
    };
  }

  #keep(list: ReadingList, layer = this.#layer): void {
    this.#list = list;
    this.#layer = layer;
    const isKept = keepList(location.pathname, list) && keepLayer(location.pathname, layer);
    this.#part('kept')?.replaceChildren(...(isKept ? [] : [make('p', { class: 'hint' }, words.listMaker.notKept)]));
    const query = `${addressOf('', list)}${layerForAddress(layer)}&edit`;
    const isBare = isEmpty(list) && layer.notes.length === 0;
    history.replaceState(history.state, '', isBare ? location.pathname : `${location.pathname}${query}`);
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => announce(this.#counts()), REST);
  }

  #show(): void {
    if (!this.#workshop) return;
    this.#part('list')?.replaceChildren(...listPanel(this.#workshop), this.#ways());
    this.#panels?.choose.refresh();
    this.#panels?.notes.refresh();
    this.#panels?.out.refresh();
  }

  /** Ways to another list. */
  #ways(): HTMLElement {
    const ways = make('p', { class: 'add-line' });
    const way = (label: string, act: () => void) => {
      const button = make('button', { class: 'link-btn', type: 'button', 'data-focus': 'title' }, label);
      button.addEventListener('click', act);
      ways.append(button);
    };
    const before = listBefore(location.pathname);
    const layerOfBefore = layerBefore(location.pathname);
    const to = (list: ReadingList, layer: Layer, said?: string) => {
      keepInstead(location.pathname, list, layer);
      this.#layer = layer;
      this.#session = 0;
      this.#workshop?.change(list, { ...(said !== undefined && { said }), focus: 'title' });
    };
    if (!isEmpty(this.#list)) way(words.listMaker.clear, () => to(EMPTY_LIST, EMPTY_LAYER, words.listMaker.cleared));
    if (before) way(words.listMaker.back, () => to(before, layerOfBefore));
    return ways;
  }

  #counts(): string {
    const lookup = this.#workshop?.lookup;
    if (!lookup) return '';
    return countsInWords(
      countsOf(
        resolveList(this.#list, lookup).flatMap(({ items }) => items),
        lookup,
      ),
    );
  }

  #count(): void {
    const counts = this.querySelector('.counts');
    if (counts) counts.textContent = this.#counts();
  }

  /** The focus goes to what has the mark, else to a button of the same row, else to the title. */
  #focus(focus: string): void {
    const [session, item] = focus.split('.');
    const find = (mark: string) => this.querySelector<HTMLElement>(`[data-focus="${mark}"]`);
    const near = [item, Number(item) - 1].map((at) => find(`${session ?? ''}.${at ?? ''}.grip`));
    const element = find(focus) ?? near[0] ?? near[1] ?? this.querySelector<HTMLElement>('.list-title');
    element?.focus();
  }

  #take(keys: readonly string[]): void {
    const workshop = this.#workshop;
    if (!workshop) {
      this.#waiting.push(...keys);
      return;
    }
    const items = keys.map((key) => ({ key }));
    workshop.change(added(workshop.list, items, workshop.session), {
      said: say(words.listMaker.added, { count: items.length }),
    });
  }

  #fromOtherTab(list: ReadingList): void {
    // Whoever types here is not disturbed; the next change of this tab wins.
    if (this.contains(document.activeElement) && document.activeElement?.matches('input, textarea')) return;
    this.#list = list;
    this.#session = list.sessions.length - 1;
    this.#show();
    announce(words.listMaker.otherTab);
  }

  #part(name: 'choose' | 'list' | 'notes' | 'out' | 'problems' | 'kept'): Element | null {
    return this.querySelector(`[data-${name}]`);
  }
}

customElements.define('reading-list', ReadingListElement);
