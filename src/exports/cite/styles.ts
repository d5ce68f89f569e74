/** Citations in the styles that courses ask for, printed by CSL while the site is built. */
import { escapeHtml } from '../../citations/citeproc-html.ts';
import { bundledLocales } from '../../citations/citeproc.ts';
import { createCitationEngine, type CitationEngine, type CitedPiece } from '../../citations/engine.ts';
import type { Edition } from '../../edition/types.ts';
import { ReferenceSchema } from '../../schemas/reference.ts';
import { HARVARD } from './harvard-style.ts';
import { cslRecord } from './csl-json.ts';
import type { CitedPlace } from './place.ts';
import { editionWork, studyWork, type CitedWork } from './work.ts';

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
  edition: (place: CitedPlace) => StyledCitation[];
  /** The study is the same for all places. */
  study: readonly StyledCitation[];
}

/** Stand for what differs from place to place, so that one engine a style serves all. */
const PINPOINT = '\uE010';
const ADDRESS = 'https://address.invalid/';

const printers = new WeakMap<Edition['config'], CitationPrinter>();

/** The printer of an edition; its engines are set up once. */
export function citationPrinter({ config }: Pick<Edition, 'config'>): CitationPrinter {
  const known = printers.get(config);
  if (known) return known;
  const ofEdition = printed(editionWork({ config }, { range: '', pinpoint: PINPOINT, url: ADDRESS }), config.locale);
  const printer: CitationPrinter = {
    edition: (place) => ofEdition.map((citation) => placed(citation, place)),
    study: printed(studyWork({ config }), config.locale),
  };
  printers.set(config, printer);
  return printer;
}

/**
 * A work in every style. The pinpoint is printed with the version, where APA, MLA and the others have room for the part
 * of a book: "(Version 1.0.0, para. 2.4)".
 */
function printed({ pinpoint, ...work }: CitedWork, locale: string): StyledCitation[] {
  const edition = [work.edition, pinpoint].filter(Boolean).join(', ');
  const item = cslRecord(work);
  const record = ReferenceSchema.parse({
    ...item,
    id: 'work',
    ...(edition && { edition }),
    custom: { status: 'known' },
  });
  return CITATION_STYLES.map((style) => {
    // A locale in a file of its own is for the edition's references; these styles are read in courses everywhere.
    const engine = createCitationEngine([record], {
      style: style.id,
      ...(style.id === 'harvard' && { styleXml: HARVARD }),
      locale: bundledLocales.has(locale) ? locale : 'en-US',
    });
    const { html, text } = engine.reference('work');
    return {
      id: style.id,
      name: style.name,
      html: alone(html),
      text: alone(text),
      inText: inText(engine, pinpoint),
    };
  });
}

/** Without the number of a numbered list. */
const alone = (reference: string): string => reference.replace(/^1\.\s+/, '');

function inText(engine: CitationEngine, pinpoint: string | undefined): string {
  const item = { id: 'work', at: 0, ...(pinpoint && { suffix: `, ${pinpoint}` }) };
  return words(engine.cite({ items: [item], narrative: false }));
}

const words = (pieces: readonly CitedPiece[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.value : words(piece.children))).join('');

function placed({ html, text, inText, ...style }: StyledCitation, { pinpoint, url }: CitedPlace): StyledCitation {
  const put = (value: string, address: string) =>
    value.replaceAll(PINPOINT, () => pinpoint).replaceAll(ADDRESS, () => address);
  return { ...style, html: put(html, escapeHtml(url)), text: put(text, url), inText: put(inText, url) };
}
