/** Looks for words of the interface that are still in English on pages of an edition in another language. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { attribute, elements, parsePage } from '../checks/html.ts';
import * as en from '../words/en/index.ts';
import { LANGUAGES } from '../words/languages.ts';
import type { Group } from '../words/message.ts';

/** What readers see or hear beside the text. */
const SPOKEN = ['title', 'ariaLabel', 'ariaDescription', 'alt', 'placeholder', 'content'];
/** Elements whose text stands by itself. */
const ALONE =
  /^(?:h\d|p|li|d[td]|t[dh]|caption|figcaption|summary|legend|label|a|b|button|option|span|small|strong|em|title|text|tspan|desc)$/;

/** Fields of metadata whose values are terms of their vocabulary. */
const VOCABULARY = /^(?:DC\.(?:type|format|language)|og:type|twitter:card)$/;

/**
 * Every text of a page that a reader sees or hears: of each element, of the attributes that are read. What a page says to
 * be English, as the fields of data files, is left out.
 */
export function textsOfPage(html: string): string[] {
  const tree = parsePage(html);
  const english = new Set(
    elements(tree, (one) => attribute(one, 'lang') === 'en').flatMap((one) => elements(one, isForReaders)),
  );
  const found = elements(tree, (element) => isForReaders(element) && !english.has(element)).flatMap((element) => [
    ...(ALONE.test(element.tagName) ? [toString(element)] : []),
    ...SPOKEN.flatMap((name) => attribute(element, name) ?? []),
  ]);
  return [...new Set(found.map((text) => text.replace(/\s+/g, ' ').trim()))];
}

const isForReaders = (element: Element): boolean =>
  !/^(?:script|style)$/.test(element.tagName) &&
  !VOCABULARY.test(attribute(element, 'name') ?? attribute(element, 'property') ?? '');

/** A message of the English interface, and what finds it in a text. */
interface English {
  path: string;
  text: string;
  /** The text is this message, whatever stands in its places. */
  whole: RegExp;
  /** The longest run of words between its places, where it is so long that it tells; else empty. */
  run: string;
}

const PLACE = /\{\w+\}/g;
const SEVERAL_WORDS = /\p{L}{2,}\P{L}+\p{L}{2,}\P{L}+\p{L}{2,}/u;

/** The messages of English that a language says otherwise; without those that are a word of two or three letters. */
export function englishMessages(language: string): English[] {
  const own = new Map(leaves(LANGUAGES[language] as unknown as Group));
  const said = new Set(own.values());
  return leaves(en).flatMap(([path, text]): English[] => {
    if (said.has(text) || !/\p{L}{4}/u.test(text.replace(PLACE, ''))) return [];
    const run =
      text
        .split(PLACE)
        .toSorted((a, b) => b.length - a.length)[0]
        ?.trim() ?? '';
    const isTelling = SEVERAL_WORDS.test(run) && !own.get(path)?.includes(run);
    const whole = new RegExp(`^${text.split(PLACE).map(escaped).join('.{1,90}?')}$`, 'u');
    return [{ path, text, whole, run: isTelling ? run : '' }];
  });
}

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** The messages that stand in a text: `frame.skip: Skip to the text`. */
export const englishIn = (text: string, messages: readonly English[]): string[] =>
  messages
    .filter(({ whole, run }) => whole.test(text) || (run !== '' && text.includes(run)))
    .map((message) => `${message.path}: ${message.text}`);

/** Every text of a group under its path: `counts.notes.one`. */
function leaves(group: Group, path = ''): [path: string, text: string][] {
  return Object.entries(group).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
}
