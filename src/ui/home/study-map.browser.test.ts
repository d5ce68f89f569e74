import { expect, test } from 'vitest';
import { reader } from '../../testing/reader.ts';

const { open } = reader();

test.each([960, 1024, 1040, 1440])('at %i px the strokes of a chapter stand in one row', async (width) => {
  const page = await open('', { viewport: { width, height: 900 } });
  const rows = await page
    .locator('.strokes')
    .evaluateAll((lists) =>
      lists.map((list) => new Set([...list.children].map((item) => item.getBoundingClientRect().top)).size),
    );
  expect(rows.length).toBeGreaterThan(0);
  expect([...new Set(rows)]).toEqual([1]);
});
