/** What a reading system reads of the book: package document and navigation. https://www.w3.org/TR/epub-33/ */
import { directionOf } from '../../words/direction.ts';
import { plainVariant } from '../../model/pictures.ts';
import type { Edition } from '../../model/types.ts';
import { numberedTitle } from '../../model/chapter-words.ts';
import { editorsOf, nameInWords, oneLine } from '../cite/editors.ts';
import { fullTitle } from '../cite/work.ts';
import { element as x, lines, xmlFile, type Xml } from '../kept/xml.ts';
import { pageId } from './chapter.ts';
import { bookPicture, chapterFile, xhtmlFile } from './xhtml.ts';
import { words } from '../../words/index.ts';

/** A document of the book, in reading order. */
export interface BookFile {
  name: string;
  title: string;
  text: string;
}

/** What EPUB Accessibility 1.1 asks for. No conformance is claimed, which somebody would have to certify. */
const accessibility = (hasPictures: boolean, hasFormulas: boolean): (readonly [property: string, value: string])[] => [
  ['schema:accessMode', 'textual'],
  ...(hasPictures ? [['schema:accessMode', 'visual'] as const] : []),
  ['schema:accessModeSufficient', 'textual'],
  ...[
    ...(hasPictures ? ['alternativeText'] : []),
    ...(hasFormulas ? ['MathML'] : []),
    'ARIA',
    'displayTransformability',
    'pageBreakMarkers',
    'pageNavigation',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
  ].map((feature) => ['schema:accessibilityFeature', feature] as const),
  ['schema:accessibilityHazard', 'none'],
  ['schema:accessibilitySummary', hasPictures ? words.files.accessibilityWithPictures : words.files.accessibility],
];

const hasFormulas = ({ text }: BookFile): boolean => text.includes('<math');

export function packageDocument({ config, site, pictures }: Edition, files: readonly BookFile[]): string {
  const { source } = config;
  const dc = (name: string, text: string | undefined, id?: string) =>
    text === undefined ? undefined : x(`dc:${name}`, { id }, oneLine(text));
  const meta = (property: string, value: string): Xml => x('meta', { property }, value);
  const metadata = [
    dc('identifier', `${site}#version-${config.version}`, 'id'),
    dc('identifier', config.doi && `urn:doi:${config.doi}`),
    dc('title', fullTitle(config)),
    dc('language', config.language),
    ...editorsOf(config).map((name) => dc('creator', nameInWords(name))),
    dc('publisher', config.publisher),
    dc('date', config.date),
    dc('description', config.description),
    dc('rights', config.rights),
    dc('source', site, 'pages'),
    // Numbers of passages stand in for those of pages, and are those of the site.
    x('meta', { refines: '#pages', property: 'source-of' }, 'pagination'),
    dc('source', `${source.author}, ${fullTitle(source)} (${source.date})`),
    meta('dcterms:modified', `${config.date}T00:00:00Z`),
    ...accessibility(pictures.length > 0, files.some(hasFormulas)).map(([property, value]) => meta(property, value)),
  ];
  const manifest = [
    x('item', { id: 'nav', href: 'nav.xhtml', 'media-type': 'application/xhtml+xml', properties: 'nav' }),
    x('item', { id: 'css', href: 'book.css', 'media-type': 'text/css' }),
    ...files.map((file, index) =>
      x('item', {
        id: `d${index}`,
        href: file.name,
        'media-type': 'application/xhtml+xml',
        properties: hasFormulas(file) ? 'mathml' : undefined,
      }),
    ),
    ...pictures.map(plainVariant).map(({ file, format }, index) =>
      x('item', {
        id: `m${index}`,
        href: bookPicture(file),
        'media-type': `image/${format === 'svg' ? 'svg+xml' : format}`,
      }),
    ),
  ];
  return xmlFile(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': config.language,
        dir: directionOf(config.language),
      },
      x('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, lines(metadata)),
      x('manifest', {}, lines(manifest)),
      x(
        'spine',
        { 'page-progression-direction': directionOf(config.language) },
        lines(files.map((_, index) => x('itemref', { idref: `d${index}` }))),
      ),
    ),
  );
}

/** Contents by section, list of passages, landmarks. */
export function navigation(edition: Edition, files: readonly BookFile[]): string {
  const link = (href: string, text: string) => x('a', { href }, text);
  const contents = files.map(({ name, title }) => {
    const chapter = edition.chapters.find(({ number }) => chapterFile(number) === name);
    const sections = (chapter?.sections ?? []).map((section) =>
      x('li', {}, link(`${name}#${section.id}`, section.title)),
    );
    const text = chapter ? numberedTitle(chapter) : title;
    return x('li', {}, link(name, text), sections.length > 0 ? x('ol', {}, lines(sections)) : undefined);
  });
  const pages = edition.passages.map(({ ref, chapter }) =>
    x('li', {}, link(`${chapterFile(chapter)}#${pageId(ref)}`, ref)),
  );
  const first = edition.chapters[0];
  return xhtmlFile(
    edition,
    words.frame.contents,
    x('nav', { 'epub:type': 'toc', role: 'doc-toc' }, x('h1', {}, words.frame.contents), x('ol', {}, lines(contents))),
    pages.length > 0
      ? x(
          'nav',
          { 'epub:type': 'page-list', role: 'doc-pagelist', hidden: 'hidden' },
          x('h2', {}, words.labels.passages),
          x('ol', {}, lines(pages)),
        )
      : undefined,
    first
      ? x(
          'nav',
          { 'epub:type': 'landmarks', hidden: 'hidden' },
          x('h2', {}, words.files.landmarks),
          x(
            'ol',
            {},
            x('li', {}, x('a', { 'epub:type': 'bodymatter', href: chapterFile(first.number) }, words.files.text)),
          ),
        )
      : undefined,
  );
}
