/** Direction of writing. */

/** Languages that are written from right to left unless their tag names another script. */
const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'bal',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'prs',
  'ps',
  'sd',
  'skr',
  'syr',
  'ug',
  'ur',
  'yi',
]);
const RIGHT_TO_LEFT_SCRIPTS = new Set(['adlm', 'arab', 'aran', 'hebr', 'nkoo', 'syrc', 'thaa']);

/** `rtl` or `ltr` for a language tag; a script in the tag decides, such as `Latn` in `ar-Latn`. */
export function directionOf(lang: string): 'rtl' | 'ltr' {
  const [language = '', ...rest] = lang.toLowerCase().split('-');
  const script = rest.find((part) => /^[a-z]{4}$/.test(part));
  return (script ? RIGHT_TO_LEFT_SCRIPTS.has(script) : RIGHT_TO_LEFT.has(language)) ? 'rtl' : 'ltr';
}

/** `dir` of words in whatever script that hang from their first line: in a page from right to left, their own decides. */
export const hangingDirection = (language: string): 'auto' | undefined =>
  directionOf(language) === 'rtl' ? 'auto' : undefined;
