import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { COLOUR_RULES, violations } from '../../testing/axe.ts';
import { annotatedChapter, focusByKey, NARROW, reader, WIDE } from '../../testing/reader.ts';

const { open } = reader();
const chapter = annotatedChapter();

/** What axe finds in a part of the page in light, and of its colours in the dark, where nothing else is different. */
async function inBoth(page: Page, part: string): Promise<string[]> {
  const light = await violations(page, { part });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page, { part, rules: COLOUR_RULES });
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light, ...dark];
}

// A cross-reference to another chapter has no card.
test.each(['.text p a.citation', '.text p a.term', `a.passage-link[href*="/${chapter}#p"]`])(
  'the open card of %s is accessible',
  async (link) => {
    const page = await open(chapter);
    await focusByKey(page, page.locator(`main ${link}`).first());
    await page.locator('hover-card').waitFor();
    expect(await inBoth(page, '#card')).toEqual([]);
  },
);

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
])('in a window that is %s', (_, viewport) => {
  test('the settings are accessible', async () => {
    const page = await open(chapter, { viewport });
    await page.locator('[popovertarget="settings"]').first().click();
    await page.locator('reading-settings').waitFor();
    expect(await inBoth(page, '#settings')).toEqual([]);
  });
});

test('the menu, unfolded notes and a sheet are accessible', async () => {
  const page = await open(chapter, { viewport: NARROW });
  await page.locator('[popovertarget="rail"]').first().click();
  await page.locator('contents-rail nav').waitFor();
  expect(await inBoth(page, '#rail')).toEqual([]);
  await page.keyboard.press('Escape');
  for (const letter of (await page.locator('.note-ref').all()).slice(0, 3)) await letter.click();
  await focusByKey(page, page.locator('.text p a.citation').first());
  await page.locator('hover-card').waitFor();
  expect(await inBoth(page, 'html')).toEqual([]);
});
