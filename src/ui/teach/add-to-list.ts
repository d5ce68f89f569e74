/** Puts a passage or a range on the reading list that the browser keeps. Loaded when a reader does so. */
import { added, EMPTY_LIST, hasKey } from '../../reading-list/list.ts';
import { keepList, keptList } from './list-store.ts';

/** `page` is the address of the page for teaching. */
export function addToList(page: string, key: string): 'added' | 'there' | 'not-kept' {
  const { pathname } = new URL(page, location.href);
  const list = keptList(pathname) ?? EMPTY_LIST;
  if (hasKey(list, key)) return 'there';
  return keepList(pathname, added(list, [{ key }])) ? 'added' : 'not-kept';
}
