/**
 * `<paste-box data-outline="/teach/outline.json">` around a text area and lists: reads the text at each `input` and lists
 * what refers to the edition, as links; what is doubtful, with places to choose from; and what is another work’s. The hooks
 * `data-teach-paste`, `data-teach-found` and `data-teach-doubtful` are the contract’s.
 */
import { words } from '../../words/index.ts';
import { counted, say } from '../../words/say.ts';
import { copyButton } from '../passage/copy-button.ts';
import { make } from '../shared/make.ts';
import { findWrittenRefs, type WrittenRef } from '../../written-refs/find.ts';
import type { Outline } from '../../written-refs/outline.ts';
import { nameOf, placeOf, urlOf, type Target } from '../../written-refs/target.ts';
import { chapterKey, rangeKey, sectionKey } from '../../reading-list/catalogue.ts';
import { asMarkdown, asText, piecesOf, type Link, type Piece } from './linked-text.ts';

type Found = WrittenRef & { state: 'found' };

/** Sent with the keys of what is to stand on the reading list. */
export const ADD_TO_LIST = 'add-to-list';

export class PasteBox extends HTMLElement {
  #listeners: AbortController | undefined;
  #outline: Outline | undefined;
  #keys: string[] = [];
  /** What the reader chose for a doubtful reference, by the words and their place. */
  readonly #chosen = new Map<string, Target>();

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#field?.addEventListener('input', () => void this.#read(), { signal });
    this.addEventListener('click', (event) => this.#choose(event), { signal });
    this.querySelector('[data-teach-add]')?.addEventListener('click', () => this.#add(), { signal });
    // A browser puts back what stood in the field before a reload.
    if (this.#field?.value) void this.#read();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  get #field(): HTMLTextAreaElement | null {
    return this.querySelector('[data-teach-paste]');
  }

  async #read(): Promise<void> {
    try {
      this.#outline ??= await this.#load();
    } catch {
      this.#say(words.pasteBox.notLoaded);
      return;
    }
    this.#show(this.#outline);
  }

  async #load(): Promise<Outline> {
    const response = await fetch(this.dataset['outline'] ?? '', { signal: AbortSignal.timeout(10_000) });
    if (!response.ok) throw new Error(response.statusText);
    const outline = (await response.json()) as Outline;
    return { ...outline, sites: [...outline.sites, new URL(outline.base, location.href).href] };
  }

  #show(outline: Outline): void {
    const text = this.#field?.value ?? '';
    const refs = findWrittenRefs(text, outline).map((ref): WrittenRef => {
      const target = this.#chosen.get(keyOf(ref));
      return target ? { start: ref.start, end: ref.end, written: ref.written, state: 'found', target } : ref;
    });
    const found = refs.filter((ref) => ref.state === 'found');
    const doubtful = refs.filter((ref) => ref.state === 'doubtful');
    const alone = refs.filter((ref) => ref.state === 'alone');
    this.#fill(
      '[data-teach-found]',
      found.map((ref) => foundItem(ref, outline)),
    );
    this.#fill(
      '[data-teach-doubtful]',
      doubtful.map((ref) => doubtfulItem(ref, outline)),
    );
    this.#fill(
      '[data-teach-alone]',
      alone.map(({ written, why }) => make('li', {}, asWritten(written), make('span', { class: 'why' }, why))),
    );
    this.querySelector('[data-teach-forms]')?.toggleAttribute('hidden', refs.length > 0);
    this.#keys = found.map(({ target }) => listKeyOf(target, outline));
    const add = this.querySelector('[data-teach-add]');
    if (add) add.textContent = counted(words.pasteBox.add, { count: found.length });
    this.#offerCopies(piecesOf(text, found, outline), found);
    this.#say(summary(text, found.length, doubtful.length, alone.length));
  }

  #fill(list: string, items: readonly HTMLElement[]): void {
    const element = this.querySelector(list);
    element?.replaceChildren(...items);
    const group = element?.closest('[data-teach-group]');
    group?.toggleAttribute('hidden', items.length === 0);
    const count = group?.querySelector('small');
    if (count) count.textContent = String(items.length);
  }

  #offerCopies(pieces: readonly Piece[], found: readonly Link[]): void {
    const part = this.querySelector('[data-teach-copies]');
    part?.toggleAttribute('hidden', found.length === 0);
    const outputs = { text: asText(pieces), markdown: asMarkdown(pieces) };
    for (const [name, output] of Object.entries(outputs)) {
      const element = this.querySelector(`#${name}-with-links`);
      if (element) element.textContent = output;
    }
    this.querySelector('#html-with-links')?.replaceChildren(...paragraphs(pieces));
    const buttons = part?.querySelector('.copies');
    if (buttons?.childElementCount === 0)
      buttons.append(
        copyButton('html-with-links', words.pasteBox.richName, words.pasteBox.copyRich),
        copyButton('text-with-links', words.pasteBox.textName, words.pasteBox.copyText),
        copyButton('markdown-with-links', words.pasteBox.markdownName, words.pasteBox.copyMarkdown),
      );
  }

  #choose({ target }: Event): void {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-key]') : null;
    const { key, choice } = button?.dataset ?? {};
    if (key === undefined || choice === undefined || !this.#outline) return;
    this.#chosen.set(key, JSON.parse(choice) as Target);
    this.#show(this.#outline);
    // The button is gone; what it chose is in the list of what was found.
    this.querySelector<HTMLElement>(`[data-teach-found] [data-key="${CSS.escape(key)}"] a`)?.focus();
  }

  #add(): void {
    document.dispatchEvent(new CustomEvent(ADD_TO_LIST, { detail: this.#keys }));
  }

  #say(text: string): void {
    const status = this.querySelector('[data-teach-status]');
    if (status && status.textContent !== text) status.textContent = text;
  }
}

