/**
 * What the passage menu shows: link, quotation, citation in the style of choice, files for reference managers, forms for
 * pages and slides. Loaded when a reader turns to the number of a passage.
 */
import styles from './passage-menu.css?url';
import { words } from '../../words/index.ts';
import { counted, parts, say } from '../../words/say.ts';
import { cardHeight } from '../../exports/cite/card-height.ts';
import type { WorkForms } from '../../exports/cite/forms.ts';
import { quoteWith } from '../../exports/cite/quotation.ts';
import { fill, HEIGHT, type PlaceWords } from '../../exports/cite/template.ts';
import { fetchForms, nodesOf, placeWords, publishedAddress, type CitationForms } from './citation-forms.ts';
import { correctionMail } from './correction-mail.ts';
import { copyButton } from './copy-button.ts';
import { addStyleSheet } from '../shared/style-sheet.ts';
import { dataUrl, make } from '../shared/make.ts';
import { inTime } from '../shared/patience.ts';
import { listButton } from '../teach/list-button.ts';
import { hashOf, refOf, textOf } from './passage-place.ts';
import { qrImage } from './qr-image.ts';
import { readChoice, storeChoice, type CitationChoice } from './citation-choice.ts';

/** What the menu is about, and what it does when another end is chosen. */
export interface PanelSubject {
  /** The passages in a row, at least one. */
  passages: readonly HTMLElement[];
  /** All passages from the first on. */
  following: readonly HTMLElement[];
  /** Address of the first one's own page, here. */
  page: string;
  /** A reader wants the passages up to this reference. */
  onExtend: (last: string) => void;
}

/** Makes the content of the menu, for the element with the id `passage-menu`. */
export type PanelMaker = (subject: PanelSubject) => Node[];

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
  const own = fill(forms.own, place);
  const nodes = [
    make('h2', {}, counted(words.passageMenu.title, named)),
    closeButton(),
    rangeChoice(subject, first, last),
    make('a', { id: 'menu-link', class: 'out menu-link', href: link }, link),
    output('menu-quotation', quoteWith(passages.map(textOf), own, forms.whose)),
    make(
      'div',
      { class: 'menu-buttons' },
      copyButton('menu-link', counted(words.passageMenu.linkName, named), words.passageMenu.copyLink),
      copyButton('menu-quotation', words.passageMenu.quotationName, words.passageMenu.copyQuotation),
    ),
    citing(forms, place),
    otherForms(forms, subject, place, counted(words.passageMenu.qrAlt, named)),
    first === last ? make('p', { class: 'menu-page' }, forms.currency.of[first] ?? forms.currency.most) : undefined,
    make('p', { class: 'menu-page' }, listButton(forms.list, first === last ? first : `${first}-${last}`)),
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
  ];
  return nodes.filter((node) => node !== undefined);
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

function rangeChoice({ following, onExtend }: PanelSubject, first: string, last: string): HTMLElement | undefined {
  if (following.length < 2) return undefined;
  const options = following
    .map(refOf)
    .map((ref) => make('option', { value: ref }, ref === first ? say(words.passageMenu.alone, { ref }) : ref));
  const select = make('select', { id: 'menu-to' }, ...options);
  select.value = last;
  select.addEventListener('change', () => onExtend(select.value));
  return make('p', { class: 'menu-choice' }, make('label', { for: 'menu-to' }, words.passageMenu.upTo), select);
}

/** Two choices, what is cited and how; the citation; and what can be done with it. */
function citing(forms: CitationForms, place: PlaceWords): HTMLElement {
  const result = make('div', { class: 'menu-result' });
  const styles = make('select', { id: 'menu-style' });
  let choice = readChoice();
  const works = Object.entries(forms.works).map(([work, { name }]) => {
    const input = make('input', { type: 'radio', name: 'menu-work', value: work });
    input.checked = work === choice.work;
    return make('label', {}, input, make('span', {}, name));
  });
  const show = (changed: Partial<CitationChoice>): void => {
    choice = { ...choice, ...changed };
    const work = forms.works[choice.work];
    styles.replaceChildren(...styleOptions(work, choice.style));
    result.replaceChildren(...citation(work, styles.value, place, forms.chapters));
  };
  const section = make(
    'fieldset',
    {},
    make('legend', {}, words.passageMenu.cite),
    make('div', { class: 'seg' }, ...works),
    make('p', { class: 'menu-choice' }, make('label', { for: 'menu-style' }, words.passageMenu.style), styles),
    result,
  );
  section.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) show({ work: target.value === 'study' ? 'study' : 'edition' });
    else show({ style: styles.value });
    storeChoice(choice);
  });
  show({});
  return section;
}

