import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { annotatedChapter, eventually, focusByKey, NARROW, reader, WIDE, ZOOMED } from '../testing/reader.ts';

const { browse, open } = reader();
const chapter = annotatedChapter();
const TOUCH = { viewport: NARROW, hasTouch: true, isMobile: true };
/** Longer than any delay of the card. */
const A_WHILE = 700;

const cardOf = (page: Page): Locator => page.locator('hover-card');
const isOpen = (page: Page): Promise<boolean> => cardOf(page).evaluate((card) => card.matches(':popover-open'));
const opens = (page: Page): Promise<void> => cardOf(page).waitFor({ state: 'visible' });
const closes = (page: Page): Promise<void> => cardOf(page).waitFor({ state: 'hidden' });
const citation = (page: Page): Locator => page.locator('.text p a.citation').first();
const isFocused = (element: Locator): Promise<boolean> => element.evaluate((node) => node === document.activeElement);

/** Whether the card lies inside the window and off every line of its link. */
function leavesLinkInSight(link: Locator): Promise<{ inWindow: boolean; linkInWindow: boolean; hidesLink: boolean }> {
  return link.evaluate((element) => {
    const card = document.querySelector('hover-card')?.getBoundingClientRect() ?? new DOMRect();
    const lines = [...element.getClientRects()];
    const inside = (box: DOMRect): boolean =>
      box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight + 1 && box.right <= innerWidth + 1;
    const overlaps = (box: DOMRect): boolean =>
      box.top < card.bottom && card.top < box.bottom && box.left < card.right && card.left < box.right;
    return { inWindow: inside(card), linkInWindow: lines.every(inside), hidesLink: lines.some(overlaps) };
  });
}

/** In the page: a link without an open card, and neither hidden by one nor out of the window. */
function inSight(): { x: number; y: number; text: string } {
  for (const link of document.querySelectorAll('.text p :is(a.citation, a.term):not([data-open])')) {
    const { x = 0, y = 0, width = 0, height = 0 } = link.getClientRects()[0] ?? {};
    const centre = { x: x + width / 2, y: y + height / 2 };
    if (link.contains(document.elementFromPoint(centre.x, centre.y))) return { ...centre, text: link.textContent };
  }
  throw new Error('The window shows no other link.');
}

describe('with a pointer', () => {
  test('opens on hover with the reference, may be entered, and closes after both are left', async () => {
    const page = await open(chapter);
    const link = citation(page);
    await link.hover();
    await opens(page);
    const key = (await link.getAttribute('data-cite')) ?? '';
    const reference = await page.locator(`[id="ref-${key}"] .work-reference`).first().textContent();
    expect(await cardOf(page).textContent()).toContain(reference);
    await cardOf(page).hover();
    await page.waitForTimeout(A_WHILE);
    expect(await isOpen(page)).toBe(true);
    await page.mouse.move(2, 2);
    await closes(page);
  });

  test('does not open when the pointer passes over', async () => {
    const page = await open(chapter);
    await citation(page).hover();
    await page.waitForTimeout(60);
    await page.mouse.move(2, 2);
    await page.waitForTimeout(A_WHILE);
    expect(await isOpen(page)).toBe(false);
  });

  test('Escape closes it, and it stays closed while the pointer rests', async () => {
    const page = await open(chapter);
    const link = citation(page);
    await link.hover();
    await opens(page);
    await page.keyboard.press('Escape');
    await closes(page);
    const box = await link.evaluate((element) => element.getClientRects()[0]?.toJSON() as DOMRect);
    await page.mouse.move(box.x + box.width / 2 + 2, box.y + box.height / 2 + 1);
    await page.waitForTimeout(A_WHILE);
    expect(await isOpen(page)).toBe(false);
    await page.mouse.move(2, 2);
    await link.hover();
    await opens(page);
  });

  test('a click elsewhere closes it, scrolling does not', async () => {
    const page = await open(chapter);
    await citation(page).hover();
    await opens(page);
    await page.evaluate(() => {
      scrollBy({ top: 40, behavior: 'instant' });
    });
    await page.waitForTimeout(100);
    expect(await isOpen(page)).toBe(true);
    await page.mouse.click(2, 300);
    await closes(page);
  });

  test('shows terms, and passages without their links and notes', async () => {
    const page = await open(chapter);
    await page.locator('.text p a.term').first().hover();
    await opens(page);
    expect(await cardOf(page).locator('.term-item').count()).toBe(1);
    const passage = page.locator(`main a.passage-link[href*="/${chapter}#p"]`);
    await page.mouse.move(2, 2);
    await passage.first().hover();
    await cardOf(page).locator('.card-passage').waitFor();
    expect(await cardOf(page).locator('a').count()).toBe(1);
    expect(await cardOf(page).locator('.note, .note-ref').count()).toBe(0);
  });

  test('opens at a link that the pointer has reached before the last card closes', async () => {
    const page = await open(chapter);
    await citation(page).hover();
    await opens(page);
    const next = await page.evaluate(inSight);
    await page.mouse.move(2, 2);
    // Between the delays of opening and of closing, so that the last card closes while the pointer rests.
    await page.waitForTimeout(230);
    await page.mouse.move(next.x, next.y);
    await eventually(() => cardOf(page).getAttribute('aria-label'), next.text);
    await opens(page);
  });

  test('repeats no id, and names itself and its link while it is open', async () => {
    const page = await open(chapter);
    const link = citation(page);
    await link.hover();
    await opens(page);
    const repeated = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(repeated).toEqual([]);
    expect(await link.getAttribute('aria-expanded')).toBe('true');
    expect(await link.getAttribute('aria-details')).toBe(await cardOf(page).getAttribute('id'));
    expect(await cardOf(page).getAttribute('aria-label')).toBe(await link.textContent());
    await page.keyboard.press('Escape');
    expect(await link.getAttribute('aria-expanded')).toBeNull();
    expect(await link.getAttribute('aria-details')).toBeNull();
  });

  test('does not open beside another open panel', async () => {
    const page = await open(chapter);
    await citation(page).scrollIntoViewIfNeeded();
    await page.locator('[popovertarget="settings"]').first().click();
    await citation(page).hover();
    await page.waitForTimeout(A_WHILE);
    expect(await isOpen(page)).toBe(false);
  });
});

