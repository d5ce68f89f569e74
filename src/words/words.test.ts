import { describe, expect, test } from 'vitest';
import * as en from './en/index.ts';
import { LANGUAGES, speechOf } from './languages.ts';
import { isPlural, placesIn, type Group } from './message.ts';
import { overridden, wordFaults } from './overrides.ts';
import { counted, parts, say } from './say.ts';

/** Every text of a language under its path: `counts.notes.one`. */
function textsOf(group: Group, path = ''): [path: string, text: string][] {
  return Object.entries(group).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : textsOf(value, `${path}${key}.`),
  );
}

/** The messages of a group that have a wording for each number, wherever they stand in it. */
const pluralsOf = (group: Group): object[] =>
  Object.values(group).flatMap((value) =>
    typeof value === 'string' ? [] : isPlural(value) ? [value] : pluralsOf(value),
  );

const others = Object.entries(LANGUAGES).filter(([language]) => language !== 'en');

describe.for(others)('the words in %s', ([language, words]) => {
  test('are not left in English', () => {
    const english = new Map(textsOf(en));
    // One word may be the same in two languages, several are not.
    const several = (text: string): boolean => /\p{L}{2}\P{L}+\p{L}{2}/u.test(text.replace(/\{\w+\}/g, ''));
    expect(textsOf(words).filter(([path, text]) => several(text) && english.get(path) === text)).toEqual([]);
    if (language === 'ur')
      expect(
        textsOf(words).filter(
          ([, text]) => /\p{L}/u.test(text.replace(/\{\w+\}|Ctrl K/g, '')) && !/\p{Script=Arab}/u.test(text),
        ),
      ).toEqual([]);
  });

  test('have a wording for every number that the language tells apart', () => {
    // French has another for whole millions, as nothing here is counted.
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter((form) => form !== 'many');
    for (const plural of pluralsOf(words.counts)) expect(Object.keys(plural).sort()).toEqual(forms.toSorted());
  });

  test('fit where the English ones do', () => {
    expect(wordFaults(en, words)).toEqual([]);
  });

  test('have the typography of the language', () => {
    const wrong = {
      de: /["']|\.\.\./,
      fr: /["']|\.\.\.|[^\u00a0\u202f][:;!?](?:\s|$)/,
      ur: /["',;?]|\.(?:\s|$)|\.\.\./,
    }[language];
    expect(wrong).toBeDefined();
    expect(textsOf(words).filter(([, text]) => wrong?.test(text))).toEqual([]);
  });
});

test('regions speak their language, and what has no words speaks English', () => {
  expect(speechOf('de-AT')).toEqual({ language: 'de-AT', words: LANGUAGES['de'] });
  expect(speechOf('es')).toEqual({ language: 'en-GB', words: en });
});

test('values stand in their places, numbers as the language writes them', () => {
  expect(say('{a} of {b}, {a}', { a: 'x', b: 1234 })).toBe('x of 1,234, x');
  expect([0, 1, 2].map((count) => counted(en.counts.notes, { count }))).toEqual(['0 notes', '1 note', '2 notes']);
  expect(counted({ '1': 'first', other: '{count}th' }, { count: 1 })).toBe('first');
});

test('a text is taken apart at its places', () => {
  expect(parts('It is now {page}.')).toEqual([{ run: 'It is now ' }, { place: 'page' }, { run: '.' }]);
  expect(parts('{a}{b}')).toEqual([{ place: 'a' }, { place: 'b' }]);
});

test('an edition’s own words stand in for the engine’s, and what does not fit is left out', () => {
  const words = { a: { x: 'X {n}', y: 'Y' }, b: { one: '{count} b', other: '{count} bs' } };
  expect(overridden(words, { a: { x: '{n} X', y: 3, z: 'Z' }, b: { other: '{count} B' }, c: {} })).toEqual({
    a: { x: '{n} X', y: 'Y' },
    b: { other: '{count} B' },
  });
  for (const own of [undefined, null, 'text', [], 3]) expect(overridden(words, own)).toEqual(words);
});

test.each([
  [{ a: { z: 'Z' } }, ['key a.z']],
  [{ a: { x: 'X' } }, ['places a.x']],
  [{ a: { x: 'X {n} {m}' } }, ['places a.x']],
  [{ a: 'A' }, ['form a']],
  [{ a: { y: ['Y'] } }, ['form a.y']],
  [{ b: '{count} b' }, []],
  [{ b: { one: 'one b', other: '{count} bs' } }, []],
  [{ b: { other: 'bs' } }, ['places b.other']],
  [{ b: { one: 'one b' } }, ['form b']],
  [{ b: { some: 'bs', other: '{count} bs' } }, ['key b.some']],
  [{ c: { one: 'page {n}', other: 'pages {n}' } }, []],
  [{ c: { one: 'page', other: 'pages {n}' } }, ['places c.one']],
  [['a'], ['form ']],
])('%j has the faults %j', (own, faults) => {
  const words: Group = {
    a: { x: 'X {n}', y: 'Y' },
    b: { one: '{count} b', other: '{count} bs' },
    c: { one: 'p {n}', other: 'pp {n}' },
  };
  expect(wordFaults(words, own).map(({ kind, path }) => `${kind} ${path.join('.')}`)).toEqual(faults);
});

test('plurals are told from groups, and places are found once each', () => {
  expect([isPlural({ other: 'x' }), isPlural({ a: 'x' }), isPlural('x')]).toEqual([true, false, false]);
  expect(placesIn('{b} {a} {b}')).toEqual(['a', 'b']);
});
