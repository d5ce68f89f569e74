import { describe, expect, test } from 'vitest';
import type { Edition } from '../../model/types.ts';
import { labelFaults, rowsDrawn, rowsOf } from '../../testing/figures.ts';
import { miniEdition } from '../../testing/mini-edition.ts';
import { evidenceBars } from './bars.ts';
import { barsTable, evidenceData, evidenceTable } from './evidence-data.ts';
import { evidenceMatrix } from './matrix.ts';

/** An edition with more passages than a matrix has columns, and a work with a long name. */
function longEdition(): Edition {
  const edition = miniEdition();
  const [passage] = edition.passages;
  const [reference] = edition.references;
  if (!passage || !reference) throw new Error('the mini edition has a passage and a reference');
  const uses = Array.from({ length: 45 }, (_, index) => `${index < 5 ? 1 : index < 44 ? 2 : 3}.${index + 1}`).map(
    (ref) => ({
      ref,
      citations: ref.endsWith('7') ? [] : [{ id: reference.id, passage: ref, sentence: '' }],
    }),
  );
  edition.passages = uses.map(({ ref, citations }) => ({ ...passage, ref, chapter: ref[0] ?? '', citations }));
  edition.references = [
    {
      ...reference,
      label: 'Board of the Harbour and of All Its Lamps, 1899',
      uses: uses.flatMap(({ citations }) => citations),
    },
  ];
  return edition;
}

describe('the evidence', () => {
  test('counts what a passage cites itself, and not what its notes cite', () => {
    const edition = miniEdition();
    const [reference] = edition.references;
    const [use] = reference?.uses ?? [];
    if (!reference || !use) throw new Error('the mini edition has a reference with a use');
    reference.uses.push({ ...use, note: 'dusk' });
    const { works, passages } = evidenceData(edition);
    expect(works.map(({ id, times }) => [id, times])).toEqual([['ames-1899', 1]]);
    expect(passages.map(({ ref, works: cited }) => [ref, cited])).toEqual([
      ['1.1', [{ id: 'ames-1899', times: 1 }]],
      ['1.2', []],
    ]);
  });

  test.each([
    ['a small edition', miniEdition],
    ['an edition of many passages', longEdition],
  ])('of %s has no label over another and the same data as the table', (_, edition) => {
    const data = evidenceData(edition());
    const drawing = evidenceMatrix(data);
    expect(labelFaults(drawing)).toEqual([]);
    expect(rowsDrawn(drawing)).toEqual(rowsOf(evidenceTable(data)));
  });

  test('has the whole label of a work, in several lines, and cuts only one that is longer still', () => {
    const texts = (words: string) => {
      const edition = longEdition();
      edition.references = edition.references.map((reference) => ({ ...reference, label: words }));
      const drawing = evidenceMatrix(evidenceData(edition));
      expect(labelFaults(drawing)).toEqual([]);
      return drawing.labels.map(({ text }) => text);
    };
    const long = 'Board of the Harbour and of All Its Lamps, 1899';
    expect(texts(long)).toContain(long);
    const longer = texts(`${'Board of the Harbour and of All Its Lamps '.repeat(3).trim()}, 1899`);
    expect(longer.find((text) => text.startsWith('Board'))).toMatch(/…, 1899$/);
  });

  test('has bars that count every work once in each group', () => {
    const data = evidenceData(longEdition());
    expect(barsTable(data).rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['By number of uses: 41 times', '1'],
      ['By kind of work: Book', '1'],
      ['By year: 1899', '1'],
    ]);
    for (const variant of ['wide', 'narrow'] as const) expect(labelFaults(evidenceBars(data, variant))).toEqual([]);
  });

  test.each([
    [Array.from({ length: 24 }, (_, at) => 1900 + at), ['1900', '1901', '1902']],
    [Array.from({ length: 40 }, (_, at) => 1895 + at), ['1890s', '1900s', '1910s']],
    [Array.from({ length: 40 }, (_, at) => 1500 + at * 12), ['16th century', '17th century', '18th century']],
    [
      [-43, 98, ...Array.from({ length: 40 }, (_, at) => 1500 + at * 12)],
      ['1st century BC', '1st century', '16th century'],
    ],
    [
      [-43, 98],
      ['44 BC', '98 AD'],
    ],
  ])('has few bars for works of many years: %#', (years, names) => {
    const edition = longEdition();
    const [work] = edition.references;
    if (!work) throw new Error('the edition has a work');
    edition.references = years.toReversed().map((year, at) => {
      const id = `work-${at}`;
      return { ...work, id, item: { ...work.item, id, issued: { 'date-parts': [[year]] } } };
    });
    const bars = evidenceData(edition).bars.at(-1)?.bars ?? [];
    expect(bars.slice(0, 3).map(({ name }) => name)).toEqual(names);
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBe(years.length);
  });
});
