/** What becomes of the citations of a chapter in a style of notes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCitationEngine } from '../citations/engine.ts';
import { ReferenceSchema } from '../schemas/reference.ts';
import { compileText } from './compile.ts';
import { context } from './fixtures/context.ts';

const library = ReferenceSchema.array().parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../citations/fixtures/library.json'), 'utf8')),
);

const engines = new Map<string, ReturnType<typeof createCitationEngine>>();
function engineOf(style: string, locale: string) {
  const key = `${style} ${locale}`;
  const engine = engines.get(key) ?? createCitationEngine(library, { style, locale });
  engines.set(key, engine);
  return engine;
}

const FULL = 'chicago-fullnote-bibliography-with-ibid';

async function compiled(body: string, { style = FULL, locale = 'en-US', isChapter = true } = {}) {
  const chapter = isChapter ? '1' : undefined;
  const source = { path: 'content/chapters/1-lamps.mdx', body, mdx: true, chapter, target: 'chapter' as const };
  return compileText(source, { ...context, engine: engineOf(style, locale), entries: new Map(), notes: new Map() });
}

/** The text with its marks in square brackets, and its notes, as a reader has them. */
async function read(body: string, options = {}) {
  const { html, faults, record } = await compiled(body, options);
  expect(faults).toEqual([]);
  const plain = (part: string) =>
    part
      .replace(/<[^>]+>/g, '')
      .replaceAll('&#x26;', '&')
      .replace(/\s+/g, ' ')
      .trim();
  const notes = Array.from(html.matchAll(NOTE), ([, number, words = '']) => [Number(number), plain(words)] as const);
  const text = html
    .replace(NOTE, '')
    .replace(/<sup><a href="#user-content-fn-[^"]*"[^>]*>(\d+)<\/a><\/sup>/g, '[$1]')
    .replace(/<a class="passage-number".*?<\/a>/g, '');
  return { text: plain(text), notes: notes.sort(([a], [b]) => a - b).map(([, words]) => words), record, html };
}

const NOTE = /<div class="note footnote".*?data-letter="(\d+)".*?class="note-body">(.*?)<\/(?:span|div)><\/div>/gs;

/** Passages, each with its number. */
const passages = (...texts: string[]) => texts.map((text, index) => `¶${index + 1} ${text}`).join('\n\n');
const notesOf = async (body: string, options = {}) => (await read(passages(body), options)).notes;

describe('a citation', () => {
  test('is a mark, and a note with a link to its work', async () => {
    const { text, notes, html } = await read(passages('Lit by hand [@amber-1903, p. 3].'));
    expect(text).toBe('Lit by hand.[1]');
    expect(notes).toEqual(['Iris Amber, Ladders (Wick & Sons, 1903), 3.']);
    expect(html).toContain('<a href="#ref-amber-1903" class="citation" data-cite="amber-1903">');
  });

  test.for<[written: string, printed: string]>([
    ['Lamps [@amber-1903], oil.', 'Lamps,[1] oil.'],
    ['“Lamps [@amber-1903].” Oil', '“Lamps.”[1] Oil'],
    ['“Lamps” [@amber-1903]? Oil', '“Lamps”?[1] Oil'],
    ['Lamps [@amber-1903] — oil', 'Lamps[1] — oil'],
    ['(Lamps [@amber-1903])', '(Lamps[1])'],
    ['@amber-1903 says', 'Iris Amber[1] says'],
    ['@amber-1903’s lamps', 'Iris Amber’s[1] lamps'],
    ['*Lamps [@amber-1903]*, oil', 'Lamps[1], oil'],
    ['- x\n- Lamps [@amber-1903].', '- x - Lamps.[1]'],
  ])('in %s has its mark where typographers set it', async ([written, printed]) => {
    expect((await read(passages(written.replace('- x', 'x:\n\n- x')))).text).toBe(printed.replace('- x - ', 'x: x '));
  });

  test('in French has its mark before the full stop', async () => {
    const { text } = await read(passages('Des lampes [@amber-1903].'), { locale: 'fr-FR' });
    expect(text).toBe('Des lampes[1].');
  });

  test('outside a chapter is short, in brackets', async () => {
    const { text, notes } = await read('Lit [see @amber-1903, p. 3], as @amber-1903 [p. 4] says.', {
      isChapter: false,
    });
    expect(text).toBe('Lit (see Amber, Ladders, 3), as Amber (Ladders, 4) says.');
    expect(notes).toEqual([]);
  });

  test('is recorded for its passage with the sentence of its mark', async () => {
    const { record } = await read(passages('One. Lit by hand [@amber-1903, p. 3]. Three.', 'Two.'));
    expect(record?.passages[0]?.citations).toEqual([{ id: 'amber-1903', locator: '3', sentence: 'Lit by hand.' }]);
    expect(record?.passages[0]?.footnotes).toHaveLength(1);
    expect(record?.passages[1]?.citations).toEqual([]);
  });
});

