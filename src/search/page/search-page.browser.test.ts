import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MOST_SHIFT, shifts, watchShifts } from '../../testing/accessibility/acts.ts';
import { violations } from '../../testing/axe.ts';
import { readFile } from '../../testing/site.ts';
import { eventually, reader } from '../../testing/reader.ts';

const { open } = reader();

/** The longest plain word of the text: rare enough to be found in few places. */
const passages = JSON.parse(readFile('api/passages.json')) as { ref: string; text: string }[];
const words = passages.flatMap(({ text }) => text.match(/(?<![\p{L}-])[a-z]+(?![\p{L}-])/gu) ?? []);
const word = [...new Set(words)].toSorted((a, b) => b.length - a.length)[0] ?? '';
/** A word of six letters or more that stands in many passages. */
const counts = Map.groupBy(
  words.filter(({ length }) => length > 5),
  (each) => each,
);
const frequent = [...counts].toSorted((a, b) => b[1].length - a[1].length)[0]?.[0] ?? '';

const field = (page: Page): Locator => page.locator('search-page input[type="search"]');
const status = (page: Page): Locator => page.locator('search-page [data-status]');
const results = (page: Page): Locator => page.locator('search-page [data-results] > li');
const query = (page: Page): string | null => new URL(page.url()).searchParams.get('q');

describe('a search', () => {
  test('runs as one types, marks the words, counts, and leads to the passage', async () => {
    const page = await open('search/');
    await field(page).fill(word);
    await results(page).first().waitFor();
    expect((await results(page).first().locator('mark').first().textContent())?.toLowerCase()).toContain(
      word.slice(0, 5),
    );
    const count = await results(page).count();
    expect(await status(page).textContent()).toMatch(new RegExp(`^${count} results? for “${word}”`));
    expect(query(page)).toBe(word);
    expect(await page.title()).toContain(`“${word}”`);
    const passage = results(page).locator('a[href*="#p"]').first();
    const href = (await passage.getAttribute('href')) ?? '';
    await passage.click();
    await page.waitForURL(`**${href}`);
    await page.locator(`[id="${href.split('#')[1] ?? ''}"]`).waitFor();
    await page.goBack();
    await results(page).first().waitFor();
    expect(await field(page).inputValue()).toBe(word);
  });

  test('for the name of a thing says first what it is', async () => {
    const [entry] = JSON.parse(readFile('api/glossary.json')) as { term: string; short: string }[];
    const page = await open(`search/?q=${encodeURIComponent(`"${entry?.term ?? ''}"`)}`);
    const named = results(page).filter({ has: page.getByRole('link', { name: entry?.term ?? '', exact: true }) });
    const said = (await named.first().locator('.r-text').first().textContent()) ?? '';
    // A long sentence is cut.
    expect(said.slice(0, 40)).toBe(entry?.short.slice(0, 40));
  });

  test('is restored by a reload, by an address and by the Back button', async () => {
    const page = await open(`search/?q=${word}`);
    await results(page).first().waitFor();
    await page.reload();
    await results(page).first().waitFor();
    expect(await field(page).inputValue()).toBe(word);
    await field(page).fill('zzqxv');
    await eventually(() => Promise.resolve(query(page)), 'zzqxv');
    const step = () => page.evaluate(() => navigation.currentEntry?.key);
    const typed = await step();
    await field(page).press('Enter');
    await expect.poll(step).not.toBe(typed);
    await page.goBack();
    await eventually(() => field(page).inputValue(), word);
    await results(page).first().waitFor();
    await page.goForward();
    await eventually(() => field(page).inputValue(), 'zzqxv');
  });

  test('says what was found, or that nothing was and what to try, and is empty for an empty query', async () => {
    const page = await open(`search/?q=${word}`);
    const links = page.locator('search-page a:visible', { hasText: /word index/i });
    await results(page).first().waitFor();
    expect(await links.count()).toBe(1);
    await field(page).fill('zzqxv');
    await status(page).filter({ hasText: 'Nothing found for “zzqxv”' }).waitFor();
    expect(await results(page).count()).toBe(0);
    await page.locator('search-page').getByText('Check the spelling').waitFor();
    expect(await links.count()).toBe(1);
    await field(page).fill('');
    await eventually(() => status(page).textContent(), '');
    expect(await results(page).count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });

  test('keeps to the kinds that are chosen, counts them, and keeps them in the address', async () => {
    const page = await open(`search/?q=${word}&kind=passage`);
    await results(page).first().waitFor();
    const passages = page.locator('search-page [name="kind"][value="passage"]');
    expect(await passages.isChecked()).toBe(true);
    const kinds = await results(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-kind')));
    expect(new Set(kinds)).toEqual(new Set(['passage']));
    expect(await page.locator('search-page label:has([value="passage"]) small').textContent()).toBe(`${kinds.length}`);
    expect(await status(page).textContent()).toContain('in the text');
    await passages.uncheck();
    await eventually(() => Promise.resolve(new URL(page.url()).searchParams.getAll('kind')), []);
  });

  test('shows every occurrence as a line, in the order of the text', async () => {
    const page = await open(`search/?q=${frequent}&view=lines&kind=passage`);
    const lines = page.locator('search-page .line');
    await lines.first().waitFor();
    const numbers = await lines.evaluateAll((items) => items.map((item) => item.querySelector('a')?.textContent ?? ''));
    const hits = await lines.locator('mark').allTextContents();
    expect(hits.length).toBe(numbers.length);
    expect(hits.every((hit) => hit.toLowerCase().startsWith(frequent.slice(0, 4)))).toBe(true);
    const refs = passages.map(({ ref }) => ref);
    const places = numbers.map((number) => refs.indexOf(number));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(await page.locator('search-page [name="view"][value="lines"]').isChecked()).toBe(true);
  });

  test('takes the lines of a frequent word from one file, and without it from one for each', async () => {
    const page = await open('404.html');
    const fragments: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.pf_fragment')) fragments.push(request.url());
    });
    const address = new URL(`search/?q=${frequent}&view=lines`, new URL('.', page.url())).href;
    const lines = page.locator('search-page .line');
    await page.goto(address);
    await lines.first().waitFor();
    const shown = await lines.allTextContents();
    expect(fragments).toEqual([]);
    await page.route('**/search/texts.json', (route) => route.fulfill({ status: 404, body: '' }));
    await page.reload();
    await lines.first().waitFor();
    expect(await lines.allTextContents()).toEqual(shown);
    expect(fragments.length).toBeGreaterThan(12);
  });

  test('forgives a slip, and says what was searched instead', async () => {
    const page = await open(`search/?q=${word.slice(0, 4)}${word.slice(5)}`);
    await results(page).first().waitFor();
    await page.locator('search-page [data-remarks]').getByRole('button', { name: word }).click();
    await eventually(() => field(page).inputValue(), word);
  });

  test('is accessible with its results and its lines, in light and dark', async () => {
    const page = await open(`search/?q=${word}`);
    const inBoth = async (): Promise<void> => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page)).toEqual([]);
      }
    };
    await results(page).locator('mark').first().waitFor();
    await inBoth();
    await page.locator('search-page [name="view"][value="lines"]').check();
    await page.locator('search-page .line').first().waitFor();
    await inBoth();
  });
});

