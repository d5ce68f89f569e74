/** How fast and how heavy search is, beside Astro Starlight on the same text, on a slow line and a slow machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/testing/browser.ts';
import { startServer } from '../serve/server.ts';
import { buildPeer, servePeer } from './search/peer.ts';
import { slowLine } from './search/slow-line.ts';
import { measureSearch, type Measured, type Subject } from './search/measure.ts';

/** Runs of each, in turn; the middle one counts. */
const RUNS = 3;

/** The measurements as Markdown. */
export async function searchSpeed(dist: string): Promise<string> {
  const [ours, theirs] = [await startServer(dist), await servePeer(buildPeer(dist))];
  const { chapter, queries } = sampleOf(dist);
  const lines = [await slowLine(ours.url), await slowLine(theirs.url)] as const;
  const subjects: Subject[] = [
    {
      name: 'this edition',
      line: lines[0],
      page: chapter,
      field: 'search-panel input[type="search"]',
      result: 'search-panel .result',
      status: 'search-panel .search-status',
      answered: (words) => `for “${words}”`,
    },
    {
      name: 'Starlight',
      line: lines[1],
      page: chapter,
      field: 'site-search .pagefind-ui__search-input',
      result: 'site-search .pagefind-ui__result-link',
      status: 'site-search .pagefind-ui__message',
      answered: (words) => `for ${words}`,
    },
  ];
  const browser = await launchBrowser();
  const measured = await inTurn(browser, subjects, queries);
  await browser.close();
  for (const line of lines) line.close();
  await Promise.all([ours.close(), theirs.close()]);
  return tableOf(measured);
}

async function inTurn(
  browser: Browser,
  subjects: readonly Subject[],
  queries: readonly [string, string, string],
): Promise<Map<string, Measured[]>> {
  const all = new Map<string, Measured[]>(subjects.map(({ name }) => [name, []]));
  for (let run = 0; run < RUNS; run++)
    for (const subject of subjects) all.get(subject.name)?.push(await measureSearch(browser, subject, queries));
  return all;
}

/** The longest chapter; two plain words of the edition, and five rare ones of one passage, from all over the alphabet. */
function sampleOf(dist: string): { chapter: string; queries: [string, string, string] } {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(dist, `api/${name}.json`), 'utf8'));
  const { chapters } = read('edition') as { chapters: { slug: string; passages: string[] }[] };
  const passages = read('passages') as { text: string }[];
  const texts = passages.map(({ text }) => new Set(text.match(/(?<![\p{L}-])[a-z]{7,}(?![\p{L}-])/gu) ?? []));
  const counted = [...new Set(texts.flatMap((text) => [...text]))].map((word) => ({
    word,
    count: texts.filter((text) => text.has(word)).length,
  }));
  const isRare = new Set(counted.flatMap(({ word, count }) => (count === 1 ? [word] : [])));
  const [rare = []] = texts
    .map((text) => [...text].filter((word) => isRare.has(word)).toSorted())
    .toSorted((a, b) => b.length - a.length);
  const words = counted
    .filter(({ count }) => count > 1)
    .toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
  const longest = chapters.toSorted((a, b) => b.passages.length - a.passages.length)[0];
  return {
    chapter: `${longest?.slug ?? ''}/`,
    queries: [
      words[0]?.word ?? '',
      words[Math.floor(words.length / 2)]?.word ?? '',
      [0.1, 0.3, 0.5, 0.7, 0.9].map((part) => rare[Math.floor(part * rare.length)]).join(' '),
    ],
  };
}

const ROWS: [name: string, key: keyof Measured, unit: string, bound: number | undefined][] = [
  ['opening the panel to the first result', 'first', 'ms', 0.8],
  ['bytes until then', 'firstBytes', 'KB', 1],
  ['opening to the answer of the full text', 'whole', 'ms', undefined],
  ['bytes until then', 'wholeBytes', 'KB', undefined],
  ['bytes loaded ahead after that', 'aheadBytes', 'KB', undefined],
  ['after that: last key to results', 'next', 'ms', 0.5],
  ['bytes of that further query', 'nextBytes', 'KB', undefined],
  ['bytes of another, of five rare words of a passage', 'hardBytes', 'KB', undefined],
];

function tableOf(measured: ReadonlyMap<string, Measured[]>): string {
  const middle = (name: string, key: keyof Measured): number =>
    (measured.get(name) ?? []).map((one) => one[key]).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
  const [ours = '', theirs = ''] = measured.keys();
  const print = (value: number, unit: string): string =>
    unit === 'KB' ? `${(value / 1000).toFixed(1)} KB` : `${Math.round(value)} ms`;
  return [
    `| 1.6 Mbit/s, 150 ms, CPU 4 times slower | ${ours} | ${theirs} | ratio | at most |`,
    '| --- | ---: | ---: | ---: | ---: |',
    ...ROWS.map(([name, key, unit, bound]) => {
      const [a, b] = [middle(ours, key), middle(theirs, key)];
      return `| ${name} | ${print(a, unit)} | ${print(b, unit)} | ${b > 0 ? (a / b).toFixed(2) : ''} | ${bound ?? ''} |`;
    }),
    '',
    `The middle of ${RUNS} runs in turn. A further query of the edition may weigh 40 KB.`,
  ].join('\n');
}
