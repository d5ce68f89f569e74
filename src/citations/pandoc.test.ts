import { describe, expect, test } from 'vitest';
import { createCitationEngine } from './engine.ts';
import { parseCitations, type CitationItem, type Flaw, type Piece } from './pandoc.ts';

type Item = Omit<CitationItem, 'at'>;

const groups = (text: string) => parseCitations(text).filter((piece) => piece.kind === 'group');
const items = (text: string): Item[] =>
  groups(text).flatMap((group) =>
    group.items.map((item) => {
      const { at, ...rest } = item;
      expect(text[at]).toBe('@');
      return rest;
    }),
  );
const written = (text: string): string[] =>
  parseCitations(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('brackets', () => {
  test.for<[text: string, expected: Item[]]>([
    ['[@a]', [{ id: 'a' }]],
    ['[-@a]', [{ id: 'a', suppressAuthor: true }]],
    ['[quoted in @a]', [{ id: 'a', prefix: 'quoted in' }]],
    ['[see -@a]', [{ id: 'a', prefix: 'see', suppressAuthor: true }]],
    ['[see [the] @a]', [{ id: 'a', prefix: 'see [the]' }]],
    ['[@a; @b;@c]', [{ id: 'a' }, { id: 'b' }, { id: 'c' }]],
    ['[@a,\nmap 3]', [{ id: 'a', suffix: ', map 3' }]],
  ])('%s', ([text, expected]) => {
    expect(items(text)).toEqual(expected);
  });

  test('the long form of the manual is taken apart', () => {
    expect(items('[see @a, p. 3; @b; -@c, chap. 2 and suffix]')).toEqual([
      { id: 'a', prefix: 'see', label: 'page', locator: '3', written: 'p. 3' },
      { id: 'b' },
      { id: 'c', suppressAuthor: true, label: 'chapter', locator: '2', written: 'chap. 2', suffix: ' and suffix' },
    ]);
  });
});

describe('places in the language of the edition', () => {
  const { locators } = createCitationEngine([], { style: 'apa', locale: 'de-DE' });
  test.for<[after: string, label: string | undefined, locator: string | undefined, suffix?: string]>([
    [', S. 14', 'page', '14'],
    [', S. 14 f.', 'page', '14', ' f.'],
    [', S. 14–16, Anm. 3', 'page', '14-16', ', Anm. 3'],
    [', Bd. 2', 'volume', '2'],
    [', Kap. 3', 'chapter', '3'],
    [', Kapitel 3', 'chapter', '3'],
    // English ones stay.
    [', p. 14', 'page', '14'],
    [', Seite an Seite', undefined, undefined, ', Seite an Seite'],
  ])('after a key, "%s"', ([after, label, locator, suffix]) => {
    const [group] = parseCitations(`[@k${after}]`, undefined, locators);
    const item = group?.kind === 'group' ? group.items[0] : undefined;
    expect([item?.label, item?.locator, item?.suffix]).toEqual([label, locator, suffix]);
  });
});

describe('locators', () => {
  test.for<[after: string, label: string | undefined, locator: string | undefined, suffix?: string]>([
    [', p. 3', 'page', '3'],
    [' p. 3', 'page', '3'],
    [', P. 3', 'page', '3'],
    [', pp. 3-5', 'page', '3-5'],
    [', pp. 3–5', 'page', '3-5'],
    [', pp. 3, 5-7, and 9', 'page', '3, 5-7, and 9'],
    [', pp. 3 and 5', 'page', '3 and 5'],
    [', 3 and 5', 'page', '3 and 5'],
    [', p. 3 and others', 'page', '3', ' and others'],
    [', 33', 'page', '33'],
    [', 33-35 and more', 'page', '33-35', ' and more'],
    [', p. 3v-4r', 'page', '3v–4r'],
    [', p. A1', 'page', 'A1'],
    [', pp. xii-xv', 'page', 'xii-xv'],
    [', xii-xv', undefined, undefined, ', xii-xv'],
    [', chap. 2', 'chapter', '2'],
    [', ch. 2', 'chapter', '2'],
    [', para. 4', 'paragraph', '4'],
    [', paras 3-4', 'paragraph', '3-4'],
    [', ¶ 4', 'paragraph', '4'],
    [', sec. 3.2', 'section', '3.2'],
    [', §3', 'section', '3'],
    [', fig. 1', 'figure', '1'],
    [', vol. 2, pp. 3-4', 'volume', '2', ', pp. 3–4'],
    [', note 4', 'note', '4'],
    [', fol. 3v', 'folio', '3v'],
    [', {p. 3, verso}, etc', 'page', '3, verso', ', etc'],
    [', sectional', undefined, undefined, ', sectional'],
    [', printed version', undefined, undefined, ', printed version'],
    [', 3rd ed.', undefined, undefined, ', 3rd ed.'],
    [', map 3', undefined, undefined, ', map 3'],
    ['.', undefined, undefined, '.'],
  ])('after a key, "%s"', ([after, label, locator, suffix]) => {
    const [item] = items(`[@k${after}]`);
    expect([item?.label, item?.locator, item?.suffix]).toEqual([label, locator, suffix]);
  });

  test('is kept as written, ranges with an en dash', () => {
    expect(items('[@a, pp. 3-5; @b, 7]').map((item) => item.written)).toEqual(['pp. 3–5', '7']);
  });
});

describe('keys in the sentence', () => {
  test.for<[text: string, pieces: string[]]>([
    ['@key', ['group: @key']],
    ['As @key shows', ['text: As ', 'group: @key', 'text:  shows']],
    ['@key [p. 33]', ['group: @key [p. 33]']],
    ['-@key, as', ['group: -@key', 'text: , as']],
    ["@k’s and @k's", ['group: @k', 'text: ’s and ', 'group: @k', "text: 's"]],
    ['(@k)', ['text: (', 'group: @k', 'text: )']],
    ['“@k”', ['text: “', 'group: @k', 'text: ”']],
    ['@k.', ['group: @k', 'text: .']],
    ['@k: and @a:b', ['group: @k', 'text: : and ', 'group: @a:b']],
    ['@a.b/c~d_e-f.', ['group: @a.b/c~d_e-f', 'text: .']],
    ['@k--and', ['group: @k', 'text: --and']],
    ['@{k!}x', ['group: @{k!}', 'text: x']],
    ['@žižek-2001', ['group: @žižek-2001']],
    ['a@b.org', ['text: a@b.org']],
    ['https://x.org/@name', ['text: https://x.org/@name']],
    ['at 5 @ noon', ['text: at 5 @ noon']],
    ['word-@k', ['text: word-', 'group: @k']],
    ['[sic] @k [^1]', ['text: [sic] ', 'group: @k', 'text:  [^1]']],
    ['[a@b.org]', ['text: [a@b.org]']],
    ['[0, 1) and [@k]', ['text: [0, 1) and ', 'group: [@k]']],
  ])('%s', ([text, pieces]) => {
    expect(written(text)).toEqual(pieces);
  });

  test('carry a locator and further works in the bracket after them', () => {
    expect(groups('@a [p. 3; see @b]')).toMatchObject([
      {
        narrative: true,
        items: [
          { id: 'a', locator: '3' },
          { id: 'b', prefix: 'see' },
        ],
      },
    ]);
    expect(groups('@a [@b]')).toMatchObject([{ narrative: true, items: [{ id: 'a' }, { id: 'b' }] }]);
    expect(groups('-@a [p. 3]')).toMatchObject([{ narrative: false, items: [{ id: 'a', suppressAuthor: true }] }]);
  });
});

describe('what is malformed', () => {
  test.for<[text: string, at: number, flaw: Flaw]>([
    ['[@]', 1, 'key-missing'],
    ['[see @]', 5, 'key-missing'],
    ['[@a; -@]', 6, 'key-missing'],
    ['[@k', 1, 'bracket-open'],
    ['[see @k, p. 3. More.', 5, 'bracket-open'],
    ['and @k says]', 4, 'bracket-split'],
    ['[^@a]', 2, 'footnote-like'],
    ['[@a; ]', 4, 'item-without-key'],
    ['[@a; and others]', 4, 'item-without-key'],
    ['[@a, @b]', 5, 'two-keys-in-item'],
  ])('%s', ([text, at, flaw]) => {
    expect(parseCitations(text).filter(({ kind }) => kind === 'malformed')).toMatchObject([{ at, flaw }]);
  });

  test('leaves the citations after it as they are', () => {
    expect(written('[@a, p. 3. Then [@b] and @c.')).toEqual([
      'malformed: [@a',
      'text: , p. 3. Then ',
      'group: [@b]',
      'text:  and ',
      'group: @c',
      'text: .',
    ]);
  });
});

test('escaped signs are text', () => {
  const text = '@a [@b] @c';
  const escaped = (offset: number) => offset === 0 || offset === 3;
  expect(parseCitations(text, escaped).map(({ kind }) => kind)).toEqual(['text', 'group', 'text', 'group']);
});

test('the pieces are the whole text, in order', () => {
  for (const text of ['', 'x', '@a', '[@a] x [@', 'x @a [p. 3] -@b]; [[@c]] ; @ [;@d]']) {
    const pieces: Piece[] = parseCitations(text);
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  }
});
