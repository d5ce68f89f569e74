import { describe, expect, it } from 'vitest';
import { miniEdition } from '../testing/mini-edition.ts';
import { editionJson } from './edition-json.ts';
import { glossaryJson } from './glossary-json.ts';
import { jsonResponse, printJson } from './json-file.ts';
import { notesJson } from './notes-json.ts';
import { passagesJson } from './passages-json.ts';
import { placesJson } from './places-json.ts';
import { referencesJson } from './references-json.ts';
import { relationsJson } from './relations-json.ts';
import { timelineJson } from './timeline-json.ts';

/** What a reader of the file gets: fields without a value are absent. */
const parsed = (value: unknown) => JSON.parse(printJson(value));

describe('a JSON file', () => {
  it('is indented by two spaces and ends in a newline', () => {
    expect(printJson({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}\n');
  });

  it('is sent as JSON in UTF-8', async () => {
    const response = jsonResponse({ name: 'Østby' });
    expect(response.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
    expect(await response.json()).toEqual({ name: 'Østby' });
  });
});

describe('edition.json', () => {
  it('has the contents with addresses under the base path', () => {
    expect(parsed(editionJson(miniEdition()))).toEqual({
      title: 'Lamps of the harbour',
      subtitle: null,
      version: '1.2.0',
      date: '2026-03-02',
      editors: [{ name: 'The editors', roles: [] }],
      language: 'en-GB',
      url: '/lamps/',
      source: { title: 'Lamps of the harbour', author: 'Harbour Society', date: '1901-06', rights: 'Public domain.' },
      chapters: [
        {
          number: 1,
          slug: 'lamps',
          title: 'Lamps',
          summary: 'How the lamps were lit.',
          url: '/lamps/lamps/',
          sections: [{ id: 'dusk', title: 'Dusk', level: 2, url: '/lamps/lamps/#dusk' }],
          passages: ['1.1', '1.2'],
        },
      ],
    });
  });
});

describe('passages.json', () => {
  it('gives every passage with its permalink, citations and each entry once', () => {
    expect(parsed(passagesJson(miniEdition()))[0]).toEqual({
      ref: '1.1',
      chapter: 1,
      section: 'dusk',
      url: '/lamps/lamps/#p1.1',
      permalink: 'https://lamps.example/lamps/p/1.1/',
      text: 'The lamplighters lit the lamps at dusk (Ames, 1899, p. 3).',
      words: 11,
      citations: [{ id: 'ames-1899', locator: 'p. 3' }],
      terms: ['lamplighter'],
      notes: ['dusk', 'later-lamps'],
      currency: { later: 1, lastLater: '2026-03' },
    });
  });

  it('has a null section before the first heading', () => {
    expect(parsed(passagesJson(miniEdition()))[1].section).toBeNull();
  });
});

describe('references.json', () => {
  it('is CSL-JSON whose custom field says status, uses and address', () => {
    const [reference] = parsed(referencesJson(miniEdition()));
    expect(reference).toMatchObject({ id: 'ames-1899', type: 'book', DOI: '10.1000/lamps' });
    expect(reference.custom).toMatchObject({
      status: 'verified',
      citedIn: ['1.1'],
      url: '/lamps/references/#ames-1899',
    });
    expect(reference).not.toHaveProperty('url');
  });

  it('leaves the items of the Edition as they are', () => {
    const edition = miniEdition();
    referencesJson(edition);
    expect(edition).toEqual({ ...miniEdition(), routes: edition.routes });
  });
});

describe('glossary.json', () => {
  it('gives definition, names, relations and passages of an entry', () => {
    expect(parsed(glossaryJson(miniEdition()))[1]).toMatchObject({
      id: 'lamplighter',
      kind: 'concept',
      url: '/lamps/glossary/#lamplighter',
      native: { text: 'چراغچی', lang: 'fa' },
      related: ['ada-ames'],
      usedIn: ['1.1'],
      uses: 1,
      relations: ['ames-describes'],
    });
  });

  it('has the details of a person or place only on those', () => {
    const [person, concept, place] = parsed(glossaryJson(miniEdition()));
    expect(person.person.role).toBe('Harbour historian, 1890–1910');
    expect(place.place.type).toBe('site');
    expect(concept).not.toHaveProperty('person');
    expect(concept).not.toHaveProperty('place');
  });
});

describe('notes.json', () => {
  it('gives the words in the text that the edition prints', () => {
    expect(parsed(notesJson(miniEdition()))[0].words).toBe('at dusk');
    expect(parsed(notesJson({ ...miniEdition(), text: 'original' }))[0].words).toBe('at fall of night');
  });

  it('has null words for a note on a whole passage, and the date of a later development', () => {
    expect(parsed(notesJson(miniEdition()))[1]).toMatchObject({ words: null, asOf: '2026-03', letter: 'b' });
  });

  it('keeps what is for editors only to itself', () => {
    expect(printJson(notesJson(miniEdition()))).not.toContain('For editors only');
  });
});

describe('timeline.json and relations.json', () => {
  it('say null for an open end', () => {
    expect(parsed(timelineJson(miniEdition()))[0]).toMatchObject({ start: 1880, end: null, dateText: 'from 1880' });
  });

  it('give the relation between two entries', () => {
    expect(parsed(relationsJson(miniEdition()))[0]).toMatchObject({
      from: 'ada-ames',
      to: 'lamplighter',
      url: '/lamps/relations/#ames-describes',
      start: 1899,
      end: 1900,
    });
  });
});

describe('places.json', () => {
  it('has the places alone, with coordinates', () => {
    expect(parsed(placesJson(miniEdition()))).toEqual([
      expect.objectContaining({
        id: 'the-quay',
        type: 'site',
        lat: -33.5,
        lon: 71.25,
        url: '/lamps/glossary/#the-quay',
      }),
    ]);
  });
});
