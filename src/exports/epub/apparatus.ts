/** The other documents of the book: title page, glossary, references, claims. */
import { entryAnchor, referenceAnchor } from '../../model/addresses.ts';
import { passageInChapter } from '../../model/chapter-lookup.ts';
import { directionOf } from '../../words/direction.ts';
import { HEDGES } from '../../model/labels.ts';
import { PAGES } from '../../model/pages.ts';
import { passageId } from '../../model/passage-ref.ts';
import type { Edition } from '../../model/types.ts';
import { editorsOf, namesInWords } from '../cite/editors.ts';
import { addressOfWhole, ownCitation } from '../cite/texts.ts';
import { element as x, lines } from '../kept/xml.ts';
import { chapterFile, xhtmlFile, xhtmlFrom, type Targets } from './xhtml.ts';

export const titleXhtml = (edition: Edition): string => {
  const { config } = edition;
  const address = addressOfWhole(edition);
  return xhtmlFile(
    edition,
    config.title,
    x(
      'section',
      { 'epub:type': 'titlepage', class: 'title' },
      x('h1', {}, config.title),
      config.subtitle ? x('p', { 'epub:type': 'subtitle', role: 'doc-subtitle' }, config.subtitle) : undefined,
      x('p', {}, namesInWords(editorsOf(config))),
      x('p', {}, ownCitation(edition, { url: address }).slice(0, -address.length), x('a', { href: address }, address)),
      x('p', {}, config.description.trim()),
      x('p', {}, config.statement.trim()),
      x('p', {}, config.rights.trim()),
    ),
  );
};

export const glossaryXhtml = (edition: Edition, targets: Targets): string =>
  xhtmlFile(
    edition,
    PAGES.glossary.title,
    x(
      'section',
      { 'epub:type': 'glossary', role: 'doc-glossary' },
      x('h1', {}, PAGES.glossary.title),
      x(
        'dl',
        {},
        lines(
          edition.entries.flatMap(({ id, term, native, short, html }) => [
            x(
              'dt',
              { id: entryAnchor(id) },
              x('dfn', {}, term),
              native && [
                ' ',
                x('span', { lang: native.lang, 'xml:lang': native.lang, dir: directionOf(native.lang) }, native.text),
              ],
            ),
            x('dd', {}, x('p', {}, short), xhtmlFrom(html, { edition, targets, page: edition.routes.glossary() })),
          ]),
        ),
      ),
    ),
  );

export const referencesXhtml = (edition: Edition, targets: Targets): string =>
  xhtmlFile(
    edition,
    PAGES.references.title,
    x(
      'section',
      { 'epub:type': 'bibliography', role: 'doc-bibliography' },
      x('h1', {}, PAGES.references.title),
      x(
        'ul',
        { class: 'references' },
        lines(
          edition.references.map(({ id, html }) =>
            x(
              'li',
              { id: referenceAnchor(id) },
              xhtmlFrom(html, { edition, targets, page: edition.routes.references() }),
            ),
          ),
        ),
      ),
    ),
  );

export const claimsXhtml = (edition: Edition): string =>
  xhtmlFile(
    edition,
    PAGES.claims.title,
    x('h1', {}, PAGES.claims.title),
    x(
      'ul',
      {},
      lines(
        edition.claims.map(({ text, hedge, passages, outcome }) =>
          x(
            'li',
            {},
            x(
              'p',
              {},
              x('strong', {}, HEDGES[hedge]),
              ` ${text}`,
              ...passages.flatMap((ref) => {
                const chapter = passageInChapter(edition, ref)?.passage.chapter;
                return chapter === undefined
                  ? []
                  : [' ', x('a', { href: `${chapterFile(chapter)}#${passageId(ref)}` }, ref)];
              }),
            ),
            outcome ? x('p', {}, `${outcome.text} (${outcome.asOf})`) : undefined,
          ),
        ),
      ),
    ),
  );
