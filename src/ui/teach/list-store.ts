/**
 * The reading list that a browser keeps for an edition, as the value of its address. `page` is the path of the page for
 * teaching, so that two editions on a host have a list each.
 */
import { decodeLayer, encodeLayer } from '../../guest-notes/address.ts';
import { EMPTY_LAYER, type Layer } from '../../guest-notes/layer.ts';
import { decodeList, encodeList } from '../../reading-list/address.ts';
import { isEmpty, type ReadingList } from '../../reading-list/list.ts';

const keyOf = (page: string): string => `edition-list:${page}`;
/** What stood there before a list that came with an address. */
const keyBefore = (page: string): string => `${keyOf(page)}:before`;

/** The notes that lie over the list. */
const layerKeyOf = (page: string): string => `edition-layer:${page}`;

function read(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Whether it was kept: not in a private window, or where the store is full. */
function write(key: string, value: string): boolean {
  try {
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

function listAt(key: string): ReadingList | undefined {
  const { list } = decodeList(read(key));
  return isEmpty(list) ? undefined : list;
}

/** The list that is kept, if there is anything on it. */
export const keptList = (page: string): ReadingList | undefined => listAt(keyOf(page));
export const keepList = (page: string, list: ReadingList): boolean => write(keyOf(page), encodeList(list));
export const keptLayer = (page: string): Layer => decodeLayer(read(layerKeyOf(page))).layer;
export const keepLayer = (page: string, layer: Layer): boolean => write(layerKeyOf(page), encodeLayer(layer));

/** Puts a list and its notes in the place of what is kept, which can be brought back. */
export function keepInstead(page: string, list: ReadingList, layer: Layer = EMPTY_LAYER): void {
  const before = keptList(page);
  if (before && encodeList(before) !== encodeList(list)) {
    write(keyBefore(page), encodeList(before));
    write(`${layerKeyOf(page)}:before`, encodeLayer(keptLayer(page)));
  }
  keepList(page, list);
  keepLayer(page, layer);
}
export const listBefore = (page: string): ReadingList | undefined => listAt(keyBefore(page));
export const layerBefore = (page: string): Layer => decodeLayer(read(`${layerKeyOf(page)}:before`)).layer;

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
