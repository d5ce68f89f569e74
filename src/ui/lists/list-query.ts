/** How a list is filtered and sorted, as its address has it: `?status=verified&sort=year`. */
import { words } from '../../words/index.ts';
import { counted, say } from '../../words/say.ts';

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

/** What the items of a list are. */
export type ItemKind = keyof typeof words.lists.shown;

/** How many items are shown, as it stands above the list: `12 of 90 entries`. */
export function listSummary(shown: number, total: number, items: ItemKind): string {
  const { all, some, none } = words.lists.shown[items];
  if (shown === total) return counted(all, { count: total });
  return shown === 0 ? say(none, { count: total }) : say(some, { shown, count: total });
}
