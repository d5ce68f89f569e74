/** `/downloads/edition.tei.xml`: the edition in TEI P5. https://tei-c.org/release/doc/tei-p5-doc/en/html/ */
import { referenceAnchor } from '../../model/addresses.ts';
import { HEDGES } from '../../model/labels.ts';
import { isAppendix } from '../../model/chapter-words.ts';
import type { Epigraph } from '../../schemas/chapter.ts';
import { passageId } from '../../model/passage-ref.ts';
import type { Chapter, Edition, Passage, Reference } from '../../model/types.ts';
import { blocksOf, partsOf } from '../kept/parts.ts';
import { element as x, lines, xmlFile, type Xml, type XmlContent } from '../kept/xml.ts';
import { markEmendations } from './emendations.ts';
import { contentOf, sectionId, type TeiPlace } from './from-html.ts';
import { teiHeader } from './header.ts';
import { glossary, standOff } from './lists.ts';
import { notesAfter } from './notes.ts';
import { PAGES } from '../../model/pages.ts';
import { words } from '../../words/index.ts';

/** The whole as one file: header, lists of what the text names, text, and the apparatus in the back. */
export function editionTei(edition: Edition): string {
  const { config, chapters, routes } = edition;
  const place: Omit<TeiPlace, 'page' | 'chapter'> = {
    edition,
    entries: new Map(edition.entries.map((entry) => [entry.id, entry])),
    works: new Set(edition.references.map(({ id }) => id)),
  };
  const inBack = { ...place, page: routes.glossary(), chapter: '' };
  const back = [glossary(edition, inBack), claims(edition), emendations(edition), works(edition)];
  return xmlFile(
    x(
      'TEI',
      { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': config.language },
      lines([
        teiHeader(edition),
        standOff(edition, inBack),
        x(
          'text',
          {},
          x('body', {}, lines(chapters.map((chapter) => chapterOf(edition, chapter, place)))),
          back.some((part) => part !== undefined) ? x('back', {}, lines(back)) : undefined,
        ),
      ]),
    ),
  );
}

function chapterOf(edition: Edition, chapter: Chapter, common: Omit<TeiPlace, 'page' | 'chapter'>): Xml {
  const place = { ...common, page: chapter.url, chapter: chapter.number };
  const parts = partsOf(chapter).map(({ section, passages }) => {
    const divisions = passages.map((passage) => passageOf(edition, passage, place));
    if (!section) return lines(divisions);
    const attributes = {
      type: 'section',
      n: section.level === 2 ? undefined : `level-${section.level}`,
      'xml:id': sectionId(chapter.number, section.id),
    };
    return x('div', attributes, x('head', {}, section.title), lines(divisions));
  });
  return x(
    'div',
    {
      type: isAppendix(chapter.number) ? 'appendix' : 'chapter',
      n: chapter.number,
      'xml:id': `chapter-${chapter.number}`,
    },
    x('head', {}, chapter.title),
    chapter.studyTitle ? x('head', { type: 'study' }, chapter.studyTitle) : undefined,
    x('argument', {}, x('p', {}, chapter.summary.trim())),
    ...chapter.epigraphs.map(epigraph),
    lines(parts),
  );
}

const epigraph = ({ text, source, lang }: Epigraph): Xml =>
  x(
    'epigraph',
    {},
    x('cit', {}, x('quote', { 'xml:lang': lang }, text.trim()), source ? x('bibl', {}, source) : undefined),
  );

/** A division, since a passage can hold lists, quotations and tables beside its paragraph. */
function passageOf(edition: Edition, passage: Passage, place: TeiPlace): Xml {
  const own = edition.emendations.filter((emendation) => emendation.passage === passage.ref);
  const tree = markEmendations(blocksOf(passage), own, edition.text);
  return x(
    'div',
    { type: 'passage', n: passage.ref, 'xml:id': passageId(passage.ref) },
    contentOf(tree.children, place),
    ...notesAfter(edition, passage, place),
  );
}

const division = (type: string, head: string, list: XmlContent): XmlContent =>
  x('div', { type }, x('head', {}, head), list);

function works({ references }: Edition): XmlContent {
  const work = ({ id, text, item, status }: Reference): Xml =>
    x(
      'bibl',
      { 'xml:id': referenceAnchor(id), type: status },
      text,
      item.DOI ? x('idno', { type: 'DOI' }, item.DOI) : undefined,
      item.URL ? x('ref', { target: item.URL }, item.URL) : undefined,
    );
  return references.length > 0
    ? division('bibliography', PAGES.references.title, x('listBibl', {}, lines(references.map(work))))
    : undefined;
}

function claims({ claims: all }: Edition): XmlContent {
  const items = all.map(({ id, text, hedge, passages, outcome }) =>
    x(
      'item',
      { 'xml:id': `claim-${id}` },
      x('label', {}, HEDGES[hedge]),
      ` ${text}`,
      ...passages.flatMap((ref) => [' ', x('ref', { target: `#${passageId(ref)}` }, ref)]),
      outcome ? x('note', { type: outcome.kind }, x('p', {}, `${outcome.text} (${outcome.asOf})`)) : undefined,
    ),
  );
  return items.length > 0 ? division('claims', PAGES.claims.title, x('list', {}, lines(items))) : undefined;
}

function emendations({ emendations: all }: Edition): XmlContent {
  const items = all.map(({ id, passage, study, edition, why }) =>
    x(
      'item',
      { 'xml:id': `emendation-${id}` },
      x('ref', { target: `#${passageId(passage)}` }, passage),
      ' ',
      edition === undefined ? x('sic', {}, study) : x('choice', {}, x('sic', {}, study), x('corr', {}, edition)),
      x('note', {}, why.trim()),
    ),
  );
  return items.length > 0 ? division('emendations', words.files.emendations, x('list', {}, lines(items))) : undefined;
}
