/**
 * How soon and how heavy pages are on a first visit, beside peers in the same run: the made-up study as an edition, on plain
 * Astro and on Starlight; and the pages of the edition in `dist/`. `BENCH_RUNS=3` while one works on it.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../src/testing/browser.ts';
import { OUTSIDE_TESTS, projectCopy } from '../../src/testing/project-copy.ts';
import { temporaryFolder } from '../../src/testing/import/import.ts';
import { secondPage, visit, type Visit } from './page/measure.ts';
import { missing, serveFolder, type BenchServer } from './page/server.ts';
import { writeEdition } from './peers/edition.ts';
import { writePlain } from './peers/plain.ts';
import { buildStarlight, starlightPages } from './peers/starlight.ts';
import { madeStudy } from './peers/study.ts';

const RUNS = Number(process.env['BENCH_RUNS'] ?? 9);
const KB = 1000;

type Middle = Record<keyof Visit, number>;
interface Row {
  name: string;
  url: string;
  goals?: Goals;
}
/** What a page may be; `lcp` in parts of what a peer's page takes. */
interface Goals {
  lcp: [times: number, peer: 'plain Astro' | 'Starlight'][];
  /** Without fonts and pictures, and with fonts. */
  bytes?: number;
  withFonts?: number;
  tbt: number;
}

/** The measurements as Markdown, or what is missing for them. */
export async function pageSpeed(dist: string): Promise<string> {
  const absent = missing();
  if (absent.length > 0) return `Not measured: ${absent.join(' and ')} is not installed.`;
  const study = madeStudy();
  using folder = temporaryFolder();
  using project = editionOf(study, folder.path);
  const plain = join(folder.path, 'plain');
  writePlain(study, plain);
  run(plain, 'node_modules/astro/bin/astro.mjs', 'build');
  const servers: BenchServer[] = [];
  for (const site of [dist, project.path('dist'), buildStarlight(starlightPages(study)), join(plain, 'dist')])
    servers.push(await serveFolder(site));
  const [own, same, starlight, bare] = servers.map(({ url }) => url);
  const at = (path: string) => `${own ?? ''}${path}`;
  const rows: Row[] = [
    { name: 'plain Astro', url: `${bare ?? ''}chapter-2/` },
    { name: 'Starlight', url: `${starlight ?? ''}chapter-2/` },
    {
      name: 'the same text',
      url: `${same ?? ''}chapter-2/`,
      goals: {
        lcp: [
          [0.85, 'Starlight'],
          [1.25, 'plain Astro'],
        ],
        bytes: 28 * KB,
        tbt: 0,
      },
    },
    {
      name: 'the longest chapter',
      url: at(longestChapter(dist)),
      goals: { lcp: [[1, 'Starlight']], bytes: 36 * KB, withFonts: 72 * KB, tbt: 0 },
    },
    { name: 'a passage', url: at('p/2.4/'), goals: { lcp: [[1.1, 'plain Astro']], bytes: 14 * KB, tbt: 0 } },
    ...['glossary', 'references', 'notes'].map((name) => ({
      name,
      url: at(`${name}/`),
      goals: { lcp: [[1, 'Starlight']], tbt: 50 } satisfies Goals,
    })),
  ];
  const visits = new Map<string, Visit[]>(rows.map(({ name }) => [name, []]));
  const browser = await launchBrowser();
  const seconds: number[] = [];
  for (let round = 0; round < RUNS; round++) {
    for (const { name, url } of rows) visits.get(name)?.push(await visit(browser, url));
    seconds.push(await secondPage(browser, at(longestChapter(dist))));
  }
  await browser.close();
  await Promise.all(servers.map(({ stop }) => stop()));
  return tableOf(rows, visits, seconds.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN);
}

function editionOf(study: ReturnType<typeof madeStudy>, folder: string) {
  const content = join(folder, 'content');
  writeEdition(study, content);
  const project = projectCopy(1, content);
  run(project.dir, 'scripts/build.ts');
  return project;
}

function run(cwd: string, ...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...OUTSIDE_TESTS, EDITION_CONTENT: undefined, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`);
}

function longestChapter(dist: string): string {
  const { chapters } = JSON.parse(readFileSync(join(dist, 'api/edition.json'), 'utf8')) as {
    chapters: { slug: string; passages: string[] }[];
  };
  return `${chapters.toSorted((a, b) => b.passages.length - a.passages.length)[0]?.slug ?? ''}/`;
}

const sorted = (all: readonly Visit[], key: keyof Visit): number[] =>
  all.map((one) => one[key]).toSorted((a, b) => a - b);
const middle = (all: readonly Visit[], key: keyof Visit): number => sorted(all, key)[Math.floor(all.length / 2)] ?? NaN;

function tableOf(rows: readonly Row[], visits: ReadonlyMap<string, Visit[]>, second: number): string {
  const of = (name: string): Visit[] => visits.get(name) ?? [];
  const lines = rows.map(({ name, goals }) => {
    const all = of(name);
    const m = Object.fromEntries(
      (Object.keys(all[0] ?? {}) as (keyof Visit)[]).map((key) => [key, middle(all, key)]),
    ) as Middle;
    const spread = sorted(all, 'lcp');
    const light = m.bytes - m.fontBytes - m.imageBytes;
    const ratios = (goals?.lcp ?? []).map(([most, peer]) => {
      const ratio = m.lcp / middle(of(peer), 'lcp');
      return held(`${ratio.toFixed(2)} × ${peer} (${most})`, ratio <= most);
    });
    const most = (value: number, bound: number | undefined, text: string, print: (value: number) => string = String) =>
      bound === undefined ? text : held(`${text} (${print(bound)})`, value <= bound);
    return [
      name,
      `${Math.round(m.lcp)} ms (${Math.round(spread[0] ?? 0)} to ${Math.round(spread.at(-1) ?? 0)})`,
      ratios.join('; '),
      most(m.tbt, goals?.tbt, `${Math.round(m.tbt)}`),
      goals ? held(m.cls.toFixed(3), m.cls < 0.005) : m.cls.toFixed(3),
      most(m.requests, goals ? 7 : undefined, `${m.requests}`),
      most(light, goals?.bytes, kilobytes(light), kilobytes),
      most(light + m.fontBytes, goals?.withFonts, kilobytes(light + m.fontBytes), kilobytes),
    ];
  });
  return [
    `| 1.6 Mbit/s, 150 ms, CPU 4 times slower, 412 px | LCP | ratio | TBT, ms | CLS | requests | KB without fonts and pictures | KB with fonts |`,
    '| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    `From following a link on which the pointer has rested to the first paint of the next page: ${held(`${Math.round(second)} ms (100)`, second <= 100)}.`,
    '',
    `The middle of ${RUNS} first visits in turn, lowest and highest behind it; goals in brackets, a missed one in bold. Plain Astro, Starlight and “the same text” carry one made-up chapter; the rest is the edition in dist/.`,
  ].join('\n');
}

const held = (text: string, holds: boolean): string => (holds ? text : `**${text}**`);
const kilobytes = (bytes: number): string => (bytes / KB).toFixed(1);
