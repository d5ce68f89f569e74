/**
 * The passages of a chapter as XML, for the page for teaching: each as it stands on its own page, with its footnotes, and
 * without style or script, since browsers would report what a policy keeps out of a page that a script reads.
 */
import { htmlAsXml } from '../../exports/kept/html-as-xml.ts';
import { element, lines, xmlFile, type Xml } from '../../exports/kept/xml.ts';
import { directionOf } from '../../words/direction.ts';
import type { Chapter, Edition, Passage } from '../../model/types.ts';
import { passageView } from '../passage/passage-view.ts';

export function chapterText(edition: Edition, chapter: Chapter): string {
  const { language } = edition.config;
  return xmlFile(
    element(
      'html',
      { xmlns: 'http://www.w3.org/1999/xhtml', lang: language, 'xml:lang': language, dir: directionOf(language) },
      element('head', {}, element('title', {}, chapter.title)),
      element('body', {}, lines(chapter.passages.map((passage) => passageXml(edition, passage)))),
    ),
  );
}

function passageXml(edition: Edition, passage: Passage): Xml {
  const { html, footnotes } = passageView(edition, passage);
  const notes = footnotes.map(({ number, html: words }) => element('li', { value: number }, htmlAsXml(words)));
  return element(
    'section',
    { 'data-of': passage.ref },
    element(passage.blocks ? 'div' : 'p', { 'data-passage': passage.ref }, htmlAsXml(html)),
    notes.length > 0 ? element('ol', { class: 'own-footnotes' }, notes) : undefined,
  );
}
