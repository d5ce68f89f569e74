import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VECTORS } from '../testing/injection/vectors.ts';
import { annotationsOf, type Source } from './annotations.ts';
import { notesFromFile } from './file.ts';
import { markdownOf } from './markdown.ts';
import { merge } from './merge.ts';
import { isNote, MOST_OWN_NOTES, normalNote, type OwnNote } from './note.ts';

const SOURCE: Source = {
  site: 'https://lamps.example/a/',
  address: 'https://lamps.example/a/my-notes/',
  label: 'My notes',
};
const FORMS = {
  annotations: (notes: readonly OwnNote[]) => JSON.stringify(annotationsOf(notes, SOURCE)),
  Markdown: (notes: readonly OwnNote[]) => markdownOf(notes, SOURCE),
};

const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from('#> \n\r\t\\<!-{}"[]()*_`1.~')) }),
  fc.constantFrom(...VECTORS),
);
const time = fc
  .date({ noInvalidDate: true, min: new Date('1970-01-02'), max: new Date('9999-01-01') })
  .map((one) => one.toISOString());
const note: fc.Arbitrary<OwnNote> = fc
  .record({
    id: fc.uuid().map((id) => `urn:uuid:${id}`),
    ref: fc.constantFrom('2.4', '2.4a', 'A.1'),
    words,
    before: words,
    after: words,
    text: words,
    bookmark: fc.boolean(),
    created: time,
    changed: time,
  })
  .map(({ bookmark, ...one }) => normalNote({ ...one, ...(bookmark && { bookmark: true }) }))
  .filter(isNote);
const notes = fc.uniqueArray(note, { selector: ({ id }) => id, maxLength: 8 });

const simple = (one: Partial<OwnNote> = {}): OwnNote => ({
  id: 'urn:uuid:1',
  ref: '2.4',
  words: 'at dusk',
  before: '',
  after: '',
  text: 'Who *lit* them?',
  created: '2026-01-02T03:04:05.000Z',
  changed: '2026-01-03T03:04:05.000Z',
  ...one,
});

describe.each(Object.entries(FORMS))('as %s', (name, write) => {
  test('notes come back from a backup as they were', () => {
    fc.assert(
      fc.property(notes, (all) => {
        expect(notesFromFile(write(all))).toEqual({
          notes: all,
          left: 0,
          tooMany: 0,
          shortened: 0,
          isBroken: false,
          isLater: false,
        });
      }),
    );
  });

  test('a file that is read twice doubles nothing', () => {
    fc.assert(
      fc.property(notes, (all) => {
        expect(merge(all, notesFromFile(write(all)).notes).put).toEqual([]);
      }),
    );
  });

  test('of a file that was cut off, the notes before the cut are read', () => {
    const all = Array.from({ length: 5 }, (_, at) => simple({ id: `urn:uuid:${at}`, text: `Note ${at}` }));
    const file = write(all);
    for (let end = 0; end < file.length; end += 7) {
      const read = notesFromFile(file.slice(0, end)).notes;
      const whole = all.filter((one) => file.indexOf(one.text) + 700 < end);
      if (name === 'annotations') expect(read).toEqual(expect.arrayContaining(whole));
      else expect(read.map(({ text }) => text)).toEqual(expect.arrayContaining(whole.map(({ text }) => text)));
    }
  });
});

test('the form of Markdown is for people', () => {
  expect(markdownOf([simple(), simple({ words: '', text: '# <b>1</b>' })], SOURCE)).toMatchInlineSnapshot(`
    "# My notes

    ## [2.4](https://lamps.example/a/p/2.4/)

    > at dusk

    Who *lit* them?

    <!-- {"id":"urn:uuid:1","before":"","after":"","created":"2026-01-02T03:04:05.000Z","changed":"2026-01-03T03:04:05.000Z"} -->

    ## [2.4](https://lamps.example/a/p/2.4/)

    \\# \\<b>1\\</b>

    <!-- {"id":"urn:uuid:1","before":"","after":"","created":"2026-01-02T03:04:05.000Z","changed":"2026-01-03T03:04:05.000Z"} -->

    "
  `);
});

