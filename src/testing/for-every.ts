import { expect } from 'vitest';

/**
 * One test of many alike: makes the same check of each, and fails with the names of those that fail it and why. There has
 * to be one at least.
 */
export async function forEvery<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  check: (item: Item) => void | Promise<void>,
): Promise<void> {
  expect(items).not.toEqual([]);
  const failures: string[] = [];
  for (const item of items)
    try {
      await check(item);
    } catch (error) {
      failures.push(`${nameOf(item)}: ${error instanceof Error ? error.message : String(error)}`);
    }
  if (failures.length > 0) throw new Error(failures.join('\n'));
}
