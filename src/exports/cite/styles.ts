/** Citations in the styles that courses ask for, printed by CSL while the site is built. */
import { escapeHtml } from '../../citations/citeproc-html.ts';
import { createCitationEngine, type CitationEngine } from '../../citations/engine.ts';
import { localeNamed } from '../../citations/style.ts';
import type { CitedPiece } from '../../citations/pieces.ts';
import type { Chapter, Edition } from '../../model/types.ts';
import { ReferenceSchema } from '../../schemas/reference.ts';
import { HARVARD } from './harvard-style.ts';
import { cslRecord } from './csl-json.ts';
import { fill, TEMPLATE, type PlaceWords } from './template.ts';
import { bookAtPlace, chapterWork, editionOf, studyWork, wholeWork, type CitedWork } from './work.ts';
import { words } from '../../words/index.ts';

/** In the order in which they are offered. */
export const CITATION_STYLES = [
  { id: 'apa', name: 'APA 7' },
  { id: 'chicago', name: 'Chicago author-date' },
  { id: 'mla', name: 'MLA 9' },
  { id: 'harvard', name: 'Harvard' },
  { id: 'vancouver', name: 'Vancouver' },
] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number]['id'];

export interface StyledCitation {
  id: CitationStyle;
  name: string;
  /** For a list of references, as HTML: italics, and a link to the address. */
  html: string;
  text: string;
  /** For the running text: `(The editors, 2026, para. 2.4)`. */
  inText: string;
}

/** Prints citations of one edition. */
export interface CitationPrinter {
  edition: (place: PlaceWords) => StyledCitation[];
  /** The edition with room for the place: template.ts. */
  template: readonly StyledCitation[];
  /** The study as a whole. */
  study: readonly StyledCitation[];
  /** The study with room for the place, which only the form for the running text names. */
  studyTemplate: readonly StyledCitation[];
  studyAt: (place: PlaceWords) => StyledCitation[];
  whole: readonly StyledCitation[];
  chapter: (chapter: Chapter) => StyledCitation[];
}

const printers = new WeakMap<Edition['config'], CitationPrinter>();

/** The printer of an edition; its engines are set up once. */
export function citationPrinter(edition: Pick<Edition, 'config' | 'site'>): CitationPrinter {
  const { config } = edition;
  const known = printers.get(config);
  if (known) return known;
  const print = inAllStyles(config);
  const template = print(bookAtPlace(edition, TEMPLATE));
  const studyTemplate = print(studyWork(edition, TEMPLATE));
  const printer: CitationPrinter = {
    template,
    edition: (place) => template.map((citation) => placed(citation, place)),
    study: studyTemplate.map(({ inText, ...citation }) => ({
      ...citation,
      inText: inText.replace(words.lists.comma + TEMPLATE.pinpoint, ''),
    })),
    studyTemplate,
    studyAt: (place) => studyTemplate.map((citation) => placed(citation, place)),
    whole: print(wholeWork(edition)),
    chapter: (chapter) => print(chapterWork(edition, chapter)),
  };
  printers.set(config, printer);
  return printer;
}

/**
/**
 * Prints works in every style, each as if it were alone. What a work is an edition of and the pinpoint are printed with the
 * version, where APA, MLA and the others have room for the part of a book: "(Annotated edition of HS 1901, Version 1.0.0,
 * para. 2.4)".
 */
function inAllStyles(config: Edition['config']): (work: CitedWork) => StyledCitation[] {
  const { locale } = config;
  const presses = CITATION_STYLES.map((style) => ({
    style,
    press: {},
    // A locale in a file of its own is for the edition's references; these styles are read in courses everywhere.
    options: {
      style: style.id,
      ...(style.id === 'harvard' && { styleXml: HARVARD }),
      locale: localeNamed(locale) ? locale : 'en-US',
    },
  }));
  return ({ pinpoint, ...cited }) => {
    // Some styles print a note; it is for reference managers.
    const work = { ...cited };
    delete work.note;
    const edition = work.edition && [editionOf(config), work.edition, pinpoint].filter(Boolean).join(words.lists.comma);
    const record = ReferenceSchema.parse({
      ...cslRecord(work),
      id: 'work',
      ...(edition && { edition }),
      custom: { status: 'known' },
    });
    return presses.map(({ style: { id, name }, press, options }) => {
      const engine = createCitationEngine([record], options, press);
      const { html, text } = engine.reference('work');
      return { id, name, html: alone(html), text: alone(text), inText: inText(engine, pinpoint) };
    });
  };
}

/** Without the number of a numbered list. */
const alone = (reference: string): string => reference.replace(/^1\.\s+/, '');

function inText(engine: CitationEngine, pinpoint: string | undefined): string {
  const item = { id: 'work', at: 0, ...(pinpoint && { suffix: words.lists.comma + pinpoint }) };
  return wordsOf(engine.cite({ items: [item], narrative: false }));
}

const wordsOf = (pieces: readonly CitedPiece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.value : wordsOf(piece.children))).join('');

const placed = ({ html, text, inText, ...style }: StyledCitation, place: PlaceWords): StyledCitation => ({
  ...style,
  html: fill(html, place, escapeHtml),
  text: fill(text, place),
  inText: fill(inText, place),
});
