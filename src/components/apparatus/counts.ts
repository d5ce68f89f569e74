/** `3, "passage"` → `3 passages`; `1, "passage"` → `1 passage`. */
export const countText = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** How many items have each key, in the order of `keys`; keys without items have 0. */
export function countBy<T, K extends string>(
  items: readonly T[],
  keyOf: (item: T) => K,
  keys: readonly K[],
): { key: K; count: number }[] {
  return keys.map((key) => ({ key, count: items.filter((item) => keyOf(item) === key).length }));
}
