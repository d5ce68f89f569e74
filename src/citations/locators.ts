/** The part of a work that a citation names: `p. 3`, `chap. 2`. Labels are those of CSL 1.0. */

/** How editors write each label of CSL; longer forms win over shorter ones. */
const LABELS: Record<string, string> = {
  book: 'book books bk. bks.',
  chapter: 'chapter chapters chap. chaps. ch. chs.',
  column: 'column columns col. cols.',
  figure: 'figure figures fig. figs.',
  folio: 'folio folios fol. fols.',
  issue: 'number numbers no. nos. issue issues',
  line: 'line lines l. ll.',
  note: 'note notes n. nn.',
  opus: 'opus opera op. opp.',
  page: 'page pages p. pp.',
  paragraph: 'paragraph paragraphs para. paras. paras ¶ ¶¶',
  part: 'part parts pt. pts.',
  section: 'section sections sec. secs. sect. § §§',
  'sub verbo': 's.v. s.vv.',
  verse: 'verse verses v. vv.',
  volume: 'volume volumes vol. vols.',
};

/** The forms of labels, as editors write them in one language. */
export interface LocatorLabels {
  /** The label of a form; `page` where there is none. */
  labelOf: (form: string) => string;
  /** A label and its numbers at the beginning of what follows a key. */
  labelled: RegExp;
  /** Words in braces that begin with a label. */
  braced: RegExp;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A number with what belongs to it: `3`, `3v`, `A4`, `3.2`, `S/12`; or a Roman number. */
const NUMBER = String.raw`(?:\p{L}{0,2}\p{N}+(?:[\p{L}\p{N}]|[.:/](?=[\p{L}\p{N}]))*|[ivxlcdm]+(?![\p{L}\p{N}]))`;
const RANGE = String.raw`${NUMBER}(?:\s*[-‐–—]\s*(?:${NUMBER}|\p{L}(?![\p{L}\p{N}])))?`;
const LIST = String.raw`${RANGE}(?:(?:\s*[,&]|,?\s+and(?=\s))\s*${RANGE})*`;

/**
 * Labels in English, which every editor may write, and those of another language, which win over them: `S. 14` is a page in
 * German. `termsOf` gives the forms of a label there; those without a letter or a sign of their own are none.
 */
export function locatorLabels(termsOf: (label: string) => readonly string[] = () => []): LocatorLabels {
  const own = Object.keys(LABELS).flatMap((label) => termsOf(label).map((form) => [trimmed(form), label] as const));
  const english = Object.entries(LABELS).flatMap(([label, forms]) =>
    forms.split(' ').map((form) => [form, label] as const),
  );
  const labels = new Map([...english, ...own.filter(([form]) => /[\p{L}§¶]/u.test(form))]);
  const forms = [...labels.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => escape(form).replaceAll(' ', '\\s') + (/\p{L}$/u.test(form) ? '(?=\\s)' : ''))
    .join('|');
  return {
    labelOf: (form) => labels.get(trimmed(form)) ?? 'page',
    labelled: new RegExp(String.raw`^,?\s*(${forms})\s*(${LIST})`, 'iu'),
    braced: new RegExp(String.raw`^\s*(${forms})\s*(.*)$`, 'iu'),
  };
}

const trimmed = (form: string): string => form.replace(/\s+/g, ' ').trim().toLowerCase();

const ENGLISH = locatorLabels();

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
export function parseAfterKey(text: string, labels: LocatorLabels = ENGLISH): AfterKey {
  const words = text.replace(/\s+/g, ' ').trimEnd();
  const start = words.trimStart();
  const braced = BRACED.exec(start);
  if (braced) return withLocator(parseBraced(braced[1] ?? '', labels), start.slice(braced[0].length), labels);
  const labelled = labels.labelled.exec(start);
  if (labelled) {
    const [all, form = '', locator = ''] = labelled;
    const found = { label: labels.labelOf(form), locator, written: `${form} ${locator}` };
    return withLocator(found, start.slice(all.length), labels);
  }
  const plain = PLAIN.exec(start);
  if (plain) return withLocator({ label: 'page', locator: plain[1] ?? '' }, start.slice(plain[0].length), labels);
  return withLocator({}, words, labels);
}

/** Words in braces are a locator as they stand: `{p. 3, note}`. */
function parseBraced(text: string, { labelOf, braced }: LocatorLabels): AfterKey {
  const [, form, rest] = braced.exec(text) ?? [];
  const locator = (rest ?? text).trim();
  if (locator === '') return {};
  return { label: form ? labelOf(form) : 'page', locator, written: form ? `${form} ${locator}` : locator };
}

function withLocator(found: AfterKey, rest: string, { labelled }: LocatorLabels): AfterKey {
  const { locator } = found;
  const written = found.written ?? locator;
  // A second part has no place in CSL and prints as words: ", pp. 3-4" after "vol. 2".
  const suffix = labelled.test(rest.trimStart()) ? withDashes(rest) : rest;
  return {
    ...found,
    ...(locator !== undefined && { locator: forCsl(locator) }),
    ...(written !== undefined && { written: withDashes(written) }),
    ...(suffix.trim() !== '' && { suffix }),
  };
}

/** CSL styles shorten or expand ranges of numbers with a hyphen, and print a dash as it is. */
const forCsl = (locator: string): string =>
  locator.replace(/([\p{L}\p{N}]+)\s*[-‐–—]\s*([\p{L}\p{N}]+)/gu, (_, from: string, to: string) =>
    /\p{N}\p{L}/u.test(from + ' ' + to) || /^\p{L}$/u.test(to) ? `${from}–${to}` : `${from}-${to}`,
  );

/** Ranges of numbers in words get an en dash. */
const withDashes = (text: string): string => text.replace(/(\p{N}\p{L}?)\s*[-‐]\s*(?=\p{L}?\p{N})/gu, '$1–');
