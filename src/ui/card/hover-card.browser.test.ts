import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { annotatedChapter, focusByKey, NARROW, reader, WIDE, ZOOMED } from '../../testing/reader.ts';

const { browse, open, openStill } = reader();
const chapter = annotatedChapter();
const TOUCH = { viewport: NARROW, hasTouch: true, isMobile: true };
/** Longer than any delay of the card, and as long as a pointer takes to pass over a link; in the page's own time. */
const A_WHILE = 700;
const A_MOMENT = 60;

const cardOf = (page: Page): Locator => page.locator('hover-card');
const isOpen = (page: Page): Promise<boolean> => cardOf(page).evaluate((card) => card.matches(':popover-open'));
const opens = (page: Page): Promise<void> => cardOf(page).waitFor({ state: 'visible' });
const closes = (page: Page): Promise<void> => cardOf(page).waitFor({ state: 'hidden' });
/** Lets so much time pass in a page where it stands still. */
const pass = (page: Page, milliseconds = A_WHILE): Promise<void> => page.clock.runFor(milliseconds);
/** Hovers over or focuses a link, and stays. */
async function rest(page: Page, link: Locator, how: 'hover' | 'focus' = 'hover'): Promise<void> {
  await (how === 'hover' ? link.hover() : focusByKey(page, link));
  await pass(page);
}
/** A place of the window where nothing is that a click could mean. */
const elsewhere = (page: Page) => [page.locator('header.site'), { position: { x: 2, y: 2 } }] as const;
/** Takes the pointer there. */
const leave = (page: Page): Promise<void> => page.mouse.move(2, 2);
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
  test.each([
    ['citation', '.text p a.citation'],
    ['term', '.text p a.term'],
    ['passage', `main a.passage-link[href*="/${chapter}#p"]`],
  ])('the card of a %s opens on hover, may be entered, stays, and closes after both are left', async (_, selector) => {
    const page = await openStill(chapter);
    const link = page.locator(selector).first();
    await rest(page, link);
    expect(await isOpen(page)).toBe(true);
    expect(await cardOf(page).getAttribute('aria-label')).toBe(await link.textContent());
    await rest(page, cardOf(page));
    expect(await isOpen(page)).toBe(true);
    await leave(page);
    expect(await isOpen(page)).toBe(true);
    await pass(page);
    expect(await isOpen(page)).toBe(false);
  });

  test('does not open when the pointer passes over', async () => {
    const page = await openStill(chapter);
    await citation(page).hover();
    await pass(page, A_MOMENT);
    await leave(page);
    await pass(page);
    expect(await isOpen(page)).toBe(false);
  });

  test('Escape closes it, and it stays closed while the pointer rests', async () => {
    const page = await openStill(chapter);
    const link = citation(page);
    await rest(page, link);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    const box = await link.evaluate((element) => element.getClientRects()[0]?.toJSON() as DOMRect);
    await page.mouse.move(box.x + box.width / 2 + 2, box.y + box.height / 2 + 1);
    await pass(page);
    expect(await isOpen(page)).toBe(false);
    await leave(page);
    await rest(page, link);
    expect(await isOpen(page)).toBe(true);
  });

  test('a click elsewhere closes it, scrolling does not', async () => {
    const page = await openStill(chapter);
    await rest(page, citation(page));
    await scrolled(page, 40);
    expect(await isOpen(page)).toBe(true);
    const [place, where] = elsewhere(page);
    await place.click(where);
    expect(await isOpen(page)).toBe(false);
  });

  test('shows references, terms, and passages without their links and notes', async () => {
    const page = await openStill(chapter);
    const key = (await citation(page).getAttribute('data-cite')) ?? '';
    const reference = await page.locator(`[id="ref-${key}"] .work-reference`).first().textContent();
    await rest(page, citation(page));
    expect(await cardOf(page).textContent()).toContain(reference);
    await leave(page);
    await rest(page, page.locator('.text p a.term').first());
    expect(await cardOf(page).locator('.term-item').count()).toBe(1);
    const term = page.locator('.text p a.term').first();
    const id = (await term.getAttribute('data-term')) ?? '';
    expect(await cardOf(page).locator('.links a').getAttribute('href')).toContain(id);
    const mentioning = page.locator(`.text [data-passage]:has([data-term="${id}"], [data-mention="${id}"])`);
    const refs = await mentioning.evaluateAll((all) =>
      all.map((passage) => (passage as HTMLElement).dataset['passage']),
    );
    expect(await cardOf(page).locator('.where a').allTextContents()).toEqual(refs.length > 1 ? refs : []);
    await leave(page);
    await rest(page, page.locator(`main a.passage-link[href*="/${chapter}#p"]`).first());
    expect(await cardOf(page).locator('.card-passage').count()).toBe(1);
    const whoseWords = await page.locator('.chapter-head .whose-words').allTextContents();
    expect(await cardOf(page).locator('.whose-words').allTextContents()).toEqual(whoseWords);
    expect(await cardOf(page).locator('a').count()).toBe(1);
    expect(await cardOf(page).locator('.note, .note-ref').count()).toBe(0);
  });

  test('opens at a link that the pointer has reached before the last card closes', async () => {
    const page = await openStill(chapter);
    await rest(page, citation(page));
    const next = await page.evaluate(inSight);
    await leave(page);
    // Between the delays of opening and of closing, so that the last card closes while the pointer rests.
    await pass(page, 230);
    await page.mouse.move(next.x, next.y);
    await pass(page);
    expect(await cardOf(page).getAttribute('aria-label')).toBe(next.text);
    expect(await isOpen(page)).toBe(true);
  });

  test('repeats no id, and names itself and its link while it is open', async () => {
    const page = await openStill(chapter);
    const link = citation(page);
    await rest(page, link);
    const repeated = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(repeated).toEqual([]);
    expect(await link.getAttribute('aria-expanded')).toBe('true');
    expect(await link.getAttribute('aria-details')).toBe(await cardOf(page).getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await link.getAttribute('aria-expanded')).toBeNull();
    expect(await link.getAttribute('aria-details')).toBeNull();
  });

  test('does not open beside another open panel', async () => {
    const page = await openStill(chapter);
    await citation(page).scrollIntoViewIfNeeded();
    await page.locator('[popovertarget="settings"]').first().click();
    await page.locator('#settings:popover-open').waitFor();
    await rest(page, citation(page));
    expect(await isOpen(page)).toBe(false);
  });
});

