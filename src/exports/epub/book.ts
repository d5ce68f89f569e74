/** `/downloads/edition.epub`: the edition as a book, EPUB 3.3. The same edition gives the same bytes. */
import JSZip from 'jszip';
import { PAGES } from '../../model/pages.ts';
import type { Edition } from '../../model/types.ts';
import { claimsXhtml, glossaryXhtml, referencesXhtml, titleXhtml } from './apparatus.ts';
import { chapterXhtml } from './chapter.ts';
import { navigation, packageDocument, type BookFile } from './package.ts';
import { plainVariant, type PictureFile } from '../../model/pictures.ts';
import { bookPicture, chapterFile, GLOSSARY_FILE, REFERENCES_FILE, targetsOf } from './xhtml.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const STYLE = `.num { font-size: 0.8em; }
.summary { font-style: italic; }
.epigraph { white-space: pre-line; }
.small-caps { font-variant-caps: all-small-caps; }
.noteref { font-size: 0.75em; vertical-align: super; line-height: 0; }
.term { color: inherit; }
.align-left { text-align: left; }
.align-right { text-align: right; }
.align-center { text-align: center; }
.references { list-style: none; padding: 0; }
.sources { font-size: 0.9em; }
.figure-name { font-weight: bold; }
.credit { font-size: 0.85em; }
.line { display: block; padding-left: 2em; text-indent: -2em; }
.verse br { display: none; }
figure { margin: 1em 0; }
img { max-width: 100%; }
figcaption, caption { font-size: 0.9em; text-align: start; }
table { border-collapse: collapse; }
th, td { padding: 0.2em 0.6em; border-bottom: 1px solid; text-align: start; }
`;

/** The documents of the book, in reading order. */
export function bookFiles(edition: Edition): BookFile[] {
  const { config, chapters, entries, references, claims } = edition;
  const targets = targetsOf(edition);
  return [
    { name: 'title.xhtml', title: config.title, text: titleXhtml(edition) },
    ...chapters.map((chapter) => ({
      name: chapterFile(chapter.number),
      title: chapter.title,
      text: chapterXhtml(edition, chapter, targets),
    })),
    ...(claims.length > 0 ? [{ name: 'claims.xhtml', title: PAGES.claims.title, text: claimsXhtml(edition) }] : []),
    ...(entries.length > 0
      ? [{ name: GLOSSARY_FILE, title: PAGES.glossary.title, text: glossaryXhtml(edition, targets) }]
      : []),
    ...(references.length > 0
      ? [{ name: REFERENCES_FILE, title: PAGES.references.title, text: referencesXhtml(edition, targets) }]
      : []),
  ];
}

/** The whole file. Its entries bear the day of the version. */
export async function editionEpub(edition: Edition, pictureFile: PictureFile): Promise<Uint8Array<ArrayBuffer>> {
  const files = bookFiles(edition);
  const zip = new JSZip();
  const options = { date: new Date(`${edition.config.date}T00:00:00Z`), createFolders: false };
  // First and as it is: by it a file is known for a book.
  zip.file('mimetype', 'application/epub+zip', { ...options, compression: 'STORE' });
  zip.file('META-INF/container.xml', CONTAINER, options);
  zip.file('book/package.opf', packageDocument(edition, files), options);
  zip.file('book/nav.xhtml', navigation(edition, files), options);
  zip.file('book/book.css', STYLE, options);
  for (const { name, text } of files) zip.file(`book/${name}`, text, options);
  for (const variant of edition.pictures.map(plainVariant))
    zip.file(`book/${bookPicture(variant.file)}`, await pictureFile(variant), options);
  const bytes = await zip.generateAsync({
    type: 'arraybuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
  return new Uint8Array(bytes);
}