test('notes as annotations say what each is for', () => {
  const bookmark = normalNote(simple({ words: '', text: '', bookmark: true }));
  expect(annotationsOf([simple(), simple({ text: '' }), bookmark], SOURCE)).toMatchObject({
    type: 'AnnotationCollection',
    total: 3,
    first: {
      items: [
        {
          id: 'urn:uuid:1',
          motivation: 'commenting',
          body: { value: 'Who *lit* them?' },
          modified: '2026-01-03T03:04:05.000Z',
        },
        {
          motivation: 'highlighting',
          target: { source: 'https://lamps.example/a/p/2.4/', selector: { exact: 'at dusk' } },
        },
        { motivation: 'bookmarking', target: 'https://lamps.example/a/p/2.4/' },
      ],
    },
  });
});

test('nothing throws, whatever the file, and what is read is a note', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    words,
    fc.json(),
    fc.json().map((json) => `{"items":[${json},{"target":`),
  );
  fc.assert(
    fc.property(anything, (file) => {
      expect(notesFromFile(file).notes.every(isNote)).toBe(true);
    }),
  );
});

test('two notes under one id are both kept, and the same one once', () => {
  const file = FORMS.annotations([simple(), simple({ text: 'Another' }), simple()]);
  const { notes: read } = notesFromFile(file);
  expect(read.map(({ text }) => text)).toEqual(['Who *lit* them?', 'Another']);
  expect(new Set(read.map(({ id }) => id)).size).toBe(2);
  expect(notesFromFile(file).notes).toEqual(read);
});

test('a broken list is read to its end, and what cannot be read is counted', () => {
  const [one, two] = ['One', 'Two'].map((body) => JSON.stringify({ target: 'https://a.example/p/2.4/', body }));
  const {
    notes: read,
    left,
    isBroken,
  } = notesFromFile(`{"items":[${one ?? ''}, {"target": x}, ${two ?? ''}, {"target": "https`);
  expect(read.map(({ text }) => text)).toEqual(['One', 'Two']);
  expect([left, isBroken]).toEqual([2, true]);
});

test('a file of a later form is read as far as it is known, and so is one of another program', () => {
  const later = FORMS.annotations([simple()]).replace(
    '"schema:softwareVersion":"1"',
    '"schema:softwareVersion":"2","other":[]',
  );
  expect(notesFromFile(later)).toMatchObject({ isLater: true, notes: [{ text: 'Who *lit* them?' }] });
  const other = notesFromFile(
    '# Reading\n\n## 2.4 Lamps\n\n> at dusk\n> and dawn\n\nWho?\n\n## Nothing\n\n## [2.5](https://a.example/p/2.5/#x)\n\nWhy?\n',
  );
  expect(other.notes.map(({ ref, words: said, text }) => [ref, said, text])).toEqual([
    ['2.4', 'at dusk and dawn', 'Who?'],
    ['2.5', '', 'Why?'],
  ]);
  expect(other.left).toBe(1);
});

test('a file without end is read up to a limit, and the rest counted', () => {
  const items = Array.from({ length: MOST_OWN_NOTES + 5 }, (_, at) => ({
    target: 'https://a.example/p/2.4/',
    body: String(at),
  }));
  expect(notesFromFile(JSON.stringify(items))).toMatchObject({ tooMany: 5, left: 0 });
  const long = notesFromFile(JSON.stringify([{ target: 'https://a.example/p/2.4/', body: 'x'.repeat(200_000) }]));
  expect(long.notes[0]?.text).toHaveLength(100_000);
  expect(long.shortened).toBe(1);
});

test('of a note that both have the one that was changed last stays', () => {
  const [old, renewed] = [simple(), simple({ text: 'Now', changed: '2026-02-01T00:00:00.000Z' })];
  expect(merge([old], [renewed])).toEqual({ put: [renewed], added: 0, renewed: 1, there: 0 });
  expect(merge([renewed], [old])).toEqual({ put: [], added: 0, renewed: 0, there: 1 });
  expect(merge([old], [simple({ id: 'urn:uuid:2' })])).toMatchObject({ added: 1 });
});
