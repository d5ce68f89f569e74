/** A book whose chapters are not 1 to N: a preface, numbers of the study's own, appendices, parts, three levels. */
import { expect, test } from 'vitest';
import { editionJson } from '../exports/edition-json.ts';
import { editionMarkdown } from '../exports/markdown/edition.ts';
import { editionText } from '../exports/markdown/plain-text.ts';
import { passagesJson } from '../exports/passages-json.ts';
import { editionTei } from '../exports/tei/edition.ts';
import { targetsOf } from '../exports/epub/xhtml.ts';
import { chapterXhtml } from '../exports/epub/chapter.ts';
import { FaultReport } from '../model/faults.ts';
import { searchRecords } from '../search/index/records.ts';
import { book } from '../testing/book.ts';
import { chapterOf, configOf, madeEdition } from '../testing/made-edition.ts';
import { findWrittenRefs, readWrittenRef } from '../written-refs/find.ts';
import { outlineOf } from '../written-refs/outline-of.ts';
import { nameOf, urlOf } from '../written-refs/target.ts';
import { loadEdition } from './load.ts';

async function load(files: Record<string, string>) {
  using content = madeEdition(files);
  return await loadEdition({ content: content.path, text: 'edition', site: undefined, base: '/' });
}

/** The faults of a content folder as an editor reads them. */
async function faultsOf(files: Record<string, string>): Promise<string> {
  using content = madeEdition(files);
  const settings = { content: content.path, text: 'edition' as const, site: undefined, base: '/' };
  const error: unknown = await loadEdition(settings).catch((error: unknown) => error);
  if (!(error instanceof FaultReport)) throw new Error('no fault');
  return content.inProject(error.message);
}

const { edition, warnings, addresses } = await load(book());

test('has no fault, and no file that it may do without', () => {
  expect(warnings).toEqual([]);
  expect([edition.references, edition.events, edition.relations].flat()).toEqual([]);
});

test('its chapters keep their numbers, in the order of a book', () => {
  expect(edition.chapters.map(({ number, slug, part }) => [number, slug, part])).toEqual([
    ['0', 'preface', undefined],
    ['5', 'wicks', 'Part I. Wicks'],
    ['6', 'flames', 'Part I. Wicks'],
    ['12', 'oil', 'Part II. Oil'],
    ['A', 'sources', undefined],
    ['B', 'tables', undefined],
  ]);
});

test('its passages keep those of the study, and follow one another from preface to appendix', () => {
  const refs = edition.passages.map(({ ref }) => ref);
  expect(refs).toEqual('0.1 0.2 5.1 5.2 5.3 5.4 5.5 6.1 12.4 12.4a 12.17 12.103 A.1 A.2 A.3 B.1'.split(' '));
  expect(edition.passages.map(({ next }) => next)).toEqual([...refs.slice(1), undefined]);
  expect([...addresses.passages.keys()].sort()).toEqual(refs.toSorted());
});

test('links lead to a preface, a passage put in later, an appendix', () => {
  const [first, , , , last] = edition.chapters[1]?.passages ?? [];
  expect(first?.html).toContain('href="/sources/#pA.3"');
  expect(last?.html).toContain('href="/oil/#p12.4"');
  expect(last?.html).toContain('href="/preface/#p0.1"');
});

test('sections know their level, and begin where the first passage below them stands', () => {
  expect(edition.chapters[1]?.sections.map(({ id, level, first, passages }) => [id, level, first, passages])).toEqual([
    ['cut', 2, '5.2', []],
    ['hand', 3, '5.2', ['5.2']],
    ['brass', 4, '5.3', ['5.3']],
    ['machine', 3, '5.4', ['5.4']],
    ['burn', 2, '5.5', ['5.5']],
  ]);
});

test('search knows each section once, with those that hold sections alone', () => {
  const titles = searchRecords(edition).flatMap(({ kind, about, title }) =>
    kind === 'section' && !about ? [title] : [],
  );
  expect(titles).toEqual(['How they are cut', 'By hand', 'Of brass', 'By machine', 'How they burn']);
});

test('notes, terms and questions of an appendix are its own', () => {
  expect(edition.notes.map(({ chapter, passage, letter }) => [chapter, passage, letter])).toEqual([['A', 'A.3', 'a']]);
  expect(edition.questions.map(({ chapter, passages }) => [chapter, passages])).toEqual([['A', ['A.1-A.3']]]);
  expect(edition.entries[0]?.usedIn).toEqual(['6.1']);
});

