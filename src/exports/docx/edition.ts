/**
 * `/downloads/edition.docx`: the edition as a document of Word (ECMA-376, transitional). Written here and not by a library,
 * so that the same edition gives the same bytes. Every passage is a bookmark under its id.
 */
import JSZip from 'jszip';
import { notesOfPassage } from '../../edition/find.ts';
import { entryAnchor, referenceAnchor } from '../../model/addresses.ts';
import { PAGES } from '../../model/pages.ts';
import { passageId } from '../../model/passage-ref.ts';
import type { Chapter, Edition, Passage } from '../../model/types.ts';
import { editorsOf, namesInWords } from '../cite/editors.ts';
import { addressOfWhole, ownCitation } from '../cite/texts.ts';
import { fullTitle } from '../cite/work.ts';
import { blocksOf, partsOf } from '../kept/parts.ts';
import { element as x, xmlFile, type Xml, type XmlContent } from '../kept/xml.ts';
import { Footnotes } from './footnotes.ts';
import { blocksFrom, blocksOfHtml, paragraph, run, type WordPlace } from './from-html.ts';
import { originPart } from './origin.ts';
import { Counters, Part } from './part.ts';
import {
  contentTypes,
  coreProperties,
  numbering,
  packageRelationships,
  settings,
  styles,
  textRelationships,
  WORD,
} from './parts.ts';
import { bookmarkName, bookmarksOf, sectionBookmark } from './places.ts';

/** The whole file. Its entries bear the day of the version. */
export async function editionDocx(edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const { config } = edition;
  const counters = new Counters();
  const part = new Part(counters);
  const bookmarks = bookmarksOf(edition);
  const footnotes = new Footnotes(edition, bookmarks, counters);
  const text = documentOf({ edition, part, bookmarks, footnotes });
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': packageRelationships(),
    'docProps/core.xml': coreProperties(config, fullTitle(config), namesInWords(editorsOf(config))),
    'word/document.xml': text,
    'word/footnotes.xml': footnotes.file(),
    'word/styles.xml': styles(config),
    'word/settings.xml': settings(),
    'word/numbering.xml': numbering(counters),
    'customXml/item1.xml': originPart(edition),
    'word/_rels/document.xml.rels': xmlFile(part.relationships(textRelationships())),
    'word/_rels/footnotes.xml.rels': xmlFile(footnotes.part.relationships()),
  };
  const zip = new JSZip();
  const date = new Date(`${config.date}T00:00:00Z`);
  for (const [name, content] of Object.entries(files)) zip.file(name, content, { date, createFolders: false });
  return new Uint8Array(
    await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } }),
  );
}

interface Making {
  edition: Edition;
  part: Part;
  bookmarks: WordPlace['bookmarks'];
  footnotes: Footnotes;
}

function documentOf(making: Making): string {
  const { edition } = making;
  const { chapters, entries, references } = edition;
  return xmlFile(
    x(
      'w:document',
      WORD,
      x(
        'w:body',
        {},
        titleOf(making),
        ...chapters.map((chapter) => chapterOf(chapter, making)),
        ...(entries.length > 0 ? glossaryOf(making) : []),
        ...(references.length > 0 ? referencesOf(making) : []),
        x(
          'w:sectPr',
          {},
          x('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
          x('w:pgMar', { 'w:top': 1418, 'w:right': 1418, 'w:bottom': 1418, 'w:left': 1418 }),
        ),
      ),
    ),
  );
}

function titleOf({ edition, part, bookmarks }: Making): XmlContent[] {
  const { config, site } = edition;
  const place = placeAt(edition, part, bookmarks, site);
  const address = addressOfWhole(edition);
  const citation = ownCitation(edition, { url: address });
  return [
    paragraph({ style: 'Title' }, place, run(config.title)),
    ...(config.subtitle ? [paragraph({ style: 'Subtitle' }, place, run(config.subtitle))] : []),
    paragraph({ style: 'Normal' }, place, run(citation.slice(0, -address.length)), part.link(address, run(address))),
    ...[config.description, config.statement, config.rights].map((text) =>
      paragraph({ style: 'Normal' }, place, run(text.trim())),
    ),
  ];
}

function chapterOf(chapter: Chapter, making: Making): XmlContent[] {
  const { edition, part, bookmarks } = making;
  const place = placeAt(edition, part, bookmarks, chapter.url);
  const headingOf = (level: 1 | 2, name: string, title: string): Xml =>
    paragraph({ style: `Heading${level}` }, place, part.bookmark(name, run(title)));
  return [
    headingOf(1, bookmarkName(chapter.slug), `${chapter.number} ${chapter.title}`),
    paragraph({ style: 'Summary' }, place, run(chapter.summary.trim())),
    ...partsOf(chapter).flatMap(({ section, passages }) => [
      ...(section ? [headingOf(2, sectionBookmark(chapter.slug, section.id), section.title)] : []),
      ...passages.flatMap((passage) => passageOf(passage, chapter, making)),
    ]),
  ];
}

/** Its number stands before its words; the bookmark holds all of it. */
function passageOf(passage: Passage, chapter: Chapter, { edition, part, bookmarks, footnotes }: Making): XmlContent[] {
  const notes = new Map(notesOfPassage(edition, passage.ref).map((note) => [note.id, note]));
  const texts = chapter.passages.flatMap((other) => other.footnotes ?? []);
  const place: WordPlace = {
    ...placeAt(edition, part, bookmarks, passage.url),
    callNote({ note = '', footnote = '' }) {
      const [own, text] = [notes.get(note), texts.find(({ id }) => id === footnote)];
      return own ? footnotes.callNote(own) : text && footnotes.callFootnote(text, passage);
    },
  };
  const without = [...notes.values()].filter(({ id }) => !passage.html.includes(`data-note-ref="${id}"`));
  const number = [run(passage.ref, {}, 'PassageNumber'), run(' ')];
  return part.bookmark(
    bookmarkName(passageId(passage.ref)),
    blocksFrom(blocksOf(passage).children, place, 'Passage', {
      lead: number,
      tail: without.map((note) => footnotes.callNote(note)),
    }),
  );
}

function glossaryOf({ edition, part, bookmarks }: Making): XmlContent[] {
  const place = placeAt(edition, part, bookmarks, edition.routes.glossary());
  return [
    paragraph({ style: 'Heading1' }, place, run(PAGES.glossary.title)),
    ...edition.entries.flatMap(({ id, term, native, short, html }) => [
      paragraph(
        { style: 'Entry' },
        place,
        part.bookmark(bookmarkName(entryAnchor(id)), run(term, { bold: true })),
        native ? [run(' '), run(native.text, { lang: native.lang })] : undefined,
      ),
      paragraph({ style: 'Normal' }, place, run(short)),
      ...blocksOfHtml(html, place, 'Normal'),
    ]),
  ];
}

function referencesOf({ edition, part, bookmarks }: Making): XmlContent[] {
  const place = placeAt(edition, part, bookmarks, edition.routes.references());
  return [
    paragraph({ style: 'Heading1' }, place, run(PAGES.references.title)),
    ...edition.references.flatMap(({ id, html }) =>
      part.bookmark(bookmarkName(referenceAnchor(id)), blocksOfHtml(html, place, 'Bibliography')),
    ),
  ];
}

const placeAt = (edition: Edition, part: Part, bookmarks: WordPlace['bookmarks'], page: string): WordPlace => ({
  edition,
  part,
  bookmarks,
  page,
  callNote: () => undefined,
});
