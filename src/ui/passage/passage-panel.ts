/**
 * What the passage menu shows, in one order: share, link, quotation; citation, forms for pages and slides, and a range, each
 * folded; the reading list; the passage's own page. Loaded when a reader turns to the number of a passage.
 */
import styles from './passage-menu.css?url';
import { words } from '../../words/index.ts';
import { counted, say } from '../../words/say.ts';
import { quoteWith } from '../../exports/cite/quotation.ts';
import { fill } from '../../exports/cite/template.ts';
import { fetchForms, placeWords, publishedAddress, type CitationForms } from './citation-forms.ts';
import { correctionMail } from './correction-mail.ts';
import { copyButton } from './copy-button.ts';
import { addStyleSheet } from '../shared/style-sheet.ts';
import { make } from '../shared/make.ts';
import { bookmarkButton, writeButton } from '../my-notes/note-buttons.ts';
import { listButton } from '../teach/list-button.ts';
import { citing } from './panel-cite.ts';
import { embedding } from './panel-embed.ts';
import { fold, output, type PanelSubject } from './panel-parts.ts';
import { hashOf, refOf, textOf } from './passage-place.ts';

/** Makes the content of the menu, for the element with the id `passage-menu`. */
export type PanelMaker = (subject: PanelSubject) => Node[];

/** What the menu is about, in words. */
interface Named {
  count: number;
  refs: string;
}

/**
 * Fetches the forms of citation and the style sheet, once.
 * @throws (rejects with) an Error where the forms cannot be had.
 */
export async function loadPanel(address: string): Promise<PanelMaker> {
  const [forms] = await Promise.all([fetchForms(address), addStyleSheet(styles)]);
  return (subject) => passagePanel(forms, subject);
}

function passagePanel(forms: CitationForms, subject: PanelSubject): Node[] {
  const { passages } = subject;
  const [first = '', last = first] = [passages[0], passages.at(-1)].map((passage) => passage && refOf(passage));
  const place = placeWords(first, last, forms.passage, publishedAddress());
  const named = { count: passages.length, refs: first === last ? first : `${first}–${last}` };
  const link = `${publishedAddress()}${hashOf(first, last)}`;
  const quotation = quoteWith(passages.map(textOf), fill(forms.own, place), forms.whose);
  const rows = [
    shareRow(counted(words.passageMenu.title, named), link),
    linkRow(named, link),
    [
      copyButton('menu-quotation', words.passageMenu.quotationName, words.passageMenu.copyQuotation),
      output('menu-quotation', quotation),
    ],
    [citing(forms, place)],
    [embedding(forms, subject, place, counted(words.passageMenu.qrAlt, named))],
    rangeRow(subject, first, last, named),
    ...(passages[0] ? [[writeButton(passages[0])], [bookmarkButton(first)]] : []),
    [listButton(forms.list, first === last ? first : `${first}-${last}`)],
  ];
  return [
    make('div', { class: 'menu-head' }, make('h2', {}, counted(words.passageMenu.title, named)), closeButton()),
    make('ul', { class: 'menu-rows' }, ...rows.flatMap((row) => (row ? make('li', {}, ...row) : []))),
    first === last ? make('p', { class: 'menu-page' }, forms.currency.of[first] ?? forms.currency.most) : undefined,
    forms.correct &&
      make(
        'p',
        { class: 'menu-page' },
        make('a', { href: correctionMail(forms.correct, { refs: named.refs, link }) }, words.correctionMail.correct),
      ),
    make(
      'p',
      { class: 'menu-page' },
      make('a', { href: subject.page }, say(words.passageMenu.openPage, { ref: first })),
    ),
  ].filter((node) => node !== undefined);
}

function closeButton(): HTMLElement {
  return make(
    'button',
    {
      class: 'x',
      type: 'button',
      'aria-label': words.controls.close,
      popovertarget: 'passage-menu',
      popovertargetaction: 'hide',
    },
    '×',
  );
}

/** The device's own ways to pass a link on, where it has them. */
function shareRow(title: string, url: string): HTMLElement[] | undefined {
  const data = { title: `${title} · ${document.title}`, url };
  if (!('share' in navigator)) return undefined;
  const button = make('button', { class: 'btn', type: 'button' }, words.passageMenu.share);
  // Whoever closes the device's menu has changed their mind; where it fails, the link can be copied below.
  button.addEventListener('click', () => void navigator.share(data).catch(() => undefined));
  return [button];
}

function linkRow(named: Named, link: string): HTMLElement[] {
  const copy = copyButton('menu-link', counted(words.passageMenu.linkName, named), words.passageMenu.copyLink);
  copy
    .querySelector('button')
    ?.append(make('small', { 'aria-hidden': 'true', class: 'num', dir: 'ltr' }, link.replace(/^\w+:\/\//, '')));
  return [copy, make('a', { id: 'menu-link', class: 'out', href: link, hidden: true }, link)];
}

function rangeRow(
  { following, onExtend }: PanelSubject,
  first: string,
  last: string,
  named: Named,
): HTMLElement[] | undefined {
  if (following.length < 2) return undefined;
  const options = following
    .map(refOf)
    .map((ref) => make('option', { value: ref }, ref === first ? say(words.passageMenu.alone, { ref }) : ref));
  const select = make('select', { id: 'menu-to' }, ...options);
  select.value = last;
  select.addEventListener('change', () => onExtend(select.value));
  const buttons = make(
    'div',
    { class: 'menu-buttons' },
    copyButton(
      'menu-link',
      counted(words.passageMenu.linkName, named),
      say(words.passageMenu.copyLinkTo, { refs: named.refs }),
    ),
    copyButton('menu-quotation', words.passageMenu.quotationName, words.passageMenu.copyText),
  );
  return [
    fold(
      words.passageMenu.range,
      make(
        'p',
        { class: 'menu-choice' },
        make('label', { for: 'menu-to' }, say(words.passageMenu.rangeTo, { ref: first })),
        select,
      ),
      ...(first === last ? [] : [buttons]),
    ),
  ];
}
