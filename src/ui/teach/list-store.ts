/**
 * The reading list that a browser keeps for an edition, as the value of its address. `page` is the path of the page for
 * teaching, so that two editions on a host have a list each.
 */
import { decodeList, encodeList } from '../../reading-list/address.ts';
import { isEmpty, type ReadingList } from '../../reading-list/list.ts';

const keyOf = (page: string): string => `edition-list:${page}`;
/** What stood there before a list that came with an address. */
const keyBefore = (page: string): string => `${keyOf(page)}:before`;

function read(key: string): ReadingList | undefined {
  try {
    const list = decodeList(localStorage.getItem(key) ?? '').list;
    return isEmpty(list) ? undefined : list;
  } catch {
    return undefined;
  }
}

/** Whether it was kept: not in a private window, or where the store is full. */
function write(key: string, list: ReadingList): boolean {
  try {
    localStorage.setItem(key, encodeList(list));
    return true;
  } catch {
    return false;
  }
}

/** The list that is kept, if there is anything on it. */
export const keptList = (page: string): ReadingList | undefined => read(keyOf(page));
export const keepList = (page: string, list: ReadingList): boolean => write(keyOf(page), list);

/** Puts a list in the place of the one that is kept, which can be brought back. */
export function keepInstead(page: string, list: ReadingList): void {
  const before = keptList(page);
  if (before && encodeList(before) !== encodeList(list)) write(keyBefore(page), before);
  keepList(page, list);
}
export const listBefore = (page: string): ReadingList | undefined => read(keyBefore(page));

/** Calls back when another tab has changed the list. */
export function onOtherTab(page: string, changed: (list: ReadingList) => void, signal: AbortSignal): void {
  addEventListener(
    'storage',
    ({ key, newValue }) => {
      if (key === keyOf(page)) changed(decodeList(newValue ?? '').list);
    },
    { signal },
  );
}

const readKey = (page: string, value: string): string => `edition-read:${page}:${value}`;

/** What of a list has been read on this device, by the numbers of its items. */
export function itemsRead(page: string, value: string): ReadonlySet<number> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(readKey(page, value)) ?? '[]');
    return new Set(Array.isArray(stored) ? stored.filter(Number.isInteger) : []);
  } catch {
    return new Set();
  }
}

export function keepRead(page: string, value: string, read: ReadonlySet<number>): void {
  try {
    localStorage.setItem(readKey(page, value), JSON.stringify([...read]));
  } catch {
    // It then holds for this page alone.
  }
}
