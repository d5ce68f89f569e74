/** What prints wrong easily: works without a name or year, several of one author, names of bodies, signs in numbers. */
import { describe, expect, test } from 'vitest';
import { ReferenceSchema } from '../schemas/reference.ts';
import { createCitationEngine } from './engine.ts';
import { parseCitations } from './pandoc.ts';
import { printLine } from './pandoc-renderer.ts';
import { wordsOf } from './pieces.ts';

const work = (id: string, item: object, year?: number): object => ({
  id,
  type: 'book',
  title: `Title of ${id}`,
  ...(year && { issued: { 'date-parts': [[year]] } }),
  custom: { status: 'known' },
  ...item,
});
const by = (family: string) => ({ author: [{ family, given: 'Iris' }] });
const read = { type: 'webpage', URL: 'https://lamps.example/', accessed: { 'date-parts': [[2021, 2, 3]] } };

const LIBRARY = [
  work('case', { type: 'legal_case', title: 'Wick v. Board' }, 1954),
  work('case-by', { type: 'legal_case', title: 'Tin v. Wick', ...by('Judge') }, 1955),
  work('bill', { type: 'bill', title: 'Lamps Bill', number: 'HR 12' }, 1999),
  work('act', { type: 'legislation', title: 'Lamps Act' }, 1998),
  work('rule', { type: 'regulation', title: 'Lamps Rules' }, 1997),
  work('treaty', { type: 'treaty', title: 'Treaty of Ember' }, 1919),
  work('hearing', { type: 'hearing', title: 'On lamps' }, 1920),
  work('letter', { type: 'personal_communication', ...by('Quill') }, 1921),
  work('zeta', by('Zeta'), 2021),
  work('author', by('Author'), 2020),
  work(
    'entry',
    { type: 'entry-encyclopedia', title: 'Lamp', editor: [{ family: 'Ed' }], 'container-title': 'All' },
    2020,
  ),
  work('dy-1', by('Dy'), 2001),
  work('dy-2', by('Dy'), 2002),
  work('dy-3', by('Dy'), 2003),
  work('undated-1', { ...read, ...by('Und') }),
  work('undated-2', { ...read, ...by('Und') }),
  work('nameless', { title: 'Bells' }, 2011),
  work('nameless-article', { type: 'article-journal', title: 'Ropes', 'container-title': 'J' }, 2012),
  work('body', { author: [{ literal: 'Harbour Board (HB)' }] }, 1874),
  work('mixed', { author: [{ family: 'Amber', given: 'Iris' }, { literal: 'Harbour Board' }] }, 1875),
  work('particle', { author: [{ family: 'Medani', given: 'Lorenzo', 'dropping-particle': 'de’ ' }] }, 1998),
  work('marks', { type: 'article-journal', title: 'The “great” light', ...by('Marks') }, 1899),
  work('marks-de', { title: 'Das „große“ Licht', ...by('Marks') }, 1898),
  work('question', { type: 'article-journal', title: 'What burns?', 'container-title': 'Port Reports' }, 1897),
  work('report', { type: 'chapter', title: 'On wicks', 'container-title': 'All', publisher: 'Quay Press' }, 1896),
  work('number', { type: 'report', number: '11-7771', ...by('Num') }, 2002),
  work('doi', { type: 'article-journal', DOI: 'doi:10.1002/(SICI)1<1::A>3#2?4%5', ...by('Doi') }, 2003),
];
const items = ReferenceSchema.array().parse(LIBRARY);
const engines = new Map<string, ReturnType<typeof createCitationEngine>>();
function engineOf(style: string, locale = 'en-US') {
  const key = `${style} ${locale}`;
  const engine = engines.get(key) ?? createCitationEngine(items, { style, locale });
  engines.set(key, engine);
  return engine;
}
const print = (style: string, line: string): string => printLine(engineOf(style), line).replace(/‹[\w-]+\|/g, '‹');

