/**
 * Our citations and references beside those of `pandoc --citeproc`, for invented works of all kinds, in six styles and two
 * languages: whatever differs has a rule that says why ours is right.
 *
 * What Pandoc printed for the first works is recorded, so that part of the comparison runs everywhere; where Pandoc is
 * installed, all of it does. After a change of the works: `RECORD_PANDOC=1 vitest run src/citations/peer/peer.test.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isPandocInstalled } from '../pandoc-renderer.ts';
import { differences, POINTS, TELLING_APART } from './differences.ts';
import { inventedCitations, inventedWorks } from './items.ts';
import { printOurs, printTheirs, type PeerCase, type Printed } from './render.ts';

const STYLES = [
  ...['apa', 'chicago-author-date', 'chicago-fullnote-bibliography-with-ibid', 'modern-language-association'],
  ...['vancouver', 'oscola'],
];
const LOCALES = ['en-US', 'de-DE'];
const RECORDED = join(import.meta.dirname, 'recorded.json');

function peerCase(style: string, locale: string, count: number): PeerCase {
  const items = inventedWorks(count);
  return { items, citations: inventedCitations(items), style, locale };
}

const cases = STYLES.flatMap((style) => LOCALES.map((locale) => ({ style, locale })));
const FEW = 12;
const MANY = 165;

if (process.env['RECORD_PANDOC']) {
  const recorded = cases.map(({ style, locale }) => [`${style} ${locale}`, printTheirs(peerCase(style, locale, FEW))]);
  writeFileSync(RECORDED, `${JSON.stringify(Object.fromEntries(recorded), null, 1)}\n`);
}
const recorded = JSON.parse(readFileSync(RECORDED, 'utf8')) as Record<string, Printed>;

/** How often each point is at issue, and what nothing explains. */
function summary(ours: PeerCase, theirs: Printed) {
  const found = differences(ours, printOurs(ours), theirs);
  const points = found.flatMap((difference) => difference.points ?? []);
  const counts = Object.fromEntries(
    [...POINTS, TELLING_APART].flatMap(({ name }) => {
      const count = points.filter((point) => point === name).length;
      return count > 0 ? [[name, count]] : [];
    }),
  );
  return { unexplained: found.filter((difference) => !difference.points), counts, differ: found.length };
}

describe.for(cases)('$style in $locale', ({ style, locale }) => {
  test('prints the first works as Pandoc has printed them, or by a rule', () => {
    const few = peerCase(style, locale, FEW);
    const theirs = recorded[`${style} ${locale}`];
    if (!theirs) throw new Error('Nothing is recorded.');
    expect(Object.keys(theirs.citations)).toHaveLength(few.citations.length);
    expect(Object.values(theirs.citations)).not.toContain('');
    expect(summary(few, theirs).unexplained).toEqual([]);
  });

  if (isPandocInstalled())
    test('prints all works as Pandoc does, or by a rule', () => {
      const many = peerCase(style, locale, MANY);
      const theirs = printTheirs(many);
      expect(Object.keys(theirs.references).length).toBeGreaterThan(150);
      const { unexplained, counts, differ } = summary(many, theirs);
      expect(unexplained).toEqual([]);
      expect({ differ, ...counts }).toMatchSnapshot();
    });
});

if (!isPandocInstalled()) console.info('Not compared live: this machine has no Pandoc.');
