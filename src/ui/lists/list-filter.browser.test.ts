import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { COLOUR_RULES, violations } from '../../testing/axe.ts';
import { readFile } from '../../testing/site.ts';
import { eventually, NARROW, reader, ZOOMED } from '../../testing/reader.ts';

const { open } = reader();

interface Entry {
  id: string;
  term: string;
  kind: string;
  alsoKnownAs: string[];
  native?: { text: string };
}
interface Work {
  id: string;
  type: string;
  issued?: { 'date-parts': number[][] };
  custom: { status: string; citedIn: string[] };
}
const entries = JSON.parse(readFile('api/glossary.json')) as Entry[];
const works = JSON.parse(readFile('api/references.json')) as Work[];
/** The work of every citation in the text; those in notes do not count. */
const citations = (JSON.parse(readFile('api/passages.json')) as { citations: { id: string }[] }[]).flatMap((passage) =>
  passage.citations.map(({ id }) => id),
);
const people = entries.filter(({ kind }) => kind === 'person');
const place = entries.find(({ kind }) => kind === 'place')?.id ?? '';
const probable = works.filter(({ custom }) => custom.status === 'probable');

const shown = (page: Page): Locator => page.locator('[data-item]:not([hidden])');
const shownIds = (page: Page): Promise<string[]> => shown(page).evaluateAll((items) => items.map(({ id }) => id));
const status = (page: Page): Locator => page.locator('[data-count]');
const query = (page: Page): string => new URL(page.url()).search;
const choose = (page: Page, value: string): Promise<void> =>
  page.locator(`list-filter input[type="radio"][value="${value}"]`).check();
const said = (page: Page, text: string): Promise<void> => eventually(() => status(page).textContent(), text);

describe('a choice', () => {
  test('shows what it names, says how many, and stands in the address', async () => {
    const page = await open('glossary/');
    await choose(page, 'person');
    expect(await shownIds(page)).toEqual(people.map(({ id }) => id));
    expect(query(page)).toBe('?kind=person');
    await said(page, `${people.length} of ${entries.length} entries`);
    expect(await status(page).getAttribute('role')).toBe('status');
  });

  test('is restored by an address and by a reload, and undone by the Back button', async () => {
    const page = await open('glossary/?kind=person');
    expect(await shown(page).count()).toBe(people.length);
    await choose(page, 'place');
    await page.reload();
    expect(await page.locator('input[value="place"]').isChecked()).toBe(true);
    await page.goBack();
    await eventually(
      () => shownIds(page),
      people.map(({ id }) => id),
    );
    expect(await page.locator('input[value="person"]').isChecked()).toBe(true);
    await page.goForward();
    await eventually(() => page.locator('input[value="place"]').isChecked(), true);
  });

  test('can be made with the keys alone', async () => {
    const page = await open('glossary/');
    await page.locator('list-filter input[type="radio"]').first().focus();
    await page.keyboard.press('ArrowRight');
    expect(query(page)).toMatch(/^\?kind=[a-z]+$/);
    expect(await shown(page).count()).toBeLessThan(entries.length);
  });

  test('leaves no heading above nothing and no letter that leads nowhere', async () => {
    const page = await open('glossary/?kind=person');
    const empty = page
      .locator('[data-list] section:not([hidden])')
      .filter({ hasNot: page.locator('[data-item]:not([hidden])') });
    expect(await empty.count()).toBe(0);
    for (const href of await page
      .locator('[data-index] a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')))
      expect(await page.locator(`[id="${href.slice(1)}"]`).isVisible()).toBe(true);
  });

  test('leaves words that can be read, also where they lead nowhere now', async () => {
    const page = await open('glossary/?kind=person');
    expect(await page.locator('[data-index] a:not([href])').count()).toBeGreaterThan(0);
    expect(await violations(page, { rules: COLOUR_RULES, part: 'list-filter' })).toEqual([]);
  });

  test('that does not exist shows everything', async () => {
    const page = await open('glossary/?kind=%3Cb%3E&q=&sort=zzz&__proto__=x');
    expect(await shown(page).count()).toBe(entries.length);
    await said(page, `${entries.length} entries`);
  });

  test('gives way to an item that it hides and the address names', async () => {
    const page = await open(`glossary/?kind=person#${place}`);
    await eventually(() => shown(page).count(), entries.length);
    expect(query(page)).toBe('');
    await eventually(
      () => page.locator(`[id="${place}"]`).evaluate((item) => item.getBoundingClientRect().top < innerHeight),
      true,
    );
  });

  test('is taken back by the button that shows all', async () => {
    const page = await open('notes/?kind=correction');
    const all = page.getByRole('button', { name: 'Show all' });
    await all.click();
    expect(query(page)).toBe('');
    expect(await all.isVisible()).toBe(false);
    expect(await page.locator('[data-item][hidden]').count()).toBe(0);
  });
});

