/** The figures in a real browser: labels large enough and apart, marks within reach of the keyboard, periods sifted. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { reader } from '../testing/reader.ts';

const PAGES = ['timeline/', 'places/', 'relations/', 'evidence/'];
const WIDTHS = [390, 1024, 1440];
/** No label is smaller, in CSS pixels. */
const SMALLEST = 11;

const reading = reader();

async function open(path: string, width: number): Promise<Page> {
  const page = await reading.open(path, { viewport: { width, height: 900 } });
  await page.evaluate(() => document.fonts.ready);
  // A font that comes after the first paint serves from the next page on; labels are measured in it.
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
  return page;
}

/** Labels of the drawings that show: those too small, those over another, those beyond their drawing. */
function labelFaults(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const faults: string[] = [];
    for (const drawing of document.querySelectorAll<SVGSVGElement>('svg.drawing')) {
      if (!drawing.checkVisibility()) continue;
      const frame = drawing.getBoundingClientRect();
      const scale = frame.width / drawing.viewBox.baseVal.width;
      const labels = [...drawing.querySelectorAll('text')].map((text) => ({
        text: text.textContent,
        size: parseFloat(getComputedStyle(text).fontSize) * scale,
        box: text.getBoundingClientRect(),
      }));
      labels.forEach(({ text, size, box }, index) => {
        if (size < smallest) faults.push(`${text} is ${size} px`);
        if (
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1
        )
          faults.push(`${text} leaves the drawing`);
        for (const { text: other, box: b } of labels.slice(index + 1)) {
          const across = Math.min(box.right, b.right) - Math.max(box.left, b.left);
          const down = Math.min(box.bottom, b.bottom) - Math.max(box.top, b.top);
          if (across > 0.5 && down > 0.5) faults.push(`${text} × ${other}`);
        }
      });
    }
    return faults;
  }, SMALLEST);
}

describe.each(PAGES)('/%s', (path) => {
  test.each(WIDTHS)('has labels that are large enough and apart at %i px', async (width) => {
    const page = await open(path, width);
    expect(await labelFaults(page)).toEqual([]);
  });

  test.each([390, 1440])('has named marks that the keyboard reaches at %i px', async (width) => {
    const page = await open(path, width);
    const faults = await page.evaluate(() =>
      [...document.querySelectorAll<SVGAElement>('svg.drawing a')]
        .filter((mark) => mark.checkVisibility())
        .filter((mark) => {
          mark.focus();
          return document.activeElement !== mark || !(mark.getAttribute('aria-label') ?? mark.textContent).trim();
        })
        .map((mark) => mark.outerHTML.slice(0, 120)),
    );
    expect(faults).toEqual([]);
  });
});

test('a name in the matrix opens the relations of who bears it', async () => {
  const page = await open('relations/', 1440);
  const name = page.locator('.matrix tbody th a').last();
  await name.click();
  const target = (await name.getAttribute('href')) ?? '';
  await page.locator(`${target}[open]`).waitFor();
  // One is open at a time.
  expect(await page.locator('.actor[open]').count()).toBe(1);
});

test('without room for the matrix the sentences are the whole', async () => {
  const page = await open('relations/', 390);
  expect(await page.locator('.matrix').isVisible()).toBe(false);
  expect(await page.locator('.actor[open] .relation-rows li').first().isVisible()).toBe(true);
});

test('a period shows its own relations and no others', async () => {
  const page = await open('relations/', 1440);
  const shown = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.matrix .relation-row')]
        .filter((row) => getComputedStyle(row).visibility === 'visible')
        .map((row) => row.getAttribute('class') ?? ''),
    );
  const all = await shown();
  const periods = await page.locator('.period-control input').count();
  for (let period = 0; period < periods - 1; period++) {
    await page.locator(`.period-${period}`).check({ force: true });
    const own = await shown();
    expect(own.length).toBeGreaterThan(0);
    expect(own).toEqual(all.filter((classes) => classes.split(' ').includes(`in-${period}`)));
  }
});
