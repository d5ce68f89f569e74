/** Builds what search shows, node by node: nothing that was indexed or typed is read as markup. */
import type { ChapterNumber } from '../../model/passage-ref.ts';
import type { Knowledge, RecordData } from '../meaning/knowledge.ts';
import { words } from '../../words/index.ts';
import { counted, parts as partsOf, say } from '../../words/say.ts';
import { excerptsOf, linesOf, wholeExcerpt, type Excerpt, type Line, type MarkedText } from '../meaning/marks.ts';

/** `el('p', 'r-text', 'a', link)` */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}

export function linkTo(url: string, ...content: (Node | string)[]): HTMLAnchorElement {
  const link = el('a', '', ...content);
  link.href = url;
  return link;
}

export function button(text: string, act: () => void, className = 'btn'): HTMLButtonElement {
  const element = el('button', className, text);
  element.type = 'button';
  element.addEventListener('click', act);
  return element;
}

/** A message with nodes in its places. */
export const filled = (text: string, places: Readonly<Record<string, readonly (Node | string)[]>>): (Node | string)[] =>
  partsOf(text).flatMap(({ run = '', place }) => (place === undefined ? [run] : (places[place] ?? [])));

/** Text for screen readers where what is seen says it by its place. */
const hidden = (text: string): HTMLElement => el('span', 'vh', text);

const isNumbered = ({ kind }: RecordData): boolean => kind === 'passage' || kind === 'note';

/** What stands in the gutter: a number, as in the text, or what the result is. */
function gutterOf({ kind, title, about = '' }: RecordData): string {
  if (kind === 'passage' || kind === 'note') return title;
  return kind === 'entry' || (kind === 'section' && about) ? about : words.search.kinds[kind].one;
}

function linkWords(record: RecordData): (Node | string)[] {
  const { kind, title, about = '' } = record;
  if (!isNumbered(record)) return [title];
  const number = kind === 'note' ? words.search.noteNumber : words.search.passageNumber;
  return [about, hidden(say(number, { number: title }))];
}

function placeOf({ kind, chapter, about = '' }: RecordData, chapterTitles: ReadonlyMap<ChapterNumber, string>): string {
  if (kind === 'event') return about;
  const title = chapter === undefined ? '' : (chapterTitles.get(chapter) ?? '');
  return title === about || (kind === 'section' && about) ? '' : title;
}

/** Titles of the chapters by number. */
export const chapterTitles = ({ records }: Knowledge): Map<ChapterNumber, string> =>
  new Map(
    records.flatMap(({ kind, about, chapter, title }) =>
      kind === 'section' && about && chapter !== undefined ? [[chapter, title] as const] : [],
    ),
  );

/** A result without its text: number or kind, link, and where it stands. */
export function resultItem(record: RecordData, chapters: ReadonlyMap<ChapterNumber, string>): HTMLLIElement {
  const item = el('li', 'result');
  item.dataset['kind'] = record.kind;
  const gutter = el('p', 'r-num', gutterOf(record));
  // The number is read with the link.
  if (isNumbered(record)) gutter.setAttribute('aria-hidden', 'true');
  const where = el('p', 'r-where', linkTo(record.url, ...linkWords(record)));
  const place = placeOf(record, chapters);
  if (place) where.append(' ', el('span', 'r-sec', place));
  item.append(gutter, where);
  return item;
}

/**
 * Puts the sentence with the hits below a result.
 * @param options `unfold`: where there are more, a button shows them. `isNamed`: its name was searched, and what it is
 * comes before where the name stands.
 */
export function addExcerpt(
  item: HTMLLIElement,
  marked: MarkedText,
  { unfold = false, isNamed = false }: { unfold?: boolean; isNamed?: boolean },
): void {
  const isReference = item.dataset['kind'] === 'reference';
  const [first, ...others] = isReference && marked.tail > 0 ? [wholeExcerpt(marked)] : excerptsOf(marked, { isNamed });
  if (!first) return;
  item.append(excerptNode(first));
  if (!unfold) return;
  // What a thing is may have none of the words that were searched: the sentence that has them follows.
  if (first.count === 0) item.append(...others.splice(0, 1).map(excerptNode));
  if (others.length === 0) return;
  const count = others.reduce((sum, excerpt) => sum + excerpt.count, 0);
  const where = item.dataset['kind'] === 'passage' ? words.search.moreInPassage : words.search.moreInOne;
  const more = button(counted(where, { count }), () => more.replaceWith(...others.map(excerptNode)), 'r-more');
  item.append(more);
}

const excerptNode = ({ parts }: Excerpt): HTMLElement =>
  el('p', 'r-text', ...parts.map(({ text, isHit }) => (isHit ? el('mark', '', text) : text)));

/** Where a work is cited or an entry used: `Cited in 2.4, 2.7`. */
export function addUses(
  item: HTMLLIElement,
  { kind, passages = [] }: RecordData,
  { records, passages: all }: Knowledge,
): void {
  if (passages.length === 0) return;
  const uses = el(
    'p',
    'r-uses',
    kind === 'reference' ? words.search.citedIn : kind === 'entry' ? words.search.usedIn : words.search.see,
  );
  for (const passage of passages) {
    const record = records[all[passage] ?? -1];
    if (record) uses.append(' ', linkTo(record.url, record.title));
  }
  item.append(uses);
}

/** The hits of a record as lines of a concordance, the hit in the middle. */
export function concordanceLines(record: RecordData, marked: MarkedText): HTMLLIElement[] {
  return linesOf(marked).map(({ before, hit, after }: Line) => {
    const link = linkTo(record.url, gutterOf(record));
    link.className = 'l-num';
    const line = el(
      'span',
      'l-text',
      el('span', 'l-before', el('span', '', before)),
      el('mark', '', hit),
      el('span', 'l-after', after),
    );
    const item = el('li', 'line', link, ' ', line);
    item.dataset['kind'] = record.kind;
    return item;
  });
}
