/** Style and locale of an edition: what `edition.yaml` names, made fit for citations that stand alone. */
import { nearest } from '../model/faults.ts';
import { bundledLocales, bundledStyles } from './citeproc.ts';

/** A style and locale by name, or as XML read from files. */
export interface StyleOptions {
  style: string;
  styleXml?: string;
  locale: string;
  localeXml?: string;
}

/** What is wrong with the style or locale that was asked for; the engine then uses APA or American English. */
export interface StyleProblem {
  field: 'style' | 'locale';
  rule: 'style-is-usable' | 'locale-is-usable';
  expected: string;
  found: string;
  remedy: string;
}

export interface ResolvedStyle {
  styleXml: string;
  localeXml: string;
  language: string;
  /** Whether works are cited by numbers or labels. */
  byNumber: boolean;
  /** What stands between years of one author, where the style leaves that to CSL. */
  groupDelimiter: string | undefined;
  problems: StyleProblem[];
}

/** Names for works that are cited by numbers or labels: "Amber and Tin (7)". CSL itself has no such part. */
const NAMES_FOR_NUMBERS =
  '<intext><layout><names variable="author">' +
  '<name form="short" and="text" et-al-min="3" et-al-use-first="1"/>' +
  '<substitute><names variable="editor"/><text variable="title"/></substitute></names></layout></intext>';

/** Finds the XML for a style and a locale. Never throws; what was wrong is in `problems`. */
export function resolveStyle({ style, styleXml, locale, localeXml }: StyleOptions): ResolvedStyle {
  const problems: StyleProblem[] = [];
  const chosenStyle = styleXml ?? bundledStyles.get(style);
  if (chosenStyle === undefined) problems.push(unknown('style', style, [...bundledStyles.keys()]));
  else if (!isInTextStyle(chosenStyle)) problems.push(unusableStyle(style));
  const usable = chosenStyle !== undefined && problems.length === 0;

  const chosenLocale = localeXml ?? bundledLocales.get(locale);
  const language = /<locale\b[^>]*\bxml:lang="([\w-]+)"/.exec(chosenLocale ?? '')?.[1];
  const complete = /<\/locale>\s*$/.test(chosenLocale ?? '') && language !== undefined;
  if (chosenLocale === undefined) problems.push(unknown('locale', locale, [...bundledLocales.keys()]));
  else if (!complete) problems.push(unusableLocale(locale));

  const xml = (usable ? chosenStyle : bundledStyles.get('apa')) ?? '';
  return {
    styleXml: withOwnRules(xml),
    byNumber: isByNumber(xml),
    groupDelimiter: leavesDelimiterToCsl(xml) ? GROUP_DELIMITER : undefined,
    localeXml: (complete ? chosenLocale : bundledLocales.get('en-US')) ?? '',
    language: complete ? language : 'en-US',
    problems,
  };
}

const isInTextStyle = (xml: string): boolean =>
  /<style\b[^>]*\bclass="in-text"/.test(xml) && /<citation\b/.test(xml) && /<\/style>\s*$/.test(xml);

const isByNumber = (xml: string): boolean => /citation-format="(?:numeric|label)"/.test(xml);

/**
 * CSL 1.0.2, "Cite Grouping": years of one author stand with a comma where the style says nothing else.
 * citeproc-js takes what stands after the group for that, where a style says it.
 */
const GROUP_DELIMITER = ', ';
const leavesDelimiterToCsl = (xml: string): boolean => {
  const [citation = ''] = /<citation\b[^>]*>/.exec(xml) ?? [];
  return /\scollapse="year/.test(citation) && !/\scite-group-delimiter=/.test(citation);
};

function withOwnRules(xml: string): string {
  // A reference is read alone, on a card or a slide: "———" for the author of the one before says nothing there.
  const full = withYearLetters(xml.replace(/\ssubsequent-author-substitute(?:-rule)?="[^"]*"/g, ''));
  const nameless = isByNumber(full) && !/<intext\b/.test(full);
  return nameless ? full.replace('</citation>', `</citation>${NAMES_FOR_NUMBERS}`) : full;
}

const SUFFIX = '<text variable="year-suffix"/>';
const ISSUED = /<date\b[^>]*\svariable="issued"(?:[^>]*\/>|[^>]*>.*?<\/date>)/s;
const NO_DATE = /<text\b[^>]*\sterm="no date"[^>]*\/>/g;

/**
 * Where a style does not say where the letter of "2021a" stands, citeproc-js puts it behind the first date that it prints:
 * for a work without a year none, or the day on which it was read. Then it stands behind the year, and behind "n.d." with a hyphen.
 */
function withYearLetters(xml: string): string {
  if (!/\sdisambiguate-add-year-suffix="true"/.test(xml) || xml.includes('variable="year-suffix"')) return xml;
  const lettered = (part: string): string =>
    part
      .replace(ISSUED, (date) => `<group>${date}${SUFFIX}</group>`)
      .replace(NO_DATE, (term) => `<group delimiter="-">${term}${SUFFIX}</group>`);
  const macros = xml.replace(/<macro\b.*?<\/macro>/gs, (macro) =>
    /\sterm="no date"/.test(macro) ? lettered(macro) : macro,
  );
  // The list of references has its year where it calls such a macro, or once on its own, and then says "n.d." nowhere.
  return macros.replace(/<layout\b[^>]*>.*?<\/layout>/gs, (layout) =>
    layout.replace(
      ISSUED,
      (date) =>
        `<choose><if variable="issued"><group${affixes(date)}>${date.replace(/\s(?:prefix|suffix)="[^"]*"(?=[^>]*>)/g, (affix, at: number) => (at < date.indexOf('>') ? '' : affix))}${SUFFIX}</group></if>` +
        `<else><group delimiter="-"${affixes(date)}><text term="no date" form="short"/>${SUFFIX}</group></else></choose>`,
    ),
  );
}

/** Prefix and suffix of the outermost element. */
const affixes = (element: string): string =>
  [...(/^<[^>]*>/.exec(element)?.[0] ?? '').matchAll(/\s(?:prefix|suffix)="[^"]*"/g)].map(([affix]) => affix).join('');

function unknown(field: 'style' | 'locale', name: string, names: string[]): StyleProblem {
  const [close] = nearest(name, names, 1);
  const others = names.join(', ');
  return {
    field,
    rule: `${field}-is-usable`,
    expected: `one of ${others}, or a CSL file beside edition.yaml`,
    found: name,
    remedy: close ? `Write ${close}, or add the file and name it.` : `Write one of ${others}, or add a CSL file.`,
  };
}

/** The fault of a style that citeproc-js cannot use. */
export const unusableStyle = (name: string): StyleProblem => ({
  field: 'style',
  rule: 'style-is-usable',
  expected: 'a complete, independent CSL style that cites in the text',
  found: `${name}, which is incomplete, malformed, for footnotes, or only points to another style`,
  remedy: 'Take another style file, or name a bundled style.',
});

/** The fault of a locale that citeproc-js cannot use. */
export const unusableLocale = (name: string): StyleProblem => ({
  field: 'locale',
  rule: 'locale-is-usable',
  expected: 'a complete CSL locale with xml:lang',
  found: `${name}, which is incomplete or malformed`,
  remedy: 'Take another locale file, or name a bundled locale.',
});