/** The key of a place on a reading list. */
function listKeyOf(target: Target, { chapters }: Outline): string {
  switch (target.kind) {
    case 'passage':
      return target.ref;
    case 'range':
      return rangeKey(target.first, target.last);
    case 'chapter':
      return chapterKey(target.number);
    case 'section':
      return sectionKey(chapters.find(({ slug }) => slug === target.slug)?.number ?? '', target.id);
  }
}

const keyOf = ({ start, written }: WrittenRef): string => `${start} ${written}`;

const asWritten = (written: string): HTMLElement => make('span', { class: 'as-written' }, written);

/** A link with what it leads to: `2.4–2.6 The founding`. */
function linkTo(target: Target, outline: Outline): HTMLElement {
  const first = target.kind === 'passage' ? target.ref : target.kind === 'range' ? target.first : undefined;
  const place = first === undefined ? '' : ` ${placeOf(first, outline)}`;
  return make('a', { href: urlOf(target, outline) }, nameOf(target, outline) + place);
}

const foundItem = (ref: Found, outline: Outline): HTMLElement =>
  make('li', { 'data-key': keyOf(ref) }, asWritten(ref.written), linkTo(ref.target, outline));

function doubtfulItem(ref: WrittenRef & { state: 'doubtful' }, outline: Outline): HTMLElement {
  const candidates = ref.candidates.map((target) =>
    make(
      'span',
      { class: 'candidate' },
      linkTo(target, outline),
      ' ',
      make(
        'button',
        { class: 'text-button', type: 'button', 'data-key': keyOf(ref), 'data-choice': JSON.stringify(target) },
        words.pasteBox.choose,
        make(
          'span',
          { class: 'vh' },
          say(words.pasteBox.chooseFor, { target: nameOf(target, outline), written: ref.written }),
        ),
      ),
    ),
  );
  return make('li', {}, asWritten(ref.written), make('span', { class: 'why' }, ref.why), ...candidates);
}

/** Blank lines part paragraphs, others are breaks. */
function paragraphs(pieces: readonly Piece[]): HTMLElement[] {
  const blocks = [make('p')];
  for (const { text, href } of pieces) {
    if (href !== undefined) {
      blocks.at(-1)?.append(make('a', { href }, text));
      continue;
    }
    for (const [i, part] of text.split(/\n[ \t]*\n\s*/).entries()) {
      if (i > 0) blocks.push(make('p'));
      for (const [j, line] of part.split('\n').entries())
        blocks.at(-1)?.append(...(j > 0 ? [make('br'), line] : [line]));
    }
  }
  return blocks.filter((block) => block.textContent.trim() !== '');
}

function summary(text: string, found: number, doubtful: number, alone: number): string {
  if (text.trim() === '') return words.teach.nothingYet;
  if (found + doubtful + alone === 0) return words.pasteBox.nothing;
  const counts = [
    say(words.pasteBox.found, { count: found }),
    ...(doubtful > 0 ? [say(words.pasteBox.doubtful, { count: doubtful })] : []),
    ...(alone > 0 ? [say(words.pasteBox.alone, { count: alone })] : []),
  ];
  return say(words.pasteBox.summary, { counts: counts.join(words.lists.comma) });
}

customElements.define('paste-box', PasteBox);