const outline = outlineOf(edition);
test.each([
  ['2.4', undefined],
  ['0.1', '0.1'],
  ['A.3', 'A.3'],
  ['para. A.3', 'A.3'],
  ['¶¶ A.1–3', 'A.1–A.3'],
  ['para. 12.4a', '12.4a'],
  ['appendix A, para. 3', 'A.3'],
  ['para. 3 of appendix A', 'A.3'],
  ['the second paragraph of Appendix A', 'A.2'],
  ['appendix B', 'Appendix B, Tables'],
  ['chapter 12', 'Chapter 12, Oil'],
  ['chapter 3', undefined],
  ['¶2 of the Preface', '0.2'],
  ['https://book.example/p/A.3/', 'A.3'],
  ['https://book.example/sources/#pA.1-pA.3', 'A.1–A.3'],
  ['#pA.3', 'A.3'],
])('as people write it, %s is %s', (written, expected) => {
  const [found] = findWrittenRefs(written, outline);
  const target = readWrittenRef(written, outline) ?? (found?.state === 'found' ? found.target : undefined);
  expect(target && nameOf(target, outline)).toBe(expected);
  if (target) expect(urlOf(target, outline)).toMatch(/^\//);
});

test('an appendix of another work, and one that the edition lacks, are left alone', () => {
  const found = findWrittenRefs('See appendix C, and appendix a good deal longer, and option A. 3 were lost.', outline);
  expect(found.filter(({ state }) => state === 'found')).toEqual([]);
});

test('data has numbers for numbers, letters for appendices', () => {
  expect(editionJson(edition).chapters.map(({ number }) => number)).toEqual([0, 5, 6, 12, 'A', 'B']);
  expect([...new Set(passagesJson(edition).map(({ chapter }) => chapter))]).toEqual([0, 5, 6, 12, 'A', 'B']);
});

test.each([
  ['Markdown', editionMarkdown(edition)],
  ['plain text', editionText(edition)],
])(
  '%s has the preface without a number, the appendix with its letter, the epigraph and the study’s title',
  (_, text) => {
    for (const words of [
      '5 Wicks',
      'A Sources',
      'On some wicks',
      'a street for the lamp',
      'Lampas lampadi',
      'Song of the',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('0 Preface');
  },
);

test('TEI and EPUB say what is an appendix and what an epigraph', () => {
  const tei = editionTei(edition);
  expect(tei).toContain('<div type="appendix" n="A" xml:id="chapter-A">');
  expect(tei).toContain('<epigraph><cit><quote xml:lang="la">Lampas lampadi.</quote></cit></epigraph>');
  const [preface = edition.chapters[1], wicks, , , sources] = edition.chapters;
  if (!preface || !wicks || !sources) throw new Error('the book lacks chapters');
  const targets = targetsOf(edition);
  expect(targets.get('https://book.example/p/A.3/')).toBe('chapter-a.xhtml#pA.3');
  expect(chapterXhtml(edition, preface, targets)).toContain('<h1>Preface</h1>');
  expect(chapterXhtml(edition, wicks, targets)).toContain('epub:type="epigraph"');
  expect(chapterXhtml(edition, wicks, targets)).toMatch(/<h2>How they are cut<\/h2>.*<h3>By hand<\/h3>.*<h4>Of brass/s);
  expect(chapterXhtml(edition, sources, targets)).toContain('epub:type="appendix"');
});

test.each([
  ['two files with one number', { 'chapters/05-shears.mdx': chapterOf(5, 'Shears', '¶1 Two blades.') }],
  ['an appendix under a number of figures', { 'chapters/7-lists.mdx': chapterOf('A', 'Lists', '¶1 Names.') }],
  [
    'a chapter whose name begins with a letter by chance',
    { 'chapters/a-fire.mdx': chapterOf(7, 'A fire', '¶1 It burnt.') },
  ],
  ['a capital letter in the name of a file', { 'chapters/C-lists.mdx': chapterOf('C', 'Lists', '¶1 Names.') }],
  ['a number that is none', { 'chapters/7-lists.mdx': chapterOf('VII', 'Lists', '¶1 Names.') }],
  [
    'parts that hold an appendix between chapters',
    { 'edition.yaml': configOf('parts:\n  - title: One\n    from: A\n    to: 6\n') },
  ],
  [
    'parts of which two have a chapter',
    {
      'edition.yaml': configOf(
        'parts:\n  - title: One\n    from: 5\n    to: 6\n  - title: Two\n    from: 6\n    to: B\n',
      ),
    },
  ],
  [
    'a part from a chapter that there is none of',
    { 'edition.yaml': configOf('parts:\n  - title: One\n    from: 4\n    to: 6\n') },
  ],
  [
    'a question on an appendix that there is none of',
    { 'questions.yaml': '- id: which\n  chapter: D\n  text: Which?\n' },
  ],
] as [string, Record<string, string>][])('%s: a fault with its place', async (_, files) => {
  expect(await faultsOf({ ...book(), ...files })).toMatchSnapshot();
});
