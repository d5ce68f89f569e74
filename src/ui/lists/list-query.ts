/** How a list is filtered and sorted, as its address has it: `?status=verified&sort=year`. */

/** A control of the list: its name in the address, its value, and the value that the address leaves out. */
export interface ListControl {
  name: string;
  value: string;
  initial: string;
}

/** The query of an address, with its question mark; empty where every control is as it was at first. */
export function formatListQuery(controls: readonly ListControl[]): string {
  const changed = controls.filter(({ value, initial }) => value.trim() !== initial);
  const text = new URLSearchParams(changed.map(({ name, value }) => [name, value.trim()])).toString();
  return text && `?${text}`;
}

/** How many items are shown, as it stands above the list: `12 of 90 entries`. `names` are one item and several. */
export function listSummary(shown: number, total: number, [one, many]: readonly [string, string]): string {
  if (shown === total) return `${total} ${total === 1 ? one : many}`;
  return `${shown === 0 ? 'None' : shown} of ${total} ${many}`;
}