describe('with the keyboard', () => {
  test('opens on focus; Escape closes it without moving the focus', async () => {
    const page = await openStill(chapter);
    await rest(page, citation(page), 'focus');
    expect(await isOpen(page)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await isFocused(citation(page))).toBe(true);
    await pass(page);
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
    const page = await openStill(chapter);
    const link = citation(page);
    await rest(page, link, 'focus');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await isFocused(link)).toBe(true);
    expect(await isOpen(page)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await isOpen(page)).toBe(false);
    expect(await isFocused(link)).toBe(true);
    await pass(page);
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
    const [place, where] = elsewhere(page);
    await place.tap(where);
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
  ])('in a window that is %s, though one card follows another at once', async (_, viewport) => {
    const page = await openStill(chapter, { viewport });
    const links = page.locator('.text p :is(a.citation, a.term)');
    for (const [index, block] of [
      [0, 'start'],
      [2, 'end'],
      [5, 'center'],
      [9, 'end'],
    ] as const) {
      const link = links.nth(index);
      await link.evaluate((element, block) => {
        element.scrollIntoView({ block, behavior: 'instant' });
      }, block);
      await rest(page, link, 'focus');
      expect(await cardOf(page).getAttribute('aria-label')).toBe(await link.textContent());
      expect(await leavesLinkInSight(link)).toEqual({ inWindow: true, linkInWindow: true, hidesLink: false });
      await page.keyboard.press('Escape');
    }
  });

  test('nor in a browser that does not anchor it, after scrolling either', async () => {
    const page = await openAsBefore();
    const link = citation(page);
    await focusByKey(page, link);
    await opens(page);
    expect(await leavesLinkInSight(link)).toEqual({ inWindow: true, linkInWindow: true, hidesLink: false });
    await scrolled(page, 60);
    expect(await leavesLinkInSight(link)).toMatchObject({ hidesLink: false });
  });
});

describe('turned off', () => {
  test('nothing opens on hover and focus, and a tap follows the link', async () => {
    const context = await browse({ ...TOUCH });
    await context.addInitScript(() => {
      localStorage.setItem('edition', '{"hover":"off"}');
    });
    const page = await openStill(chapter, context);
    await rest(page, citation(page));
    await rest(page, citation(page), 'focus');
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

/** Scrolls, and waits until what follows the page has seen it: listeners of `scroll` are called before the next frame. */
function scrolled(page: Page, top: number): Promise<void> {
  return page.evaluate(async (top) => {
    const seen = new Promise((done) => document.addEventListener('scroll', done, { once: true }));
    scrollBy({ top, behavior: 'instant' });
    await seen;
  }, top);
}

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
