/** What the search panel shows before anything is typed: the last searches, or what can be typed. */
import { words as said } from '../../words/index.ts';
import { button, el, linkTo } from '../answers/search-view.ts';

export interface RecentActs {
  /** Address of the search page with these words. */
  address: (words: string) => string;
  search: (words: string) => void;
  clear: () => void;
}

/** @param recent The last searches, the last one first. */
export function recentSearches(recent: readonly string[], { address, search, clear }: RecentActs): HTMLElement {
  if (recent.length === 0) return el('p', 'search-remark', said.search.whatToType);
  const items = recent.map((words) => {
    const link = linkTo(address(words), words);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      search(words);
    });
    return el('li', '', link);
  });
  const heading = el('h2', 'search-group', said.search.recent);
  heading.id = 'search-recent';
  const list = el('ul', 'search-recent', ...items);
  list.setAttribute('aria-labelledby', heading.id);
  return el('section', '', heading, button(said.search.clear, clear, 'search-clear'), list);
}
