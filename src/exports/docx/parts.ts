/** The parts of the file that are the same for every edition but for its language and its name. */
import { directionOf } from '../../words/direction.ts';
import type { EditionConfig } from '../../schemas/edition.ts';
import { element as x, xmlFile, type Xml, type XmlContent } from '../kept/xml.ts';
import { OFFICE, PACKAGE, relationship, type Counters } from './part.ts';

export const WORD = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': OFFICE,
} as const;

const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const PARTS = ['document.main', 'styles', 'settings', 'numbering', 'footnotes'];

export const contentTypes = (): string =>
  xmlFile(
    x(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      x('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
      x('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...PARTS.map((part) =>
        x('Override', {
          PartName: `/word/${part.replace('.main', '')}.xml`,
          ContentType: `${TYPES}.${part}+xml`,
        }),
      ),
      x('Override', {
        PartName: '/docProps/core.xml',
        ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      }),
    ),
  );

export const packageRelationships = (): string =>
  xmlFile(
    x(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      relationship('document', 'officeDocument', 'word/document.xml'),
      relationship('core', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ),
  );

/** What the text relates to beside the web. */
export const textRelationships = (): Xml[] => [
  ...['styles', 'settings', 'numbering', 'footnotes'].map((name) => relationship(name, name, `${name}.xml`)),
  relationship('origin', 'customXml', '../customXml/item1.xml'),
];

/** Title, editors, language and day of the version; the hour is none that anyone knows. */
export const coreProperties = (config: EditionConfig, title: string, editors: string): string => {
  const day = `${config.date}T00:00:00Z`;
  return xmlFile(
    x(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      x('dc:title', {}, title),
      x('dc:creator', {}, editors),
      x('dc:description', {}, config.description.trim()),
      x('dc:language', {}, config.language),
      x('cp:version', {}, config.version),
      x('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, day),
      x('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, day),
    ),
  );
};

export const settings = (): string =>
  xmlFile(
    x(
      'w:settings',
      WORD,
      x('w:footnotePr', {}, x('w:footnote', { 'w:id': -1 }), x('w:footnote', { 'w:id': 0 })),
      x(
        'w:compat',
        {},
        x('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': 15,
        }),
      ),
    ),
  );

/** List 1 has dots; each ordered list has a number of its own, so that it counts anew. */
export const numbering = ({ lists }: Counters): string => {
  const levels = (format: string, text: (level: number) => string): Xml[] =>
    Array.from({ length: 9 }, (_, level) =>
      x(
        'w:lvl',
        { 'w:ilvl': level },
        x('w:start', { 'w:val': 1 }),
        x('w:numFmt', { 'w:val': format }),
        x('w:lvlText', { 'w:val': text(level) }),
        x('w:pPr', {}, x('w:ind', { 'w:start': 360 * (level + 1), 'w:hanging': 360 })),
      ),
    );
  const abstract = (id: number, inner: Xml[]): Xml =>
    x('w:abstractNum', { 'w:abstractNumId': id }, x('w:multiLevelType', { 'w:val': 'multilevel' }), inner);
  return xmlFile(
    x(
      'w:numbering',
      WORD,
      abstract(
        0,
        levels('bullet', () => '•'),
      ),
      abstract(
        1,
        levels('decimal', (level) => `%${level + 1}.`),
      ),
      x('w:num', { 'w:numId': 1 }, x('w:abstractNumId', { 'w:val': 0 })),
      ...lists.map((start, index) =>
        x(
          'w:num',
          { 'w:numId': index + 2 },
          x('w:abstractNumId', { 'w:val': 1 }),
          ...Array.from({ length: 9 }, (_, level) =>
            x('w:lvlOverride', { 'w:ilvl': level }, x('w:startOverride', { 'w:val': level === 0 ? start : 1 })),
          ),
        ),
      ),
    ),
  );
};

/** Twentieths of a point. */
const spacing = (before: number, after: number): Xml =>
  x('w:spacing', { 'w:before': before, 'w:after': after, 'w:line': 276, 'w:lineRule': 'auto' });
/** Half points. */
const size = (points: number): Xml[] => [x('w:sz', { 'w:val': points * 2 }), x('w:szCs', { 'w:val': points * 2 })];

interface Style {
  id: string;
  name: string;
  paragraph: XmlContent;
  run?: XmlContent;
  next?: string;
}

const STYLES: readonly Style[] = [
  { id: 'Title', name: 'Title', paragraph: spacing(0, 120), run: size(24), next: 'Subtitle' },
  { id: 'Subtitle', name: 'Subtitle', paragraph: spacing(0, 240), run: size(15), next: 'Normal' },
  heading(1, 20),
  heading(2, 14),
  { id: 'Summary', name: 'Summary', paragraph: spacing(0, 240), run: [x('w:i'), x('w:iCs')] },
  { id: 'Passage', name: 'Passage', paragraph: spacing(0, 160) },
  { id: 'Quote', name: 'Quote', paragraph: [spacing(0, 160), x('w:ind', { 'w:start': 567, 'w:end': 567 })] },
  { id: 'Code', name: 'Code', paragraph: spacing(0, 160) },
  { id: 'ListParagraph', name: 'List Paragraph', paragraph: spacing(0, 80) },
  { id: 'Table', name: 'Table', paragraph: spacing(20, 20), run: size(10) },
  { id: 'Entry', name: 'Entry', paragraph: [x('w:keepNext'), spacing(160, 40)] },
  {
    id: 'Bibliography',
    name: 'Bibliography',
    paragraph: [spacing(0, 100), x('w:ind', { 'w:start': 567, 'w:hanging': 567 })],
  },
  { id: 'FootnoteText', name: 'footnote text', paragraph: spacing(0, 40), run: size(9.5) },
];

function heading(level: number, points: number): Style {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    paragraph: [x('w:keepNext'), spacing(480 / level, 160), x('w:outlineLvl', { 'w:val': level - 1 })],
    run: [x('w:b'), x('w:bCs'), size(points)],
    next: 'Passage',
  };
}

const character = (id: string, name: string, ...look: XmlContent[]): Xml =>
  x('w:style', { 'w:type': 'character', 'w:styleId': id }, x('w:name', { 'w:val': name }), x('w:rPr', {}, ...look));

export const styles = ({ language }: EditionConfig): string => {
  const lang = directionOf(language) === 'rtl' ? { 'w:bidi': language } : { 'w:val': language };
  return xmlFile(
    x(
      'w:styles',
      WORD,
      x(
        'w:docDefaults',
        {},
        x(
          'w:rPrDefault',
          {},
          x(
            'w:rPr',
            {},
            x('w:rFonts', { 'w:ascii': 'Cambria', 'w:hAnsi': 'Cambria', 'w:cs': 'Times New Roman' }),
            size(11.5),
            x('w:lang', lang),
          ),
        ),
      ),
      x(
        'w:style',
        { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
        x('w:name', { 'w:val': 'Normal' }),
        x('w:pPr', {}, spacing(0, 120)),
      ),
      ...STYLES.map(({ id, name, paragraph, run, next }) =>
        x(
          'w:style',
          { 'w:type': 'paragraph', 'w:styleId': id },
          x('w:name', { 'w:val': name }),
          x('w:basedOn', { 'w:val': 'Normal' }),
          next ? x('w:next', { 'w:val': next }) : undefined,
          x('w:qFormat'),
          x('w:pPr', {}, paragraph),
          run ? x('w:rPr', {}, run) : undefined,
        ),
      ),
      character('PassageNumber', 'Passage number', x('w:color', { 'w:val': '595959' }), ...size(9.5)),
      character('FootnoteReference', 'footnote reference', x('w:vertAlign', { 'w:val': 'superscript' })),
      x(
        'w:style',
        { 'w:type': 'table', 'w:styleId': 'TableGrid' },
        x('w:name', { 'w:val': 'Table Grid' }),
        x(
          'w:tblPr',
          {},
          x(
            'w:tblBorders',
            {},
            ...['top', 'bottom', 'insideH'].map((edge) =>
              x(`w:${edge}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '808080' }),
            ),
          ),
          x(
            'w:tblCellMar',
            {},
            x('w:start', { 'w:w': 80, 'w:type': 'dxa' }),
            x('w:end', { 'w:w': 80, 'w:type': 'dxa' }),
          ),
        ),
      ),
    ),
  );
};
