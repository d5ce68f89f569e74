/**
 * Our citations and references beside those of an independent renderer, with the same style file.
 *
 * What Pandoc printed for the invented libraries is recorded in `fixtures/pandoc-*.json`, so the comparison runs everywhere.
 * After a change of the cases, the test editions or a style: `RECORD_PANDOC=1 vitest run src/citations/pandoc-compare.test.ts`
 * on a machine with Pandoc. The edition in `content/` is compared live, where Pandoc is installed.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ReferenceSchema } from '../schemas/reference.ts';
import { createCitationEngine } from './engine.ts';
import {
  corpusOf,
  isPandocInstalled,
  renderWithEngine,
  renderWithPandoc,
  type Corpus,
  type Rendering,
} from './pandoc-renderer.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FIXTURES = join(import.meta.dirname, 'fixtures');
const fixture = (name: string): unknown => JSON.parse(readFileSync(join(FIXTURES, `${name}.json`), 'utf8'));

/** Where the two may differ, and why. Both sides pass through all of these. */
const NORMALIZED: { why: string; apply: (text: string) => string }[] = [
  {
    why: 'APA 8.17 has "and" in a sentence and "&" in brackets; Pandoc 2.17 prints "&" in both.',
    apply: (text) => text.replace(/^([^(‹|]*) & /, '$1 and '),
  },
  {
    why: 'Pandoc takes a report number with a slash for a number, CSL 1.0.2 does not: "(S/1)" and "(No. S/1)".',
    apply: (text) => text.replace(/\(No\. (?=\p{L})/gu, '('),
  },
];
/** Without years a name in the sentence is all there is: we link it, Pandoc links nothing, and leaves an author out. */
const MLA_WORDS = (text: string): string => text.replace(/‹[^|]*\|([^›]*)›/g, '$1');
const MLA_LACKS = new Set(['[-@board-1874; -@amber-1903]']);

function comparable({ citations, references }: Rendering, style: string): Rendering {
  const each = (texts: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(texts)
        .filter(([key]) => style !== 'mla' || !MLA_LACKS.has(key))
        .map(([key, text]) => [
          key,
          NORMALIZED.reduce((value, { apply }) => apply(value), style === 'mla' ? MLA_WORDS(text) : text),
        ]),
    );
  return { citations: each(citations), references: each(references) };
}

/** Single quotation marks in a title, as its source prints them, are read as outer ones by Pandoc and stay as written with us. */
const withOuterMarks = (rendering: Rendering): Rendering =>
  JSON.parse(JSON.stringify(rendering).replace(/‘([^’]*)’/g, '“$1”')) as Rendering;

function ours(corpus: Corpus): Rendering {
  const engine = createCitationEngine(corpus.items, corpus);
  expect(engine.problems).toEqual([]);
  return comparable(renderWithEngine(engine, corpus), corpus.style);
}

function ofFolder(folder: string): Corpus {
  const settings = parse(readFileSync(join(folder, 'edition.yaml'), 'utf8')) as { style?: string; locale?: string };
  return corpusOf(folder, settings.style ?? 'apa', settings.locale ?? 'en-US');
}

const invented = (style: string, locale: string): Corpus => ({
  items: ReferenceSchema.array().parse(fixture('library')),
  cases: fixture('cases') as string[],
  style,
  locale,
});

const recorded: Record<string, () => Corpus> = {
  'pandoc-apa': () => invented('apa', 'en-US'),
  'pandoc-chicago': () => invented('chicago', 'en-US'),
  'pandoc-harvard1': () => invented('harvard1', 'en-US'),
  'pandoc-mla': () => invented('mla', 'en-US'),
  'pandoc-chicago-british': () => invented('chicago', 'en-GB'),
  'pandoc-tiny-edition': () => ofFolder(join(ROOT, 'src/testing/editions/tiny')),
  'pandoc-hard-edition': () => ofFolder(join(ROOT, 'src/testing/editions/hard')),
};

describe.for(Object.entries(recorded))('%s', ([name, corpusFor]) => {
  const corpus = corpusFor();
  if (process.env['RECORD_PANDOC'])
    writeFileSync(join(FIXTURES, `${name}.json`), `${JSON.stringify(renderWithPandoc(corpus), null, 2)}\n`);

  test('prints every citation and reference as Pandoc does', () => {
    const expected = fixture(name) as Rendering;
    expect(Object.keys(expected.citations)).toEqual(corpus.cases);
    expect(ours(corpus)).toEqual(comparable(expected, corpus.style));
  });
});

const content = join(ROOT, 'content');
if (!isPandocInstalled()) console.info('Not compared: the edition, as this machine has no Pandoc.');
else if (existsSync(join(content, 'references.json')))
  test('the edition prints every citation and reference as Pandoc does', () => {
    const corpus = ofFolder(content);
    expect(corpus.cases.length).toBeGreaterThan(0);
    expect(withOuterMarks(ours(corpus))).toEqual(withOuterMarks(comparable(renderWithPandoc(corpus), corpus.style)));
  });
