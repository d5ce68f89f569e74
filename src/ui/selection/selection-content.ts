/** What the bar over selected words offers. Loaded when words are selected. */
import styles from './selection-bar.css?url';
import { words } from '../../words/index.ts';
import { quoteWith } from '../../exports/cite/quotation.ts';
import { fill } from '../../exports/cite/template.ts';
import { fetchForms, placeWords, publishedAddress } from '../passage/citation-forms.ts';
import { correctionMail } from '../passage/correction-mail.ts';
import { copyButton } from '../passage/copy-button.ts';
import { selectionButtons } from '../my-notes/note-buttons.ts';
import { listButton } from '../teach/list-button.ts';
import { addStyleSheet } from '../shared/style-sheet.ts';
import { make } from '../shared/make.ts';
import { hashOf, passagesIn, refOf, textOf } from '../passage/passage-place.ts';
import { textDirective } from './text-directive.ts';

/** The longest phrase to search for, in words. */
const SEARCHED = 12;

/**
 * Content for a selection within passages.
 * @throws (rejects with) an Error where the forms of citation cannot be had.
 */
export async function loadBar(range: Range, forms: string, search: string): Promise<Node[]> {
  const [{ own, whose, passage: page, list, correct }] = await Promise.all([fetchForms(forms), addStyleSheet(styles)]);
  const passages = passagesIn(range);
  const refs = passages.map(refOf);
  const [first = '', last = first] = [refs[0], refs.at(-1)];
  const texts = passages.map((passage) => textOf(partIn(range, passage))).filter(Boolean);
  const quotation = quoteWith(texts, fill(own, placeWords(first, last, page, publishedAddress())), whose);
  const link = `${publishedAddress()}${hashOf(first, last)}${textDirective(range)}`;
  const found = new URL(search, location.href);
  found.searchParams.set('q', `"${texts.join(' ').replace(/["“”]/g, '').split(' ').slice(0, SEARCHED).join(' ')}"`);
  const mail =
    correct &&
    correctionMail(correct, {
      refs: first === last ? first : `${first}–${last}`,
      link: `${publishedAddress()}${hashOf(first, last)}`,
      marked: texts.join('\n'),
    });
  return [
    copyButton('selection-quotation', words.selectionBar.quotationName, words.selectionBar.copyQuotation),
    copyButton('selection-link', words.selectionBar.linkName, words.selectionBar.copyLink),
    ...selectionButtons(range),
    listButton(list, first === last ? first : `${first}-${last}`),
    make(
      'a',
      { class: 'btn', href: found.href, 'aria-label': words.selectionBar.searchName },
      words.selectionBar.search,
    ),
    ...(mail === undefined
      ? []
      : [
          make(
            'a',
            { class: 'btn', href: mail, 'aria-label': words.correctionMail.shortName },
            words.correctionMail.short,
          ),
        ]),
    make('div', { id: 'selection-quotation', class: 'out', hidden: true }, quotation),
    make('a', { id: 'selection-link', class: 'out', hidden: true, href: link }, link),
  ];
}

/** A copy of the part of a passage that a selection holds. */
function partIn(selection: Range, passage: HTMLElement): HTMLElement {
  const part = document.createRange();
  part.selectNodeContents(passage);
  if (passage.contains(selection.startContainer)) part.setStart(selection.startContainer, selection.startOffset);
  if (passage.contains(selection.endContainer)) part.setEnd(selection.endContainer, selection.endOffset);
  const copy = document.createElement('div');
  copy.append(part.cloneContents());
  return copy;
}