describe('typing', () => {
  const field = (page: Page): Locator => page.getByRole('searchbox', { name: 'Find a name or term' });

  test.each(entries.filter(({ native, alsoKnownAs }) => native ?? alsoKnownAs.length).slice(0, 3))(
    'finds $id by its term, its other names and its own script, whatever the case',
    async ({ id, term, alsoKnownAs, native }) => {
      const page = await open('glossary/');
      for (const name of [term, ...alsoKnownAs, ...(native ? [native.text] : [])]) {
        await field(page).fill(name.toUpperCase());
        expect(await shownIds(page)).toContain(id);
      }
    },
  );

  test('does not mind accents, keeps the address in step, and is no step of the Back button', async () => {
    const page = await open('notes/');
    await page.goto(new URL('/glossary/', page.url()).href);
    const { id = '', term = '' } = people[0] ?? {};
    const accented = term.normalize('NFD').replace(/[aeiou]/g, '$&\u0301');
    await field(page).pressSequentially(accented.slice(0, 12));
    expect(await shownIds(page)).toContain(id);
    expect(new URL(page.url()).searchParams.get('q')).toBe(accented.slice(0, 12).trim());
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/notes/');
  });

  test('that matches nothing says so after a pause', async () => {
    const page = await open('glossary/');
    await field(page).fill('zzqxv');
    expect(await shown(page).count()).toBe(0);
    await said(page, `None of ${entries.length} entries`);
    const search = page.getByRole('link', { name: 'Search the whole edition' });
    expect(await search.getAttribute('href')).toMatch(/\/search\/\?q=zzqxv$/);
    await field(page).fill(entries[0]?.term ?? '');
    await search.waitFor({ state: 'hidden' });
    await field(page).fill('zzqxv');
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await shown(page).count()).toBe(entries.length);
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });
});

describe('an order', () => {
  const yearOf = (work: Work | undefined): number => work?.issued?.['date-parts'][0]?.[0] ?? -Infinity;
  const byId = new Map(works.map((work) => [work.id, work]));

  test('by year puts the latest first, under its year', async () => {
    const page = await open('references/');
    await page.getByLabel('Order').selectOption('year');
    expect(query(page)).toBe('?sort=year');
    const years = (await shownIds(page)).map((id) => yearOf(byId.get(id)));
    expect(years).toEqual(works.map(yearOf).toSorted((a, b) => b - a));
    expect(await page.locator('[data-list] h2').first().textContent()).toBe(String(years[0]));
    await page.goBack();
    await eventually(
      () => shownIds(page),
      works.map(({ id }) => id),
    );
    expect(await page.locator('[data-list] h2').first().getAttribute('id')).toMatch(/^L-/);
  });

  test('by uses puts the most cited in the text first', async () => {
    const page = await open('references/?sort=uses');
    const uses = (await shownIds(page)).map((id) => citations.filter((cited) => cited === id).length);
    expect(uses).toEqual(uses.toSorted((a, b) => b - a));
    expect(await shown(page).count()).toBe(works.length);
  });

  test('goes with choices of status and type', async () => {
    const type = probable[0]?.type ?? '';
    const page = await open(`references/?status=probable&type=${type}&sort=year`);
    const expected = probable.filter((work) => work.type === type);
    expect(new Set(await shownIds(page))).toEqual(new Set(expected.map(({ id }) => id)));
    expect(await page.getByLabel('Type').inputValue()).toBe(type);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(query(page)).toBe('?sort=year');
  });
});

describe('without script', () => {
  test('everything is shown from A to Z, and the controls are not', async () => {
    const page = await open('references/?status=probable&sort=year', { javaScriptEnabled: false });
    expect(await shown(page).count()).toBe(works.length);
    expect(await page.locator('.list-controls').getByRole('combobox').count()).toBe(0);
    expect(await page.locator('.list-controls').getByRole('radio').count()).toBe(0);
  });

  test('a kind of entry can still be chosen', async () => {
    const page = await open('glossary/', { javaScriptEnabled: false, viewport: NARROW });
    await choose(page, 'person');
    expect(await page.locator('[data-item]:visible').count()).toBe(people.length);
    expect(await page.getByRole('searchbox', { name: 'Find a name or term' }).count()).toBe(0);
  });
});

test('the letters stay in view', async () => {
  for (const options of [{}, { viewport: NARROW }]) {
    const page = await open('glossary/', options);
    await page.mouse.wheel(0, 6000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(3000);
    const top = await page.locator('[data-index]').evaluate((index) => index.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(150);
  }
});

test('in a low window the letters leave the room to the list, and on a phone they take one line', async () => {
  const index = async (viewport: { width: number; height: number }) => {
    const page = await open('glossary/', { viewport });
    const letters = page.locator('[data-index]');
    const { height = 0 } = (await letters.boundingBox()) ?? {};
    const { position } = await letters.evaluate((element) => ({ position: getComputedStyle(element).position }));
    return { position, height };
  };
  expect((await index(ZOOMED)).position).not.toBe('sticky');
  const phone = await index(NARROW);
  expect(phone.position).toBe('sticky');
  expect(phone.height).toBeLessThan(60);
});

test('folded sources are printed, lines in context are not', async () => {
  const page = await open('glossary/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.list-controls').isVisible()).toBe(false);
  const height = (selector: string): Promise<number> =>
    page
      .locator(selector)
      .first()
      .evaluate((item) => item.getBoundingClientRect().height);
  expect(await height('.sources li')).toBeGreaterThan(0);
  expect(await height('.concordance .line')).toBe(0);
});
