import { expect, test } from 'vitest';
import { focusByKey, reader } from '../../testing/reader.ts';

const { open } = reader();

test('a mark and its row in the table light up together, by pointer and by keyboard', async () => {
  const page = await open('timeline/');
  const mark = page.locator('figure-rows .drawing a[data-row]:visible').first();
  const row = (await mark.getAttribute('data-row')) ?? '';
  const lit = page.locator(`figure-rows tr[data-row="${row}"][data-on]`);

  await mark.hover();
  expect(await lit.count()).toBe(1);
  await page.mouse.move(0, 0);
  expect(await page.locator('figure-rows [data-on]').count()).toBe(0);

  await focusByKey(page, mark);
  expect(await lit.count()).toBe(1);
});
