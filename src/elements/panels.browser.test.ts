import { describe, expect, test } from 'vitest';
import { COLOUR_RULES, violations } from '../testing/axe.ts';
import { annotatedChapter, focusByKey, NARROW, reader, WIDE } from '../testing/reader.ts';

const { open } = reader();
const chapter = annotatedChapter();

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  // In the dark only colours are others.
  const options = colorScheme === 'dark' ? { rules: COLOUR_RULES } : {};

  test.each(['a.citation', 'a.term', 'a.passage-link'])('the open card of %s is accessible', async (link) => {
    const page = await open(chapter, { colorScheme });
    // A cross-reference to the passage in which it stands, or to another chapter, has no card.
    const links = page.locator(`main ${link}`);
    for (const one of (await links.all()).slice(0, 12)) {
      await focusByKey(page, one);
      await page.waitForTimeout(400);
      if (await page.locator('hover-card').isVisible()) break;
    }
    expect(await page.locator('hover-card').isVisible()).toBe(true);
    expect(await violations(page, { ...options, part: '#card' })).toEqual([]);
  });

  test.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])('the settings are accessible in a window that is %s', async (_, viewport) => {
    const page = await open(chapter, { colorScheme, viewport });
    await page.locator('[popovertarget="settings"]').first().click();
    await page.locator('reading-settings').waitFor();
    expect(await violations(page, { ...options, part: '#settings' })).toEqual([]);
  });

  test('the menu, unfolded notes and a sheet are accessible', async () => {
    const page = await open(chapter, { colorScheme, viewport: NARROW });
    await page.locator('[popovertarget="rail"]').first().click();
    await page.locator('contents-rail nav').waitFor();
    expect(await violations(page, { ...options, part: '#rail' })).toEqual([]);
    await page.keyboard.press('Escape');
    for (const letter of (await page.locator('.note-ref').all()).slice(0, 3)) await letter.click();
    await focusByKey(page, page.locator('.text p a.citation').first());
    await page.locator('hover-card').waitFor();
    expect(await violations(page, options)).toEqual([]);
  });

  test('search results are accessible', async () => {
    const page = await open('search/?q=the', { colorScheme });
    await page.locator('search-page [data-results] > li').first().waitFor();
    expect(await violations(page, { ...options, part: 'main' })).toEqual([]);
  });
});
