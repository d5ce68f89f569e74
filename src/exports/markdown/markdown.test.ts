import { describe, expect, test } from 'vitest';
import { loadEdition } from '../../edition/load.ts';
import { testEdition } from '../../testing/fault-case.ts';
import { miniEdition } from '../../testing/mini-edition.ts';
import { editionMarkdown, passageMarkdown } from './edition.ts';
import { editionText } from './plain-text.ts';

const load = async (name: 'tiny' | 'hard') =>
  (await loadEdition({ content: testEdition(name), text: 'edition', site: undefined, base: '/' })).edition;

test('a passage as Markdown is its number, text, citation with version and address, and notes as footnotes', () => {
  const edition = miniEdition();
  const [passage] = edition.passages;
  expect(passage && passageMarkdown(edition, passage)).toMatchInlineSnapshot(`
    "<a id="p1.1"></a>**1.1** The lamplighters lit the lamps at dusk (Ames, 1899, p. 3).[^note-dusk][^note-later-lamps]

    The editors. Lamps of the harbour. Annotated edition of Harbour Society 1901, version 1.2.0, 2 March 2026, para. 1.1. <https://lamps.example/lamps/p/1.1/>

    In chapter 1, Lamps.

    Lit again by the editors.

    [^note-dusk]: **1.1a Clarification**, on “at dusk”

        An hour after sunset.

        Sources: [Harbour Gazette, 4 May 1899](https://gazette.example/1899)

    [^note-later-lamps]: **1.1b Later development, as of 2026-03**

        The lamps are electric.

        Sources: Lamps of the harbour (1901)
    "
  `);
});

test.each(['tiny', 'hard'] as const)(
  'the %s edition as Markdown has every passage once, under its id',
  async (name) => {
    const edition = await load(name);
    const markdown = editionMarkdown(edition);
    const ids = Array.from(markdown.matchAll(/<a id="p([^"]+)"><\/a>\*\*([^*]+)\*\*/g), ([, id, number]) => [
      id,
      number,
    ]);
    expect(ids).toEqual(edition.passages.map(({ ref }) => [ref, ref]));
  },
);

test.each(['tiny', 'hard'] as const)(
  'every footnote of the %s edition as Markdown has a mark, and every mark its note',
  async (name) => {
    const edition = await load(name);
    const markdown = editionMarkdown(edition);
    const defined = Array.from(markdown.matchAll(/^\[\^([^\]]+)\]: /gm), ([, label]) => label);
    const marked = new Set(Array.from(markdown.matchAll(/\[\^([^\]]+)\](?!: )/g), ([, label]) => label));
    expect(defined.length).toBe(new Set(defined).size);
    expect(defined.toSorted()).toEqual([...marked].toSorted());
    expect(defined.length).toBeGreaterThanOrEqual(edition.notes.length);
  },
);

test('a passage that refers to the footnote of another brings it along', async () => {
  const edition = await load('tiny');
  const passage = edition.passages.find(({ footnotes }) => footnotes);
  if (!passage) throw new Error('The tiny edition has no footnote.');
  const other = { ...passage, ref: '1.1', footnotes: [] };
  expect(passageMarkdown(edition, other)).toContain('[^1-fn-orchard]: The orchard was counted');
});

describe('plain text', () => {
  test('has each passage with its number on one line, in order, and the words of every note', async () => {
    const edition = await load('tiny');
    const lines = editionText(edition).split('\n');
    const places = edition.passages.map(({ ref, text }) => lines.indexOf(`${ref} ${text}`));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    for (const { text } of edition.notes) expect(lines.join(' ')).toContain(text);
  });

  test('keeps names in their own script', () => {
    expect(editionText(miniEdition())).toContain('Lamplighter (چراغچی)');
  });
});