describe('a note', () => {
  const lines =
    'A [@amber-1903, p. 3]. B [@amber-1903, p. 3]. C [@amber-1903, p. 5]. D [see @amber-1903, p. 5]. E [@amber-1903]. ' +
    'F [@board-1874; @amber-1903, p. 7]. G [@amber-1903, p. 7]. H [@amber-tin-1911; @amber-tin-1911, p. 40; see also @amber-tin-1911, p. 41].';

  test('is full at first, then short or ibid., in Chicago', async () => {
    expect(await notesOf(lines)).toEqual([
      'Iris Amber, Ladders (Wick & Sons, 1903), 3.',
      'Ibid.',
      'Ibid., 5.',
      'See ibid.',
      'Amber, Ladders.',
      'Harbour Board of Port Ember, “The Lighting of the Town” (Harbour Office, March 2, 1874), https://board.example/lighting?year=1874&part=2; Amber, Ladders, 7.',
      'Amber, Ladders, 7.',
      'Iris Amber and Otto Tin, “Gas & Oil,” in A History of Light, ed. Mara Sill (Quay Press, 1911), 33–60; ibid., 40; see also ibid., 41.',
    ]);
  });

  test('names the note of the first citation, in OSCOLA', async () => {
    expect(
      await notesOf('A [@amber-1903, p. 3]. B [@amber-1901]. C [@amber-1903, p. 4].', {
        style: 'oscola',
        locale: 'en-GB',
      }),
    ).toEqual([
      'Iris Amber, Ladders (Wick & Sons 1903) 3.',
      'Iris Amber, Lamps of the Harbour (Wick & Sons 1901).',
      'Amber, Ladders (n 1) 4.',
    ]);
  });

  test('is as its locale has it', async () => {
    expect(await notesOf('A [@amber-tin-1911]. B [@amber-tin-1911].', { style: FULL, locale: 'de-DE' })).toEqual([
      'Iris Amber und Otto Tin, „Gas & oil“, in A history of light, hg. von Mara Sill (Quay Press, 1911), 33–60.',
      'Ebd.',
    ]);
  });

  test('leaves the author out who stands in the sentence, and what would then be nothing is there', async () => {
    expect(
      await notesOf('@amber-1903 [p. 3] says; @amber-1903 [p. 4] says.', { style: 'chicago-fullnote-bibliography' }),
    ).toEqual(['Ladders (Wick & Sons, 1903), 3.', expect.stringMatching(/^(?:Amber, )?4\.$/)]);
  });

  test('is never empty or a message of the engine', async () => {
    const all = library.map(({ id }) => `@${id} says [p. 3]. A [-@${id}]. B [@${id}]. C [-@${id}, p. 4].`);
    for (const style of [FULL, 'chicago-fullnote-bibliography', 'oscola', 'modern-humanities-research-association'])
      for (const note of await notesOf(all.join(' '), { style }))
        expect(note, style).not.toMatch(/NO_PRINTED_FORM|CSL STYLE ERROR|^\W*$|\(\s*\)|\.\.$/);
  });
});

test('words of blocks stay apart where a mark ends one', async () => {
  const { record } = await read(passages('Lit by hand [@amber-1903].\n\n> By night [@amber-1903].'));
  expect(record?.passages[0]?.text).toMatch(/^Lit by hand\. By night\. Iris/);
});

describe('on the page of a chapter', () => {
  const context = { style: FULL };
  const body = `${passages('A [@amber-1903].[^own] B [@amber-1903]. C[^own]', 'D [@amber-1903, p. 9].')}

[^own]: Own.[^other]

[^other]: Another.`;
  /** The classes and ids of what a passage holds. */
  const frames = (html: string) =>
    html
      .split('<div class="passage">')
      .slice(1)
      .map((frame) =>
        Array.from(frame.matchAll(/<div class="note footnote"[^>]* id="user-content-fn-([^"]*)"/g), ([, id]) => id),
      );

  test('notes stand after their passage, in the order of their marks, and none is left at the end', async () => {
    const { html } = await compiled(body, context);
    expect(frames(html)).toEqual([['cite-1', 'own', 'other', 'cite-3'], ['cite-4']]);
    expect(html).not.toContain('data-footnotes');
  });

  test('every mark leads to its note, by one number, and every note back', async () => {
    const { html } = await compiled(body, context);
    for (const [, href = '', number = ''] of html.matchAll(
      /<a href="#([^"]+)"[^>]*class="footnote-ref"[^>]*>(\d+)<\/a>/g,
    )) {
      expect(html).toContain(`id="${href}"`);
      expect(html).toContain(`aria-label="${number}: back to the text"`);
    }
    for (const [, back = ''] of html.matchAll(/class="note-back" href="#([^"]+)"/g))
      expect(html).toContain(`id="${back}"`);
    expect(html).not.toMatch(/backref|aria-describedby/);
  });

  test('in another style they stay at its end', async () => {
    const { html } = await compiled(body, { style: 'apa' });
    expect(html).toContain('data-footnotes');
    expect(html).not.toContain('class="note footnote"');
  });
});

describe('the footnotes of the text', () => {
  const body = `${passages('A [@amber-1903].[^own] B [@amber-1903]. C[^own]', 'D [@amber-1903, p. 9].')}

[^own]: [see @amber-1903, p. 2]. As @board-1874 [p. 4] says; wrong [@board-1874, p. 4], or not.[^other]

[^other]: A note to a note [@amber-1903].`;

  test('have one numbering with citations, and cite in themselves', async () => {
    const { text, notes } = await read(body);
    expect(text).toBe('A.[1][2] B.[3] C[2] D.[4]'.replace(' D', 'D'));
    expect(notes).toEqual([
      'Iris Amber, Ladders (Wick & Sons, 1903).',
      'See ibid., 2. As Harbour Board of Port Ember (“The Lighting of the Town” [Harbour Office, March 2, 1874], 4, https://board.example/lighting?year=1874&part=2) says; wrong (ibid.), or not.5',
      'Amber, Ladders.',
      'Ibid., 9.',
      'A note to a note (Amber, Ladders).',
    ]);
  });

  test('may have the names that notes of citations would have', async () => {
    const { notes } = await read(`${passages('A [@amber-1903].[^cite-1]')}\n\n[^cite-1]: Own.`);
    expect(notes).toEqual(['Iris Amber, Ladders (Wick & Sons, 1903).', 'Own.']);
  });
});