describe('a citation', () => {
  test.for<[style: string, written: string, printed: string]>([
    // Legal works and works without an author, as the subject of a sentence.
    ['apa', '@case [p. 3]', 'Wick v. Board (‹1954, p. 3›)'],
    ['apa', '[-@case]', '(‹1954›)'],
    ['apa', '@case-by', 'Tin v. Wick (‹1955›)'],
    ['apa', '@bill', 'Lamps Bill (‹1999›)'],
    ['apa', '@act', 'Lamps Act (‹1998›)'],
    ['apa', '@treaty', 'Treaty of Ember (‹1919›)'],
    ['apa', '@entry', '“Lamp” (‹2020›)'],
    ['apa', '@nameless-article', '“Ropes” (‹2012›)'],
    ['harvard1', '@nameless', 'Anon (‹2011›)'],
    ['harvard1', '[@nameless]', '(‹Anon 2011›)'],
    ['vancouver', '@act', 'Lamps Act (‹4›)'],
    ['mla', '@treaty', '‹Treaty of Ember›'],
    // A prefix opens a group.
    ['apa', '[see @zeta; also @author]', '(see ‹Zeta, 2021›; also ‹Author, 2020›)'],
    ['apa', '[@zeta; @author; see @dy-2; @dy-1]', '(‹Author, 2020›; ‹Zeta, 2021›; see ‹Dy, 2001›, ‹2002›)'],
    // Several works of one author.
    ['apa', '@dy-1 [@dy-2]', 'Dy (‹2001›, ‹2002›)'],
    ['apa', '@dy-1 [@dy-2; @zeta]', 'Dy (‹2001›, ‹2002›; ‹Zeta, 2021›)'],
    ['apa', '@dy-1 [p. 2; @dy-2, p. 3]', 'Dy (‹2001, p. 2›; ‹2002, p. 3›)'],
    ['chicago', '[@dy-1; @dy-2]', '(‹Dy 2001›, ‹2002›)'],
    ['chicago', '[@dy-1; @dy-2; @dy-3, p. 7; @zeta]', '(‹Dy 2001›; ‹2002›; ‹2003, 7›; ‹Zeta 2021›)'],
    ['chicago', '[-@zeta; -@dy-1]', '(‹2021›; ‹2001›)'],
    ['harvard1', '@dy-1 [@dy-2]', 'Dy (‹2001›; ‹2002›)'],
    ['mla', '@dy-1 [@dy-2]', 'Dy (‹Title of Dy-1›; ‹Title of Dy-2›)'],
    // Works without a year.
    ['apa', '[@undated-1; @undated-2]', '(‹Und, n.d.-a›, ‹n.d.-b›)'],
    ['chicago', '[@undated-1; @undated-2]', '(‹Und n.d.-a›, ‹n.d.-b›)'],
    ['harvard1', '[@undated-1; @undated-2]', '(‹Und n.d.-a›; ‹Und n.d.-b›)'],
    // Pages.
    ['apa', '[@author, pp. 3 and 5]', '(‹Author, 2020, pp. 3 and 5›)'],
    ['apa', '[@author, pp. 3, 4, and 5]', '(‹Author, 2020, pp. 3, 4, and 5›)'],
    // A bracket in a bracket.
    ['apa', '[@body] @body', '(‹Harbour Board [HB], 1874›) Harbour Board (HB) (‹1874›)'],
  ])('%s: %s', ([style, written, printed]) => {
    expect(print(style, written)).toBe(printed);
  });

  test.for(['apa', 'chicago', 'harvard1', 'mla', 'vancouver'])('is never a message of the engine in %s', (style) => {
    for (const { id } of items)
      for (const line of [`@${id}`, `@${id} [p. 3]`, `[-@${id}]`, `[@${id}]`])
        expect(print(style, line), line).not.toMatch(/NO_PRINTED_FORM|CSL STYLE ERROR|\(\s*\)|‹›/);
  });
});

describe('a reference', () => {
  test.for<[style: string, id: string, printed: string]>([
    ['apa', 'mixed', 'Amber, I., & Harbour Board. (1875).'],
    ['chicago', 'mixed', 'Amber, Iris, and Harbour Board. 1875.'],
    ['chicago', 'particle', 'Medani, Lorenzo de’. 1998.'],
    ['apa', 'number', '(No. 11-7771)'],
    ['chicago', 'undated-2', 'Und, Iris. n.d.-b. “Title of Undated-2.” Accessed February 3, 2021. https'],
    [
      'harvard1',
      'undated-1',
      'Und, I., n.d.-a. Title of undated-1. Available at: https://lamps.example/ [Accessed February 3, 2021].',
    ],
    ['harvard1', 'nameless', 'Anon, 2011. Bells'],
  ])('%s: %s', ([style, id, printed]) => {
    expect(engineOf(style).reference(id).text).toContain(printed);
  });

  test('leads to its DOI, whatever signs are in it', () => {
    const [, address = ''] = /href="([^"]+)"/.exec(engineOf('apa').reference('doi').html) ?? [];
    const { origin, pathname, search, hash } = new URL(address);
    expect([origin, decodeURIComponent(pathname), search, hash]).toEqual([
      'https://doi.org',
      '/10.1002/(SICI)1<1::A>3#2?4%5',
      '',
      '',
    ]);
  });

  test.for<[style: string, locale: string, id: string, printed: string]>([
    ['chicago', 'en-US', 'marks', '“The ‘Great’ Light.”'],
    ['chicago', 'en-US', 'marks-de', 'Das “Große” Licht'],
    ['chicago-author-date', 'de-DE', 'marks', '„The ‚great‘ light“'],
    ['chicago-author-date', 'de-DE', 'marks-de', 'Das „große“ Licht'],
    ['apa', 'fr-FR', 'marks-de', 'Das « große » Licht'],
  ])('has the marks of the locale in its title: %s, %s, %s', ([style, locale, id, printed]) => {
    expect(engineOf(style, locale).reference(id).text.replaceAll('\u00A0', ' ')).toContain(printed);
  });

  test('has one comma where a part is missing', () => {
    expect(engineOf('oscola', 'de-DE').reference('report').text).toMatch(/^„On wicks“, All/);
  });

  test('has the quotation marks of the locale', () => {
    expect(engineOf('chicago', 'en-GB').reference('nameless-article').text).toMatch(/^‘Ropes’/);
    expect(engineOf('chicago', 'en-US').reference('nameless-article').text).toMatch(/^“Ropes.”/);
  });
});

describe('the subject of a sentence in a style of notes', () => {
  const subject = (style: string, id: string): string => {
    const [group] = parseCitations(`@${id}`);
    if (group?.kind !== 'group') throw new Error(id);
    return wordsOf(engineOf(style).citeInNote(group, [{ position: 0 }], 'own').sentence);
  };

  test.for<[style: string, id: string, printed: string]>([
    ['chicago-fullnote-bibliography', 'case', 'Wick v. Board'],
    ['chicago-fullnote-bibliography', 'question', '“What Burns?”'],
    ['chicago-fullnote-bibliography', 'marks', 'Iris Marks'],
    ['oscola', 'report', '“On Wicks”'],
    ['oscola', 'act', 'Lamps Act'],
  ])('is an author or a title, and nothing else: %s, %s', ([style, id, printed]) => {
    expect(subject(style, id)).toBe(printed);
  });

  test('is never empty or a message of the engine', () => {
    for (const { id } of items) expect(subject('oscola', id), id).toMatch(/^(?!.*(?:NO_PRINTED|CSL STYLE)).*\p{L}/u);
  });
});
