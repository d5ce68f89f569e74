/** The hooks of the contract on every chapter and list; what holds for every page is in `src/checks/`. */
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { getEdition } from '../edition/load.ts';
import { entryAnchor, noteAnchor, referenceAnchor } from '../model/addresses.ts';
import { elements, fragment, having, parsePage } from '../checks/html.ts';
import { pagePaths, readPage } from './site.ts';

const edition = await getEdition();
const pages = new Map(pagePaths().map((path) => [path, parsePage(readPage(path))]));
const ids = new Map(
  [...pages].map(([path, tree]) => [path, having(tree, 'id').map(({ properties }) => String(properties.id))]),
);
const idsOf = (path: string): string[] => ids.get(path) ?? [];

describe.each(edition.chapters)('chapter $number', (chapter) => {
  const tree = pages.get(`${chapter.slug}/`) ?? parsePage('');
  const byId = new Map(having(tree, 'id').map((element) => [String(element.properties.id), element]));

  test('has every passage as stage one makes it, with its number beside it', () => {
    const found = having(tree, 'dataPassage');
    // The site's own processor and stage one run the same plugins.
    expect(found.map((element) => toHtml(element.children))).toEqual(
      chapter.passages.map(({ html }) => toHtml(fragment(html))),
    );
    const numbers = elements(tree, ({ properties }) => String(properties.className).includes('passage-number'));
    expect(numbers.map((number) => toString(number))).toEqual(chapter.passages.map(({ ref }) => ref));
  });

  test('resolves every citation and links it to the works cited', () => {
    for (const passage of chapter.passages) {
      const cited = having(byId.get(`p${passage.ref}`) ?? parsePage(''), 'dataCite');
      expect(cited.map(({ properties }) => properties['dataCite'])).toEqual(passage.citations.map(({ id }) => id));
    }
    for (const { properties } of having(tree, 'dataCite')) {
      const anchor = referenceAnchor(String(properties['dataCite']));
      expect(properties.href).toBe(`#${anchor}`);
      expect(byId.has(anchor), anchor).toBe(true);
    }
  });

  test('links every marked term to the terms of the chapter', () => {
    for (const { properties } of having(tree, 'dataTerm')) {
      const anchor = entryAnchor(String(properties['dataTerm']));
      expect(properties.href).toBe(`#${anchor}`);
      expect(byId.has(anchor), anchor).toBe(true);
    }
    expect(chapter.terms.filter((id) => !byId.has(entryAnchor(id)))).toEqual([]);
  });

  test('sets every note after its passage, with its kind', () => {
    const order = having(tree, 'id').map(({ properties }) => String(properties.id));
    for (const id of chapter.notes) {
      const note = edition.notes.find((candidate) => candidate.id === id);
      const element = byId.get(noteAnchor(id));
      expect(element?.properties).toMatchObject({ dataNote: id, dataNoteKind: note?.kind });
      expect(order.indexOf(noteAnchor(id))).toBeGreaterThan(order.indexOf(`p${note?.passage ?? ''}`));
    }
  });
});

test('every section of a chapter has its id', () => {
  for (const chapter of edition.chapters)
    expect(idsOf(`${chapter.slug}/`)).toEqual(expect.arrayContaining(chapter.sections.map(({ id }) => id)));
});

test('every reference, entry and note has its address', () => {
  expect(idsOf('references/')).toEqual(expect.arrayContaining(edition.references.map(({ id }) => id)));
  expect(idsOf('glossary/')).toEqual(expect.arrayContaining(edition.entries.map(({ id }) => id)));
  expect(idsOf('notes/')).toEqual(expect.arrayContaining(edition.notes.map(({ id }) => id)));
  expect(idsOf('timeline/')).toEqual(expect.arrayContaining(edition.events.map(({ id }) => id)));
  expect(idsOf('relations/')).toEqual(expect.arrayContaining(edition.relations.map(({ id }) => id)));
});

test('an unidentified work prints as such, without a title', () => {
  const texts = edition.references.filter(({ status }) => status === 'unidentified').map(({ text }) => text);
  for (const text of texts) expect(text).toMatch(/work not identified/i);
});
