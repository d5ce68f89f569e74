import { brotliCompressSync, constants } from 'node:zlib';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { getEdition } from '../../edition/load.ts';
import { BASES, STATUSES } from '../../model/labels.ts';
import { originOf } from '../../figures/timeline/timeline-data.ts';
import { elements, having, parsePage } from '../../checks/html.ts';
import { readPage } from '../../testing/site.ts';
import { concordanceLines } from '../glossary/concordance.ts';
import { dateInWords } from './dates.ts';
import { textParts } from './text-parts.ts';

const edition = await getEdition();
const { references, entries, notes, events, relations } = edition;
const ofKind = (wanted: string) => entries.filter(({ kind }) => kind === wanted);
const lists = [
  ['references/', references],
  ['glossary/', entries],
  ['people/', ofKind('person')],
  ['organizations/', ofKind('organization')],
  ['notes/', notes],
  ['timeline/', events],
  ['places/', entries.filter((entry) => entry.place)],
  ['relations/', relations],
] as const;

const pages = new Map(lists.map(([path]) => [path as string, parsePage(readPage(path))]));
const page = (path: string) => pages.get(path) ?? parsePage('');
const itemsById = new Map(
  lists.map(([path]) => [path as string, new Map(having(page(path), 'id').map((item) => [item.properties.id, item]))]),
);
/** The element of an item on a page. */
const item = (path: string, id: string): Element => {
  const found = itemsById.get(path)?.get(id);
  if (!found) throw new Error(`${id} is not on ${path}`);
  return found;
};
const withClass = (element: Element, name: string): Element[] =>
  elements(element, ({ properties: { className } }) => Array.isArray(className) && className.includes(name));
const linksIn = (element: Element): string[] =>
  elements(element, ({ tagName }) => tagName === 'a').map(({ properties }) => String(properties.href));
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();
const textOf = (element: Element | undefined): string => (element ? words(toString(element)) : '');

describe.each(lists)('/%s', (path, items) => {
  it('has every item once, under its id', () => {
    const html = readPage(path);
    const count = (id: string) => html.split(` id="${id}"`).length - 1;
    expect(items.filter(({ id }) => count(id) !== 1).map(({ id }) => id)).toEqual([]);
  });

  it('has one main heading, and no level left out below it', () => {
    const levels = [...readPage(path).matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1)).toEqual([]);
  });

  it('shows of every item how sure it is, and its sources', () => {
    for (const one of items) {
      const element = item(path, one.id);
      if ('status' in one) {
        expect(having(element, 'dataStatus').map(textOf)).toContain(STATUSES[one.status]);
        continue;
      }
      const marks = having(element, 'dataBasis').map((mark) => String(mark.properties['dataBasis']));
      expect(marks, one.id).toEqual([one.basis, ...one.sources.map(({ basis }) => basis)]);
      expect(having(element, 'dataBasis').map(textOf)).toEqual(
        marks.map((basis) => BASES[basis as keyof typeof BASES]),
      );
      for (const { title, url } of one.sources) {
        expect(textOf(element)).toContain(words(title));
        if (url) expect(linksIn(element)).toContain(url);
      }
    }
  });
});