function styleOptions({ styles, files }: WorkForms, chosen: string): HTMLElement[] {
  const option = (value: string, name: string) => make('option', { value }, name);
  const groups = [
    make('optgroup', { label: words.passageMenu.inList }, ...styles.map(({ id, name }) => option(id, name))),
    make(
      'optgroup',
      { label: words.passageMenu.forManager },
      ...files.map(({ extension, name }) => option(extension, name)),
    ),
  ];
  const isKnown = [...styles.map(({ id }) => id), ...files.map(({ extension }) => extension)].includes(chosen);
  for (const known of groups.flatMap((group) => [...group.querySelectorAll('option')]))
    if (known.value === chosen || (!isKnown && known.value === styles[0]?.id)) known.defaultSelected = true;
  return groups;
}

function citation(work: WorkForms, chosen: string, place: PlaceWords, chapters: CitationForms['chapters']): Node[] {
  const file = work.files.find(({ extension }) => extension === chosen);
  if (file) {
    const chapterTitle = chapters[parseInt(place.range)]?.[file.extension] ?? '';
    const text = fill(file.text, { ...place, chapterTitle });
    const [href, download] = [dataUrl(file.type, text), `${fill(work.key, place)}.${file.extension}`];
    return [
      output('menu-citation', text.trim(), file.name),
      make(
        'div',
        { class: 'menu-buttons' },
        copyButton('menu-citation', file.name, say(words.passageMenu.copyFile, { format: file.name })),
        make('a', { class: 'btn', href, download }, words.passageMenu.download),
      ),
    ];
  }
  const style = work.styles.find(({ id }) => id === chosen) ?? work.styles[0];
  if (!style) return [];
  const inText = style.inText && fill(style.inText, place);
  return [
    make('div', { id: 'menu-citation', class: 'out' }, ...nodesOf(style.runs, place)),
    inText
      ? make(
          'p',
          { class: 'menu-in-text' },
          ...parts(words.passageMenu.inText).map(({ run }) => run ?? make('span', { id: 'menu-in-text' }, inText)),
        )
      : undefined,
    make(
      'div',
      { class: 'menu-buttons' },
      copyButton(
        'menu-citation',
        say(words.passageMenu.citationName, { style: style.name }),
        words.passageMenu.copyCitation,
      ),
      inText
        ? copyButton(
            'menu-in-text',
            say(words.passageMenu.inTextName, { style: style.name }),
            words.passageMenu.copyInText,
          )
        : undefined,
    ),
  ].filter((node) => node !== undefined);
}

/** What is pasted into notes and pages, or shown on a wall. */
function otherForms(
  forms: CitationForms,
  { passages, page }: PanelSubject,
  place: PlaceWords,
  qrAlt: string,
): HTMLElement {
  const cards = passages.map((passage) => {
    const ref = refOf(passage);
    const snippet = fill(forms.embed, { ...place, range: ref });
    return snippet.replaceAll(HEIGHT, String(cardHeight(textOf(passage))));
  });
  const code = make('div', { class: 'menu-qr' });
  const details = make(
    'details',
    { class: 'menu-more' },
    make('summary', {}, words.passageMenu.more),
    output('menu-markdown', fill(forms.markdown, place), words.passageMenu.markdown),
    make(
      'div',
      { class: 'menu-buttons' },
      copyButton('menu-markdown', words.passageMenu.markdownName, words.passageMenu.copyMarkdown),
    ),
    output('menu-embed', cards.join('\n'), words.passageMenu.card),
    make(
      'div',
      { class: 'menu-buttons' },
      copyButton('menu-embed', words.passageMenu.cardName, words.passageMenu.copyHtml),
    ),
    code,
  );
  const showCode = async (): Promise<void> => {
    try {
      code.replaceChildren(...(await inTime(() => qrImage(place, page, qrAlt))));
    } catch {
      const failed = make('p', {}, `${words.passageMenu.noQr} `);
      const again = make('button', { class: 'btn', type: 'button' }, words.controls.tryAgain);
      again.addEventListener('click', () => void showCode());
      code.replaceChildren(failed, again);
    }
  };
  details.addEventListener('toggle', () => {
    if (details.open && !code.hasChildNodes()) void showCode();
  });
  return details;
}

/** Words that are copied as they stand. With a `name` they are shown in the type of files. */
const output = (id: string, text: string, name?: string): HTMLElement =>
  name === undefined
    ? make('div', { id, class: 'out', hidden: true }, text)
    : make('pre', { id, class: 'out code', tabindex: '0', role: 'group', 'aria-label': name }, text);
