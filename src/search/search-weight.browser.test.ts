import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { slowLine, type SlowLine } from '../../scripts/bench/search/slow-line.ts';
import { readFile, serveSite } from '../testing/site.ts';
import { annotatedChapter, reader } from '../testing/reader.ts';

/** Between reader and site, to count what comes down, headers included. */
let line: SlowLine;
const { browse, open } = reader(async () => {
  const site = await serveSite();
  line = await slowLine(site.url);
  return {
    ...site,
    url: line.url,
    close: () => {
      line.close();
      return site.close();
    },
  };
});

/** What a query after the first may weigh. */
const MOST = 40_000;

const passages = JSON.parse(readFile('api/passages.json')) as { text: string }[];
const entries = JSON.parse(readFile('api/glossary.json')) as { term: string; alsoKnownAs?: string[] }[];
const counts = new Map<string, number>();
for (const { text } of passages)
  for (const word of new Set(text.match(/(?<![\p{L}-])[a-z]{5,}(?![\p{L}-])/gu)))
    counts.set(word, (counts.get(word) ?? 0) + 1);
const rare = [...counts].flatMap(([word, count]) => (count === 1 ? [word] : [])).toSorted();
const frequent = [...counts].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);

/** Words from the whole alphabet, so that they lie in every part of the index. */
const spread = (count: number, offset = 0): string =>
  Array.from({ length: count }, (_, index) => rare[Math.floor(((index + 0.5) * rare.length) / count) + offset]).join(
    ' ',
  );

/** Queries that ask for more than one word of one part: rare words, a slip, the beginning of words, a name of many names. */
const hard = [
  spread(5),
  spread(20, 1),
  `x${rare[Math.floor(rare.length / 3)] ?? ''}`,
  frequent[0]?.slice(0, 4) ?? '',
  entries.toSorted((a, b) => (b.alsoKnownAs?.length ?? 0) - (a.alsoKnownAs?.length ?? 0))[0]?.term ?? '',
  frequent.slice(1, 4).join(' '),
];

const awaited = new WeakMap<BrowserContext, Set<Request>>();

/** A browser of which one knows what it has asked for and not yet had. */
async function watch(): Promise<BrowserContext> {
  const context = await browse();
  const asked = new Set<Request>();
  context.on('request', (request) => asked.add(request));
  context.on('requestfinished', (request) => asked.delete(request));
  context.on('requestfailed', (request) => asked.delete(request));
  awaited.set(context, asked);
  return context;
}

/** Types a query and waits until nothing more comes; gives the bytes that came. */
async function weigh(page: Page, field: string, query: string): Promise<number> {
  const before = line.bytes();
  await page.locator(field).fill(query);
  let last: number;
  do {
    last = line.bytes();
    await wait(700);
  } while (
    line.bytes() > last ||
    awaited.get(page.context())?.size ||
    (await page.getByText(/^Searching/).count()) > 0
  );
  return line.bytes() - before;
}

test('after the first answer, no query in the panel weighs more than 40 KB', async () => {
  const page = await open(annotatedChapter(), await watch());
  await page.keyboard.press('Control+k');
  const field = 'search-panel input[type="search"]';
  const first = await weigh(page, field, frequent[0] ?? '');
  for (const query of hard) expect([query, (await weigh(page, field, query)) <= MOST]).toEqual([query, true]);
  expect(first).toBeGreaterThan(MOST);
});

test('nor one on the search page, passage by passage or line by line', async () => {
  const page = await open('search/', await watch());
  const field = 'search-page input[type="search"]';
  await weigh(page, field, spread(1));
  for (const query of hard) expect([query, (await weigh(page, field, query)) <= MOST]).toEqual([query, true]);
  await page.locator('search-page [name="view"][value="lines"]').check();
  expect(await weigh(page, field, frequent.slice(0, 6).join(' '))).toBeLessThanOrEqual(MOST);
});

test('readers who save data load what they ask for alone', async () => {
  const context = await watch();
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked = new Set<string>();
  context.on('request', (request) => asked.add(request.url()));
  const page = await open('search/', context);
  await weigh(page, 'search-page input[type="search"]', rare[0] ?? '');
  const parts = [...asked].filter((url) => /\.pf_index|texts\.json/.test(url));
  expect(parts).toHaveLength(1);
});
