/**
 * Old addresses in an edition with a past: each leads on, or says what became of what stood there. The site stands under a
 * base path, of which the elements must know as well.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { eventually, NARROW, reader, WIDE } from '../testing/reader.ts';
import { lookAt, SHOWN } from '../testing/target.ts';
import { violations } from '../testing/axe.ts';
import { BASE, buildEdition } from '../testing/build-edition.ts';
import { serveSite } from '../testing/site.ts';
import { formerEdition } from '../testing/ledger/former-edition.ts';

using content = await formerEdition();
const built = await buildEdition(content.path, { base: BASE });
afterAll(() => built[Symbol.dispose]());
const { open } = reader(() => serveSite(built.dir, BASE));

const MOVED: [from: string, to: string, words: string][] = [
  ['the-guild/#p1.9', 'the-guild/#p1.4', '1.9 is now 1.4'],
  ['the-harbor-act/#p2.9', 'the-guild/#p1.3', '2.9 is now 1.3'],
  ['the-harbor-act/#p2.8', 'the-guild/#p1.3', '2.8 is now 1.3'],
  ['the-guild/#pay', 'the-guild/#watches-and-pay', '“Pay” is now “Watches and pay”'],
  ['the-guild/#customs', 'the-harbor-act/#kept', '“customs” is now “What was kept”'],
  ['the-harbor-law/#habits', 'the-harbor-act/#kept', '“What was kept” has moved'],
  ['references/#tallow-1888', 'references/#tallow-1888-ledger', '“tallow-1888” is now “Tallow 1888b”'],
  ['glossary/#penny', 'glossary/#wick-penny', '“penny” is now “wick-penny”'],
  ['notes/#rules', 'notes/#first-rules', '“rules” is now “first-rules”'],
];
const WITHDRAWN: [address: string, words: string][] = [
  ['the-guild/#p1.8', '1.8 was withdrawn in 0.2.0: Its figures stand in 1.2.'],
  ['the-guild/#gossip', '“gossip” was withdrawn: Nothing of it was sure.'],
  ['the-ladders/#rungs', '“rungs” was withdrawn in 0.2.0: The chapter was left out.'],
  ['references/#wick-1870', '“wick-1870” was withdrawn: It was cited by mistake.'],
  ['glossary/#snuff', '“Snuff” was withdrawn: The word is no longer used.'],
  ['notes/#oil', '“oil” was withdrawn: It was wrong.'],
];
const idIn = (address: string): string => address.split('#')[1] ?? '';

describe.each([
  ['a wide window', WIDE],
  ['a narrow window', NARROW],
])('in %s', (_name, viewport) => {
  test.each(MOVED)('/%s leads to /%s and says so', async (from, to, words) => {
    const page = await open(from, { viewport });
    await page.waitForURL(`**/${to}`);
    await eventually(() => lookAt(page, idIn(to)), SHOWN);
    await page.locator('address-guide:not([hidden])', { hasText: words }).waitFor();
  });

  test.each(WITHDRAWN)('/%s says why there is nothing', async (address, words) => {
    const page = await open(address, { viewport });
    await eventually(() => lookAt(page, idIn(address)), SHOWN);
    expect((await page.locator(`[id="${idIn(address)}"]`).textContent())?.trim()).toBe(words);
  });
});

describe('without script', () => {
  const quiet = { javaScriptEnabled: false, viewport: WIDE };

  test.each(['the-guild/#p1.9', 'the-harbor-act/#p2.9', 'the-guild/#customs', 'glossary/#penny', 'the-guild/#p1.8'])(
    'the browser finds the old id of /%s',
    async (address) => {
      const page = await open(address, quiet);
      const id = idIn(address);
      expect(await page.locator(`[id="${id}"]:target`).count()).toBe(1);
      const box = await page.locator(`[id="${id}"]`).boundingBox();
      expect(box?.y).toBeGreaterThan(40);
      expect(box?.y).toBeLessThan(WIDE.height);
    },
  );

  test('an old chapter and an old passage lead on', async () => {
    const page = await open('the-harbor-law/', quiet);
    await page.waitForURL('**/the-harbor-act/');
    await page.goto(new URL('../p/2.8/', page.url()).href);
    await page.waitForURL('**/p/1.3/');
  });
});

test('the old page of a chapter leads to the new one with its fragment, also of one without sections', async () => {
  const page = await open('the-lamps/#p1.2');
  await page.waitForURL('**/the-guild/#p1.2');
  await eventually(() => lookAt(page, 'p1.2'), SHOWN);
  await page.goto(new URL('../the-ropes/', page.url()).href);
  await page.getByText('“The ropes” was withdrawn in 0.2.0: It was an appendix.').waitFor();
});

test('old pages of a chapter keep the fragment, and Back leads to where the reader was', async () => {
  const page = await open('about/');
  await page.goto(new URL('../the-harbor-law/#p2.3', page.url()).href);
  await page.waitForURL('**/the-harbor-act/#p2.3');
  await eventually(() => lookAt(page, 'p2.3'), SHOWN);
  await page.goBack();
  await page.waitForURL('**/about/');
});

test('the page of a passage that has moved leads to that of the new one', async () => {
  const page = await open('p/2.8/#p2.8');
  await page.waitForURL('**/p/1.3/');
  expect(await page.locator('address-guide:not([hidden])').count()).toBe(0);
});

test('a withdrawn passage has a page that says why', async () => {
  const page = await open('p/1.8/');
  await page.getByText('1.8 was withdrawn in 0.2.0: Its figures stand in 1.2.').waitFor();
});

test.each(['p/1.8/', 'the-ladders/#rungs', 'references/#wick-1870', 'glossary/#p9.9'])(
  '/%s is accessible',
  async (path) => {
    const page = await open(path);
    // At the top, where no link of the contents lies half under the header.
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    expect(await violations(page)).toEqual([]);
  },
);

test('hosts that read rules get them', () => {
  expect(readFileSync(join(built.dir, '_redirects'), 'utf8')).toMatchInlineSnapshot(`
    "/editions/lamps/the-harbor-law/ /editions/lamps/the-harbor-act/ 301
    /editions/lamps/the-lamps/ /editions/lamps/the-guild/ 301
    /editions/lamps/p/1.9/ /editions/lamps/p/1.4/ 301
    /editions/lamps/p/1.9/embed/ /editions/lamps/p/1.4/embed/ 301
    /editions/lamps/p/2.8/ /editions/lamps/p/1.3/ 301
    /editions/lamps/p/2.8/embed/ /editions/lamps/p/1.3/embed/ 301
    /editions/lamps/p/2.9/ /editions/lamps/p/1.3/ 301
    /editions/lamps/p/2.9/embed/ /editions/lamps/p/1.3/embed/ 301
    "
  `);
  expect(readFileSync(join(built.dir, 'the-harbor-law/index.html'), 'utf8')).toContain(
    '<link rel="canonical" href="https://lamps.example/editions/lamps/the-harbor-act/">',
  );
});

test('under the base path a search, its panel, a card and the page of a passage lead into the edition', async () => {
  const page = await open('search/');
  const leadsInside = async (link: Locator): Promise<void> => {
    expect(await link.first().getAttribute('href')).toMatch(new RegExp(`^(?:${BASE}|#)`));
  };
  await page.locator('main input[type="search"]').fill('lamp');
  await leadsInside(page.locator('[data-results] .result a'));
  await page.goto(new URL('../the-guild/', page.url()).href);
  await page.keyboard.press('/');
  await page.locator('search-panel dialog input[type="search"]').fill('lamp');
  await leadsInside(page.locator('search-panel dialog .result a'));
  await page.keyboard.press('Escape');
  await page.locator('.text p a.citation').first().hover();
  await leadsInside(page.locator('hover-card a'));
  await page.goto(new URL('../p/1.1/embed/', page.url()).href);
  // A card in another site's frame names the whole address.
  const whole = new URL(`${BASE}p/1.1/`, 'https://lamps.example').href;
  expect(await page.locator('main a').first().getAttribute('href')).toContain(whole);
});
