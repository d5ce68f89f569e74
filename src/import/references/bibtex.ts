/** BibTeX and BibLaTeX: entries are parted here, so that one that is broken takes none with it; each is read by Citation.js. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslItem } from './csl.ts';
import type { FoundWork, ReadWorks, Unread } from './merge.ts';

interface Entry {
  type: string;
  key: string;
  text: string;
  line: number;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

export function readBibtex(text: string): ReadWorks {
  const { entries, unread } = entriesOf(text);
  const strings = entries.filter(({ type }) => type === 'string').map((entry) => entry.text);
  const works: FoundWork[] = [];
  const byKey = new Map<string, Entry>();
  for (const entry of entries) {
    if (['string', 'comment', 'preamble'].includes(entry.type)) continue;
    const twin = byKey.get(entry.key.toLowerCase());
    if (entry.key && twin)
      unread.push({
        place: `line ${entry.line}`,
        why: `a second entry with the key ${entry.key}, after that of line ${twin.line}; both were read`,
      });
    else byKey.set(entry.key.toLowerCase(), entry);
  }
  for (const entry of entries) {
    if (['string', 'comment', 'preamble'].includes(entry.type)) continue;
    const place = `line ${entry.line}, ${entry.key || 'without a key'}`;
    try {
      const item = read(entry, strings, byKey);
      if (item) works.push({ item, place, key: entry.key, evidence: `Record in a BibTeX file, ${entry.key}.` });
      else unread.push({ place, why: 'not an entry that can be read' });
    } catch (error) {
      unread.push({ place, why: reasonOf(error) });
    }
  }
  return { works, unread };
}

/** Reads an entry together with what it refers to. */
function read(entry: Entry, strings: readonly string[], byKey: ReadonlyMap<string, Entry>): CslItem | undefined {
  const [, parentKey] = /\b(?:crossref|xdata)\s*=\s*[{"]\s*([^}"\s]+)/i.exec(entry.text) ?? [];
  const parent = parentKey ? byKey.get(parentKey.toLowerCase()) : undefined;
  const used = strings.filter((text) => {
    const [, name = ''] = /@string\s*[{(]\s*([^\s=]+)/i.exec(text) ?? [];
    return (
      name &&
      new RegExp(`(?<![\\w])${name.replace(/[^\w]/g, '\\$&')}(?![\\w])`, 'i').test(entry.text + (parent?.text ?? ''))
    );
  });
  const own = entry.key ? entry.text : entry.text.replace(/\{\s*,/, '{x,');
  const source = [...used, own, ...(parent && parent !== entry ? [parent.text] : [])].join('\n');
  const [item] = plugins.input.chain(withoutSlips(source), { generateGraph: false });
  return item;
}

/** What BibTeX forgives and the parser does not. */
const withoutSlips = (text: string): string =>
  text
    .replace(/\\(aa|AA)(?![A-Za-z])(?:\{\}|\s+)?/g, (_, letter: string) => (letter === 'aa' ? 'å' : 'Å'))
    .replace(/(?<!\\)\\ /g, ' ')
    .replace(
      /(=\s*)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?=\s*[,}])/gi,
      (_, sign: string, month: string) => `${sign}{${MONTHS.indexOf(month.toLowerCase()) + 1}}`,
    );

/** Cuts a file at the braces; an entry that does not close ends where the next one begins. */
function entriesOf(text: string): { entries: Entry[]; unread: Unread[] } {
  const entries: Entry[] = [];
  const unread: Unread[] = [];
  const begin = /^[ \t]*@\s*([a-z]+)\s*[{(]\s*([^\s,={}()"]*)/gim;
  const lineAt = lineCounter(text);
  const starts = [...text.matchAll(begin)];
  let from = 0;
  starts.forEach((match, index) => {
    if (match.index < from) return;
    const next = starts[index + 1]?.index ?? text.length;
    const end = closingOf(text, match.index + match[0].indexOf(match[0].includes('{') ? '{' : '('));
    const line = lineAt(match.index);
    const [, type = '', key = ''] = match;
    if (end === undefined || hidesEntry(text.slice(next, end))) {
      unread.push({
        place: `line ${line}, ${key || type}`,
        why: 'a brace that does not close; the entry was not read',
      });
      return;
    }
    from = end;
    entries.push({
      type: type.toLowerCase(),
      key: type.toLowerCase() === 'string' ? '' : key,
      text: text.slice(match.index, end),
      line,
    });
  });
  return { entries, unread };
}

/** Whether a piece that an unclosed brace ran over holds whole entries. */
const hidesEntry = (text: string): boolean => /^[ \t]*@\s*[a-z]+\s*[{(]\s*[^\s,={}()"]+\s*,/im.test(text);

function closingOf(text: string, open: number): number | undefined {
  const [opening, closing] = text[open] === '(' ? ['(', ')'] : ['{', '}'];
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === opening) depth++;
    else if (sign === closing && --depth === 0) return at + 1;
  }
  return undefined;
}

function lineCounter(text: string): (offset: number) => number {
  let [at, line] = [0, 1];
  return (offset) => {
    for (; at < offset; at++) if (text[at] === '\n') line++;
    return line;
  };
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/\s+at line \d+ col \d+:?$/, '') ??
  '';
