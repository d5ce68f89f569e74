/**
 * What a hover card shows: a copy of the element to which its link leads on the same page, so that nothing is fetched
 * and nothing is said twice in the source.
 */
import { words } from '../../words/index.ts';
import { parts, say } from '../../words/say.ts';
import { elementLinkedTo } from '../address/link-target.ts';
import { make } from '../shared/make.ts';

/** Names and hooks that belong to one element of a page. */
const OWN = ['id', 'data-passage', 'data-cite', 'data-term', 'data-passage-link', 'data-figure-link', 'aria-current'];

/** The content of a link's card; `null` where the page does not have what it leads to, or where one reads it already. */
export function cardContent(link: HTMLAnchorElement): HTMLElement | null {
  const source = elementLinkedTo(link);
  if (!source || source.contains(link)) return null;
  if (link.matches('.passage-link')) return passageCopy(source, link);
  if (link.matches('.figure-link')) return figureCopy(source, link);
  const { cite = '', term } = link.dataset;
  const copy = itemCopy(source);
  if (term !== undefined) copy.append(...ofTerm(copy, term, link));
  else if (![...copy.querySelectorAll('a')].some(({ hash }) => hash === `#${cite}`))
    copy.append(linkOn(link, words.card.entry));
  return copy;
}

/** Below a term as below a work: where it occurs, as far as the page shows it, and the whole entry. */
function ofTerm(copy: HTMLElement, term: string, link: HTMLAnchorElement): HTMLElement[] {
  const id = CSS.escape(term);
  const passages = [...document.querySelectorAll<HTMLElement>('.text [data-passage]')].filter((passage) =>
    passage.querySelector(`[data-term="${id}"], [data-mention="${id}"]`),
  );
  const links = passages.flatMap(({ id, dataset: { passage = '' } }) => [
    ' ',
    make('a', { class: 'num', href: `#${id}` }, passage),
  ]);
  const where = parts(words.card.occursIn).flatMap(({ run, place }) => (place ? links.slice(1) : [run]));
  const whole = linkOn(copy.querySelector<HTMLAnchorElement>('a.term-name') ?? link, words.card.entry);
  return passages.length > 1 ? [make('p', { class: 'where' }, ...where), whole] : [whole];
}

/** A copy of an item of "Works cited" or "Terms"; a `dt` keeps the list that it needs. */
function itemCopy(source: HTMLElement): HTMLElement {
  const item = copyInto(document.createElement('div'), source);
  if (!item.querySelector(':scope > dt, :scope > dd')) return item;
  const list = document.createElement('dl');
  list.append(item);
  const copy = document.createElement('div');
  copy.append(list);
  return copy;
}

/** A passage to read in passing: its words without links and notes, whose they are, and the way to it. */
function passageCopy(source: HTMLElement, link: HTMLAnchorElement): HTMLElement | null {
  const ref = source.dataset['passage'];
  if (ref === undefined) return null;
  const copy = document.createElement('div');
  copy.className = 'card-passage';
  const number = document.createElement('p');
  number.className = 'card-number';
  number.textContent = say(words.card.passage, { ref });
  const text = copyInto(document.createElement('p'), source);
  for (const note of text.querySelectorAll('.note, .note-ref, [data-footnote-ref]')) note.remove();
  for (const inner of text.querySelectorAll('a')) inner.replaceWith(...inner.childNodes);
  const whoseWords = document.querySelector<HTMLElement>('.whose-words');
  copy.append(
    number,
    text,
    ...(whoseWords ? [copyInto(document.createElement('p'), whoseWords)] : []),
    linkOn(link, say(words.card.goTo, { ref: link.dataset['passageLink'] ?? ref })),
  );
  return copy;
}

/** A figure or a table without links and notes, and the way to it. */
function figureCopy(source: HTMLElement, link: HTMLAnchorElement): HTMLElement {
  const copy = document.createElement('div');
  copy.className = 'card-figure';
  const figure = copyInto(document.createElement(source.tagName), source);
  for (const note of figure.querySelectorAll('.note-ref')) note.remove();
  for (const inner of figure.querySelectorAll('a')) inner.replaceWith(...inner.childNodes);
  for (const image of figure.querySelectorAll('img')) image.loading = 'eager';
  copy.append(figure, linkOn(link, say(words.card.goTo, { ref: link.textContent })));
  return copy;
}

function copyInto(target: HTMLElement, source: HTMLElement): HTMLElement {
  target.className = source.className;
  target.append(...[...source.childNodes].map((node) => node.cloneNode(true)));
  for (const element of target.querySelectorAll('*')) for (const name of OWN) element.removeAttribute(name);
  return target;
}

function linkOn({ href }: HTMLAnchorElement, text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'links';
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  paragraph.append(link);
  return paragraph;
}
