/** The same citations by our engine and by `pandoc --citeproc`, with the same style and the same locale. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReferenceItem } from '../../schemas/reference.ts';
import { createCitationEngine } from '../engine.ts';
import { printInOrder } from '../in-order.ts';
import { cslItems } from '../library.ts';
import { parseCitations, type CitationGroup } from '../pandoc.ts';
import { wordsOf } from '../pieces.ts';
import { resolveStyle } from '../style.ts';

export interface PeerCase {
  items: readonly ReferenceItem[];
  citations: readonly string[];
  style: string;
  locale: string;
}

/** What is printed for each citation, the sentence and its note with ` // ` between, and for each work. */
export interface Printed {
  citations: Record<string, string>;
  references: Record<string, string>;
}

export function printOurs({ items, citations, style, locale }: PeerCase): Printed {
  const groups = citations.flatMap((line) => parseCitations(line).filter((piece) => piece.kind === 'group'));
  const engine = createCitationEngine(asCited(items, groups), { style, locale });
  const printed = printInOrder(
    engine,
    groups.map((group, index) => ({ group, place: engine.notes && { number: index + 1, where: 'own' } })),
  );
  const lines = printed.map(({ pieces, note }) =>
    [wordsOf(pieces), ...(note ? [wordsOf(note)] : [])].join(' // ').trim(),
  );
  return {
    citations: Object.fromEntries(citations.map((line, index) => [`${index} ${line}`, lines[index] ?? ''])),
    references: Object.fromEntries(engine.sortedIds.map((id) => [id, engine.reference(id).text])),
  };
}

/** Works in the order in which they are cited first, as an edition hands them to a style of numbers. */
function asCited(items: readonly ReferenceItem[], groups: readonly CitationGroup[]): ReferenceItem[] {
  const order = [...new Set(groups.flatMap((group) => group.items.map(({ id }) => id)))];
  return items.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

/** Pandoc reads locators by the terms of the language of the text. */
const LOCATORS: Record<string, (written: string) => string> = {
  'de-DE': (written) => written.replace(/\bpp?\. /g, 'S. ').replace(/\bchap\. /g, 'Kap. '),
};

export function printTheirs({ items, citations, style, locale }: PeerCase): Printed {
  const folder = mkdtempSync(join(tmpdir(), 'peer-'));
  try {
    const path = (name: string, content: string): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const { styleXml, localeXml } = resolveStyle({ style, locale });
    const text = citations.flatMap((line) => [LOCATORS[locale]?.(line) ?? line, '']).join('\n');
    const html = execFileSync(
      'pandoc',
      [
        ...['--citeproc', `--csl=${path('style.csl', withLocale(styleXml, localeXml))}`],
        `--bibliography=${path('library.json', JSON.stringify([...cslItems(items).values()]))}`,
        ...[`--metadata=lang:${locale}`, '--to=html', '--wrap=none', path('text.md', text)],
      ],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    const [body = '', notes = ''] = html.split(/<section class="footnotes|<div class="footnotes/);
    const noteTexts = notes
      .split(/<li id="fn\d+"[^>]*>/)
      .slice(1)
      .map((item) => plain(item.replace(/<a [^>]*class="footnote-back".*?<\/a>/s, '').replace(/<\/li>.*$/s, '')));
    const lines = [...body.matchAll(/^<p>(.*)<\/p>$/gm)].map(([, inside = '']) => {
      const [, note] = /<a href="#fn(\d+)"/.exec(inside) ?? [];
      const sentence = plain(inside.replace(/<a href="#fn\d+".*?<\/a>/g, ''));
      return note === undefined ? sentence : [sentence, noteTexts[Number(note) - 1] ?? ''].join(' // ').trim();
    });
    const entries = body.matchAll(/<div id="ref-([^"]+)" class="csl-entry"[^>]*>(.*?)<\/div>\n(?=<div id|<\/div>)/gs);
    return {
      citations: Object.fromEntries(citations.map((line, index) => [`${index} ${line}`, lines[index] ?? ''])),
      references: Object.fromEntries([...entries].map(([, id = '', inside = '']) => [id, plain(inside)])),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A style with the terms and dates of a locale after its own: Pandoc has locales of another year. */
function withLocale(styleXml: string, localeXml: string): string {
  const inside = /<locale[^>]*>(.*)<\/locale>/s.exec(localeXml.replace(/<info>.*?<\/info>/s, ''))?.[1] ?? '';
  return styleXml.replace(/<(?:macro|citation)\b/, (start) => `<locale>${inside}</locale>${start}`);
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0' };

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/[ \n]+/g, ' ')
    .trim();
