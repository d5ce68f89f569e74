/** The part of a work that a citation names: `p. 3`, `chap. 2`. Labels are those of CSL 1.0. */

/** How editors write each label of CSL, in English and German; longer forms win over shorter ones. */
const LABELS: Record<string, string> = {
  book: 'book books bk. bks.',
  chapter: 'chapter chapters chap. chaps. ch. chs. Kapitel Kap.',
  column: 'column columns col. cols. Spalte Spalten Sp.',
  figure: 'figure figures fig. figs. Abbildung Abb.',
  folio: 'folio folios fol. fols. Blatt Bl.',
  issue: 'number numbers no. nos. issue issues',
  line: 'line lines l. ll.',
  note: 'note notes n. nn. Anm.',
  opus: 'opus opera op. opp.',
  page: 'page pages p. pp. Seite Seiten S.',
  paragraph: 'paragraph paragraphs para. paras. paras ¶ ¶¶',
  part: 'part parts pt. pts.',
  section: 'section sections sec. secs. sect. § §§ Abschnitt Abschn.',
  'sub verbo': 's.v. s.vv.',
  verse: 'verse verses v. vv.',
  volume: 'volume volumes vol. vols. Band Bd. Bde.',
};

const LABEL_OF = new Map(
  Object.entries(LABELS).flatMap(([label, forms]) =>
    forms
      .toLowerCase()
      .split(' ')
      .map((form) => [form, label] as const),
  ),
);
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const FORMS = [...LABEL_OF.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => (/\p{L}$/u.test(form) ? `${escape(form)}(?=\\s)` : escape(form)))
  .join('|');

/** A number with what belongs to it: `3`, `3v`, `A4`, `3.2`, `S/12`; or a Roman number. */
const NUMBER = String.raw`(?:\p{L}{0,2}\p{N}+(?:[\p{L}\p{N}]|[.:/](?=[\p{L}\p{N}]))*|[ivxlcdm]+(?![\p{L}\p{N}]))`;
const RANGE = String.raw`${NUMBER}(?:\s*[-‐–—]\s*(?:${NUMBER}|\p{L}(?![\p{L}\p{N}])))?`;
const LIST = String.raw`${RANGE}(?:(?:\s*[,&]|,?\s+and(?=\s))\s*${RANGE})*`;

const LABELLED = new RegExp(String.raw`^,?\s*(${FORMS})\s*(${LIST})`, 'iu');
/** Without a label only plain numbers are pages, so that "3rd edition" stays words. */
const PLAIN =
  /^,?\s*(\d+(?:\s*[-‐–—]\s*\d+)?(?:(?:\s*[,&]|,?\s+and(?=\s))\s*\d+(?:\s*[-‐–—]\s*\d+)?)*)(?![\p{L}\p{N}])/u;
const BRACED = /^,?\s*\{([^{}]*)\}/;

/** What follows a key, taken apart. */
export interface AfterKey {
  /** CSL label of the locator, such as `page`. */
  label?: string;
  /** Value of the locator for CSL, such as `3-5`. */
  locator?: string;
  /** The locator as written, ranges with an en dash: `pp. 3–5`. */
  written?: string;
  /** What follows, as it prints: with its comma, or with the space before it. */
  suffix?: string;
}

/** Takes a locator off the words that follow a key: `, pp. 3-5 and more`. Words without a number are a suffix. */
export function parseAfterKey(text: string): AfterKey {
  const words = text.replace(/\s+/g, ' ').trimEnd();
  const start = words.trimStart();
  const braced = BRACED.exec(start);
  if (braced) return withLocator(parseBraced(braced[1] ?? ''), start.slice(braced[0].length));
  const labelled = LABELLED.exec(start);
  if (labelled) {
    const [all, form = '', locator = ''] = labelled;
    return withLocator({ label: labelOf(form), locator, written: `${form} ${locator}` }, start.slice(all.length));
  }
  const plain = PLAIN.exec(start);
  if (plain) return withLocator({ label: 'page', locator: plain[1] ?? '' }, start.slice(plain[0].length));
  return withLocator({}, words);
}

/** Words in braces are a locator as they stand: `{p. 3, note}`. */
function parseBraced(text: string): AfterKey {
  const [, form, rest] = new RegExp(`^\\s*(${FORMS})\\s*(.*)$`, 'iu').exec(text) ?? [];
  const locator = (rest ?? text).trim();
  if (locator === '') return {};
  return { label: form ? labelOf(form) : 'page', locator, written: form ? `${form} ${locator}` : locator };
}

function withLocator(found: AfterKey, rest: string): AfterKey {
  const { locator } = found;
  const written = found.written ?? locator;
  // A second part has no place in CSL and prints as words: ", pp. 3-4" after "vol. 2".
  const suffix = LABELLED.test(rest.trimStart()) ? withDashes(rest) : rest;
  return {
    ...found,
    ...(locator !== undefined && { locator: forCsl(locator) }),
    ...(written !== undefined && { written: withDashes(written) }),
    ...(suffix.trim() !== '' && { suffix }),
  };
}

const labelOf = (form: string): string => LABEL_OF.get(form.toLowerCase()) ?? 'page';

/** CSL styles shorten or expand ranges of numbers with a hyphen, and print a dash as it is. */
const forCsl = (locator: string): string =>
  locator.replace(/([\p{L}\p{N}]+)\s*[-‐–—]\s*([\p{L}\p{N}]+)/gu, (_, from: string, to: string) =>
    /\p{N}\p{L}/u.test(from + ' ' + to) || /^\p{L}$/u.test(to) ? `${from}–${to}` : `${from}-${to}`,
  );

/** Ranges of numbers in words get an en dash. */
const withDashes = (text: string): string => text.replace(/(\p{N}\p{L}?)\s*[-‐]\s*(?=\p{L}?\p{N})/gu, '$1–');
