import { DOMParser } from '@xmldom/xmldom';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadEdition } from '../../edition/load.ts';
import type { Edition } from '../../model/types.ts';
import { testEdition } from '../../testing/fault-case.ts';
import { miniEdition } from '../../testing/mini-edition.ts';
import { editionTei } from './edition.ts';

/** @throws what the parser says of anything that is not well-formed. */
function parsed(xml: string): Document {
  const fail = (message: string): never => {
    throw new Error(message);
  };
  return new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } }).parseFromString(
    xml,
    'application/xml',
  );
}

const all = (document: Document, name: string): Element[] => Array.from(document.getElementsByTagName(name));

describe.each(['mini', 'tiny', 'hard'] as const)('the %s edition in TEI', (name) => {
  let edition: Edition;
  let document: Document;
  beforeAll(async () => {
    edition =
      name === 'mini'
        ? miniEdition()
        : (await loadEdition({ content: testEdition(name), text: 'edition', site: undefined, base: '/' })).edition;
    document = parsed(editionTei(edition));
  });

  test('has every passage in order, under the id that it has on the web', () => {
    const passages = all(document, 'div').filter((div) => div.getAttribute('type') === 'passage');
    expect(passages.map((div) => [div.getAttribute('xml:id'), div.getAttribute('n')])).toEqual(
      edition.passages.map(({ ref }) => [`p${ref}`, ref]),
    );
  });

  test('has every id once, and whatever points into the file finds it', () => {
    const ids = all(document, '*').flatMap((element) => element.getAttributeNode('xml:id')?.value ?? []);
    expect(ids.length).toBe(new Set(ids).size);
    const pointers = all(document, '*').flatMap((element) =>
      ['target', 'ref', 'ana', 'active', 'passive', 'mutual'].flatMap((attribute) =>
        (element.getAttribute(attribute) ?? '').split(' ').filter((value) => value.startsWith('#')),
      ),
    );
    expect(pointers.length).toBeGreaterThan(0);
    expect(pointers.filter((pointer) => !ids.includes(pointer.slice(1)))).toEqual([]);
  });

  test('has every note with its kind and words, every work, and every entry', () => {
    const notes = all(document, 'note').filter((note) => note.getAttribute('target'));
    expect(notes.map((note) => note.getAttribute('xml:id')).toSorted()).toEqual(
      edition.notes.map(({ id }) => `note-${id}`).toSorted(),
    );
    const words = all(document, 'q').filter((q) => q.getAttribute('type') === 'words');
    expect(words.map((q) => q.textContent)).toEqual(edition.notes.flatMap((note) => note.words ?? []));
    const ids = new Set(all(document, '*').map((element) => element.getAttribute('xml:id')));
    for (const { id } of edition.references) expect(ids).toContain(`ref-${id}`);
    for (const { id } of edition.entries) expect(ids).toContain(`term-${id}`);
  });
});

test('places have their coordinates, persons their dates, and names their language', () => {
  const xml = editionTei(miniEdition());
  expect(xml).toContain('<geo>-33.5 71.25</geo>');
  expect(xml).toContain('<death when="1912-10-05">');
  expect(xml).toContain('<term xml:lang="fa">چراغچی</term>');
  expect(xml).toContain('<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en-GB">');
});

describe('an emendation', () => {
  const emended = (
    changes: Partial<Edition['emendations'][number]>,
    text: Edition['text'] = 'edition',
    html?: string,
  ) => {
    const edition = miniEdition();
    const [passage] = edition.chapters[0]?.passages ?? [];
    if (passage && html) passage.html = html;
    edition.text = text;
    edition.emendations = [
      { id: 'dusk', passage: '1.1', study: 'at dusc', edition: 'at dusk', why: 'A slip.', ...changes },
    ];
    return editionTei(edition);
  };

  test('stands where its words stand, once, with what the study prints', () => {
    expect(emended({})).toContain('lamps <choice><sic>at dusc</sic><corr>at dusk</corr></choice> (Ames');
  });

  test('is marked in the study’s own text by the study’s words', () => {
    expect(emended({ study: 'at dusk', edition: 'at nightfall' }, 'original')).toContain(
      'lamps <choice><sic>at dusk</sic><corr>at nightfall</corr></choice> (Ames',
    );
  });

  test('is listed alone where its words stand twice, nowhere, or within others', () => {
    for (const edition of ['Ames', 'at night', 'at dus']) {
      const xml = emended({ edition }, 'edition', 'Ames lit the lamps at dusk (Ames, 1899, p. 3).');
      expect(xml.match(/<choice>/g), edition).toHaveLength(1);
    }
  });
});

test('signs of markup in words are escaped, and characters that XML lacks are left out', () => {
  const edition = miniEdition();
  edition.config.title = 'Lamps < "oil" & \u0000gas';
  const title = all(parsed(editionTei(edition)), 'title')[0];
  expect(title?.textContent).toBe('Lamps < "oil" & gas');
});
