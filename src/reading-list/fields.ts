/**
 * Fields of text in a value for an address, with `~` between them. `!` escapes: `!!` is `!`, `!t` is `~`, `!c` a comma, `!n` a
 * new line, `!s` and `!q` are `*` and `?`.
 */
const ESCAPES: Record<string, string> = { '!': '!!', '~': '!t', ',': '!c', '\n': '!n', '*': '!s', '?': '!q' };
const SIGNS: Record<string, string> = Object.fromEntries(
  Object.entries(ESCAPES).map(([sign, escape]) => [escape.slice(1), sign]),
);

const escapedSigns = (text: string, signs: RegExp): string => text.replaceAll(signs, (sign) => ESCAPES[sign] ?? sign);

/** Commas in it are part of it. */
export const escapedField = (text: string): string => escapedSigns(text, /[!~\n]/g);
/** One of several with commas between them. */
export const escapedPart = (text: string): string => escapedSigns(text, /[!~,\n]/g);
/** Begins with none of the signs that mean something at a beginning. */
export const escapedStart = (text: string): string =>
  escapedPart(text).replace(/^[*?]/, (sign) => ESCAPES[sign] ?? sign);
export const unescaped = (text: string): string =>
  text.replaceAll(/!([!tcnsq])/g, (whole, sign: string) => SIGNS[sign] ?? whole);

/** What a value looks like in a query: readable, and safe in mail and in Markdown. */
export const inQuery = (value: string): string =>
  encodeURIComponent(value.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%20', '+')
    .replaceAll(/%(?:2C|3A|2F|3F|40|3B)/g, decodeURIComponent)
    .replaceAll(/['()]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