describe('a work', () => {
  it('shows every sentence that cites it, with locator and link', () => {
    for (const { id, uses } of references) {
      const places = withClass(item('references/', id), 'use-place');
      expect(places.map(textOf)).toHaveLength(uses.length);
      for (const [index, { passage, note, locator, sentence }] of uses.entries()) {
        const place = places[index];
        const url = note ? edition.routes.note(note) : edition.passages.find(({ ref }) => ref === passage)?.url;
        expect(place && linksIn(place)).toContain(url);
        if (locator) expect(textOf(place)).toContain(words(locator));
        expect(withClass(item('references/', id), 'use-sentence').map(textOf)[index]).toBe(words(sentence));
      }
    }
  });

  it('says what its identification rests on, and what else could be meant', () => {
    for (const { id, item: record } of references) {
      const element = item('references/', id);
      const text = textOf(element);
      const { evidence, candidates, note, citedFor } = record.custom;
      for (const said of [evidence, note, citedFor, ...candidates]) {
        if (!said) continue;
        const parts = textParts(said);
        expect(text).toContain(words(parts.map((part) => part.text).join('')));
        for (const { url } of parts) if (url) expect(linksIn(element)).toContain(url);
      }
    }
  });

  it('is counted under its status in the figure', () => {
    const [figure] = elements(page('references/'), ({ tagName }) => tagName === 'figure');
    const bars = (figure ? withClass(figure, 'bar') : []).map((bar) => Number.parseInt(textOf(bar), 10));
    expect(bars).toEqual(Object.keys(STATUSES).map((key) => references.filter(({ status }) => status === key).length));
  });
});

describe('an entry', () => {
  it('shows every use as a line that leads to its passage', () => {
    for (const entry of entries) {
      const lines = withClass(item('glossary/', entry.id), 'lines').flatMap(({ children }) =>
        children.filter((child): child is Element => child.type === 'element'),
      );
      const expected = concordanceLines(edition, entry.uses);
      expect(lines.flatMap(linksIn)).toEqual(expected.map(({ url }) => url));
      expect(lines.flatMap((line) => withClass(line, 'line').map(textOf))).toEqual(
        expected.map(({ before, form, after }) => words(before + form + after)),
      );
    }
  });

  it('leads to the entries that it names and to those that name it', () => {
    for (const { id, related } of entries)
      expect(linksIn(item('glossary/', id))).toEqual(
        expect.arrayContaining(related.map((other) => edition.routes.entry(other))),
      );
    for (const { id, seeAlso } of entries)
      for (const other of seeAlso) expect(linksIn(item('glossary/', other))).toContain(edition.routes.entry(id));
  });

  it.each(['people/', 'organizations/', 'places/'])('leads on /%s to its events, relations and passages', (path) => {
    for (const { id, url, usedIn, events: own, relations: ties } of lists.find(
      ([name]) => name === path,
    )?.[1] as typeof entries) {
      const links = linksIn(item(path, id));
      expect(links).toContain(url);
      for (const ref of usedIn) expect(links).toContain(edition.passages.find((passage) => passage.ref === ref)?.url);
      for (const event of own) expect(links).toContain(edition.routes.event(event));
      for (const tie of ties) expect(links).toContain(edition.routes.relation(tie));
    }
  });
});

it('marks every event of the timeline as the figure above it does', () => {
  const signs = (id: string) =>
    having(item('timeline/', id), 'dataOrigin').map(({ properties }) => properties['dataOrigin']);
  for (const event of events) expect(signs(event.id), event.id).toEqual([originOf(event)]);
});

describe('a note', () => {
  it('says the words it is about and leads to its passage', () => {
    for (const note of notes) {
      const element = item('notes/', note.id);
      if (note.words && edition.text === 'edition') expect(textOf(element)).toContain(words(note.words));
      expect(linksIn(element)).toContain(edition.passages.find(({ ref }) => ref === note.passage)?.url);
    }
  });

  it('about later developments says of when it is', () => {
    for (const { id, asOf } of notes)
      if (asOf) expect(textOf(item('notes/', id))).toContain(`as of ${dateInWords(edition, asOf)}`);
  });

  it('that corrects stands among the errata, and no other does', () => {
    const rows = elements(page('notes/'), ({ tagName }) => tagName === 'tr').slice(1);
    const corrections = notes.filter(({ kind }) => kind === 'correction');
    expect(rows.map((row) => linksIn(row).findLast((url) => url.includes('/notes/#')))).toEqual(
      corrections.map(({ url }) => url),
    );
  });
});

it.each(lists)('keeps /%s within its budget', (path) => {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  expect(brotliCompressSync(readPage(path), { params }).byteLength).toBeLessThanOrEqual(150_000);
});
