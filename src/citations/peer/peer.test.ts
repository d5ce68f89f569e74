/**
 * Our citations and references beside those of `pandoc --citeproc`, for invented works of all kinds, in six styles and two
 * languages: whatever differs has a rule that says why ours is right.
 *
 * What Pandoc printed is recorded. After a change of the works, on a machine with Pandoc 2.17:
 * `RECORD_PANDOC=1 npx vitest run --project unit src/citations/peer`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCitationEngine } from '../engine.ts';
import { differences, WHYS } from './differences.ts';
import { inventedCitations, inventedWorks } from './items.ts';
import { printOurs, printTheirs, type PeerCase, type Printed } from './render.ts';

const STYLES = [
  ...['apa', 'chicago-author-date', 'chicago-fullnote-bibliography-with-ibid', 'modern-language-association'],
  ...['vancouver', 'oscola'],
];
const LOCALES = ['en-US', 'de-DE'];
const WORKS = 165;
const items = inventedWorks(WORKS);
const citations = inventedCitations(items);
/** Styles that promise that citations of different works differ: by the letter of a year, or a title. */
const TELL_APART = ['apa', 'chicago-author-date', 'modern-language-association', 'vancouver'];

const pathOf = (style: string, locale: string): string =>
  join(import.meta.dirname, 'recorded', `${style}-${locale}.json`);

function recordedFor(peer: PeerCase): Printed {
  const path = pathOf(peer.style, peer.locale);
  if (process.env['RECORD_PANDOC']) writeFileSync(path, `${JSON.stringify(printTheirs(peer), null, 1)}\n`);
  return JSON.parse(readFileSync(path, 'utf8')) as Printed;
}

const cases = STYLES.flatMap((style) => LOCALES.map((locale) => ({ style, locale })));

describe.for(cases)('$style in $locale', ({ style, locale }) => {
  const peer: PeerCase = { items, citations, style, locale };
  const theirs = recordedFor(peer);
  const ours = printOurs(peer);
  const isMla = style === 'modern-language-association';

  test('is held against an answer for every citation and work', () => {
    expect(Object.keys(theirs.citations)).toEqual(citations.map((line, index) => `${index} ${line}`));
    expect(Object.values(theirs.citations)).not.toContain('');
    // OSCOLA and others leave some kinds of works out of the list.
    expect(Object.keys(theirs.references).length).toBeGreaterThan(150);
  });

  test('prints every citation and reference as Pandoc does, or by a rule', () => {
    const found = differences(peer, ours, theirs);
    expect(found.filter(({ points }) => !points)).toEqual([]);
    const points = found.flatMap((difference) => difference.points ?? []);
    const counts = Object.keys(WHYS).map((name) => [name, points.filter((point) => point === name).length] as const);
    const atIssue = Object.fromEntries(counts.filter(([, count]) => count > 0));
    expect({
      compared: Object.values(theirs).flatMap(Object.keys).length,
      differ: found.length,
      ...atIssue,
    }).toMatchSnapshot();
  });

  if (TELL_APART.includes(style)) {
    test('prints no two works alike that differ in what the style prints', () => {
      const engine = createCitationEngine(items, { style, locale });
      const alike = Object.values(Object.groupBy(items, ({ id }) => engine.reference(id).label));
      const named = alike.map((works = []) =>
        works.map(({ author, title, issued }) => [author, title, !isMla && issued]),
      );
      expect(named.filter((works) => new Set(works.map((work) => JSON.stringify(work))).size > 1)).toEqual([]);
    });
  }
});