/** What nobody should type, and what no address should hold: the last ones are no proper encoding. */
const HOSTILE = [
  ...[
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '"unclosed quote',
    '\\ [ ( * + ? ^ $ { |',
    'a'.repeat(10_000),
    '__proto__ constructor toString',
    '% %2 %zz &q=x#y',
    '🏮 ﷽ \u202e \ud800',
    'א\u0000ב',
    "' OR 1=1 --",
  ].map(encodeQuery),
  'q=%E0%A4%A&q=%',
  'q=%zz%00%C0%80',
];
function encodeQuery(q: string): string {
  return new URLSearchParams({ q }).toString();
}

test('what stands on the page keeps its place when the answer comes', async () => {
  const page = await open('404.html', { viewport: { width: 412, height: 823 } });
  await page.addInitScript(watchShifts);
  // Late, as over a slow line, so that the page is painted without it before.
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await page.locator('footer').first().waitFor();
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
    await route.continue();
  });
  await page.goto(new URL(`search/?q=${frequent}`, new URL('.', page.url())).href);
  await results(page).first().waitFor();
  expect(await page.evaluate(shifts)).toBeLessThan(MOST_SHIFT);
});

test('hostile queries do no harm and are answered', async () => {
  const page = await open('404.html');
  const home = new URL('.', page.url()).href;
  for (const query of HOSTILE) {
    await page.goto(`${home}search/?${query}&kind=%3Cb%3E&__proto__=x`);
    await status(page)
      .filter({ hasText: /for “|at least one|has all the words/ })
      .waitFor();
    expect([query, await page.locator('search-page :is(img, script)').count()]).toEqual([query, 0]);
  }
});

test('an index that is missing is said, with the way to the word index', async () => {
  const page = await open('404.html');
  await page.route('**/pagefind/pagefind.js', (route) => route.fulfill({ status: 404, body: '' }));
  const home = new URL('.', page.url()).href;
  await page.goto(`${home}search/?q=lamp`);
  await status(page).filter({ hasText: 'could not be loaded' }).waitFor();
  await page.locator('search-page [data-remarks]').getByRole('link', { name: 'word index' }).click();
  expect(page.url()).toBe(`${home}search/index/`);
});

test('who comes without a query can write one at once, and who comes with one is left where the page begins', async () => {
  const focused = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.tagName);
  expect(await focused(await open('search/'))).toBe('INPUT');
  expect(await focused(await open('search/?q=a'))).toBe('BODY');
});
