import { expect, test } from 'vitest';
import { reader } from '../../testing/reader.ts';

const { open } = reader();

test.each(['about/', 'quality/'])('in the tables of /%s the rules under neighbouring cells meet', async (path) => {
  const page = await open(path);
  const gaps = await page
    .locator('.table tr')
    .evaluateAll((rows) =>
      rows.flatMap(({ children }) =>
        [...children]
          .slice(1)
          .map((cell, index) =>
            Math.abs(cell.getBoundingClientRect().left - (children[index]?.getBoundingClientRect().right ?? 0)),
          ),
      ),
    );
  expect(gaps.length).toBeGreaterThan(0);
  expect(Math.max(...gaps)).toBeLessThan(0.5);
});