describe('with the keyboard', () => {
  test('opens on focus; Escape closes it without moving the focus', async () => {
    const page = await open(chapter);
    await focusByKey(page, citation(page));
    await opens(page);
    await page.keyboard.press('Escape');
    await closes(page);
    expect(await isFocused(citation(page))).toBe(true);
    await page.waitForTimeout(A_WHILE);
    expect(await isOpen(page)).toBe(false);
  });

  test.each(['as the browser does', 'without help of the browser'])(
    'Tab leads through it to the next link %s',
    async (way) => {
      const page = way.startsWith('as') ? await open(chapter) : await openAsBefore();
      const link = citation(page);
      await focusByKey(page, link);
      await opens(page);
      const stops = await cardOf(page).locator('a:visible, button:visible').count();
      for (let stop = 0; stop < stops; stop++) {
        await page.keyboard.press('Tab');
        expect(await cardOf(page).evaluate((card) => card.contains(document.activeElement))).toBe(true);
      }
      await page.keyboard.press('Tab');
      await closes(page);
      const isNext = await link.evaluate((element) => {
        const all = [...document.querySelectorAll('main a[href], main button')].filter((stop) =>
          stop.checkVisibility(),
        );
        return all[all.indexOf(element) + 1] === document.activeElement;
      });
      expect(isNext).toBe(true);
    },
  );

  test('Shift-Tab and Escape lead from the card back to its link', async () => {
    const page = await open(chapter);
    const link = citation(page);
    await focusByKey(page, link);
    await opens(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await isFocused(link)).toBe(true);
    expect(await isOpen(page)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await closes(page);
    expect(await isFocused(link)).toBe(true);
    await page.waitForTimeout(A_WHILE);
    expect(await isOpen(page)).toBe(false);
  });

  test('Enter follows the link', async () => {
    const page = await open(chapter);
    const link = citation(page);
    await focusByKey(page, link);
    await opens(page);
    await page.keyboard.press('Enter');
    await closes(page);
    expect(new URL(page.url()).hash).toBe(await link.getAttribute('href'));
  });
});

describe('by touch', () => {
  test('the first tap opens it, clear of the link, and × closes it', async () => {
    const page = await open(chapter, TOUCH);
    await citation(page).tap();
    await opens(page);
    expect(page.url()).not.toContain('#');
    expect(await leavesLinkInSight(citation(page))).toEqual({ inWindow: true, linkInWindow: true, hidesLink: false });
    await cardOf(page).getByRole('button', { name: 'Close' }).tap();
    await closes(page);
  });

  test('a link under the sheet is scrolled clear of it', async () => {
    const page = await open(chapter, TOUCH);
    const link = page.locator('.text p a.citation').nth(3);
    await link.evaluate((element) => {
      element.scrollIntoView({ block: 'end', behavior: 'instant' });
    });
    await link.tap();
    await opens(page);
    expect(await leavesLinkInSight(link)).toMatchObject({ linkInWindow: true, hidesLink: false });
  });

  test('a link inside leads on', async () => {
    const page = await open(chapter, TOUCH);
    await page.locator('.text p a.term').first().tap();
    await opens(page);
    const inside = cardOf(page).locator('a').last();
    const href = (await inside.getAttribute('href')) ?? '';
    await inside.tap();
    await page.waitForURL(`**${href}`);
  });

  test('a tap elsewhere closes it', async () => {
    const page = await open(chapter, TOUCH);
    await citation(page).tap();
    await opens(page);
    await page.touchscreen.tap(200, 90);
    await closes(page);
  });
});

describe('never hides its link', () => {
  test.each([
    ['wide', WIDE],
    ['low', { width: 900, height: 420 }],
    ['as a tablet', { width: 768, height: 1024 }],
    ['narrow', NARROW],
    ['at 400 % zoom', ZOOMED],
  ])('in a window that is %s', async (_, viewport) => {
    const page = await open(chapter, { viewport });
    const links = page.locator('.text p :is(a.citation, a.term)');
    for (const index of [0, 2, 5, 9]) {
      const link = links.nth(index);
      await link.evaluate(
        (element, block) => {
          element.scrollIntoView({ block, behavior: 'instant' });
        },
        (['start', 'center', 'end', 'center'] as const)[index % 4] ?? 'center',
      );
      await focusByKey(page, link);
      await opens(page);
      expect(await leavesLinkInSight(link)).toEqual({ inWindow: true, linkInWindow: true, hidesLink: false });
      await page.keyboard.press('Escape');
    }
  });

  test('though one card follows another at once', async () => {
    const page = await open(chapter);
    const links = page.locator('.text p a.citation');
    for (let index = 0; index < 6; index++) {
      await focusByKey(page, links.nth(index));
      await opens(page);
      expect(await cardOf(page).getAttribute('aria-label')).toBe(await links.nth(index).textContent());
      await page.keyboard.press('Escape');
    }
  });

  test('nor in a browser that does not anchor it, after scrolling either', async () => {
    const page = await openAsBefore();
    const link = citation(page);
    await focusByKey(page, link);
    await opens(page);
    expect(await leavesLinkInSight(link)).toEqual({ inWindow: true, linkInWindow: true, hidesLink: false });
    await page.evaluate(() => {
      scrollBy({ top: 60, behavior: 'instant' });
    });
    await page.waitForTimeout(100);
    expect(await leavesLinkInSight(link)).toMatchObject({ hidesLink: false });
  });
});

describe('turned off', () => {
  test('nothing opens on hover and focus, and a tap follows the link', async () => {
    const context = await browse({ ...TOUCH });
    await context.addInitScript(() => {
      localStorage.setItem('edition', '{"hover":"off"}');
    });
    const page = await open(chapter, context);
    await citation(page).hover();
    await focusByKey(page, citation(page));
    await page.waitForTimeout(A_WHILE);
    expect(await isOpen(page)).toBe(false);
    await citation(page).tap();
    expect(await isOpen(page)).toBe(false);
    expect(new URL(page.url()).hash).toBe(await citation(page).getAttribute('href'));
  });

  test('without script the link leads to what the card would show', async () => {
    const page = await open(chapter, { javaScriptEnabled: false });
    const href = (await citation(page).getAttribute('href')) ?? '';
    await citation(page).click();
    expect(new URL(page.url()).hash).toBe(href);
    expect(await page.locator(`[id="${href.slice(1)}"]`).isVisible()).toBe(true);
  });
});

/** A browser that neither ties a popover to its source nor anchors it. */
async function openAsBefore(): Promise<Page> {
  const context = await browse();
  await context.addInitScript(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element below
    const show = HTMLElement.prototype.showPopover;
    HTMLElement.prototype.showPopover = function () {
      show.call(this);
    };
    CSS.supports = () => false;
  });
  return open(chapter, context);
}
