/** The part of the passage menu for pages, notes and slides: a card, a link in Markdown, a QR code. */
import { words } from '../../words/index.ts';
import { cardHeight } from '../../exports/cite/card-height.ts';
import { fill, HEIGHT, type PlaceWords } from '../../exports/cite/template.ts';
import type { CitationForms } from './citation-forms.ts';
import { copyButton } from './copy-button.ts';
import { make } from '../shared/make.ts';
import { inTime } from '../shared/patience.ts';
import { fold, output, type PanelSubject } from './panel-parts.ts';
import { refOf, textOf } from './passage-place.ts';
import { qrImage } from './qr-image.ts';

/** `qrAlt` says what the QR code shows. It is drawn when the part is opened. */
export function embedding(
  forms: CitationForms,
  { passages, page }: PanelSubject,
  place: PlaceWords,
  qrAlt: string,
): HTMLElement {
  const cards = passages.map((passage) => {
    const snippet = fill(forms.embed, { ...place, range: refOf(passage) });
    return snippet.replaceAll(HEIGHT, String(cardHeight(textOf(passage))));
  });
  const code = make('div', { class: 'menu-qr' });
  const details = fold(
    words.passageMenu.embed,
    output('menu-embed', cards.join('\n'), words.passageMenu.card),
    output('menu-markdown', fill(forms.markdown, place)),
    make(
      'div',
      { class: 'menu-buttons' },
      copyButton('menu-embed', words.passageMenu.cardName, words.passageMenu.copyHtml),
      copyButton('menu-markdown', words.passageMenu.markdownName, words.passageMenu.copyMarkdown),
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
