/** The address of the search page and its steps in the browser's history. */
import { formatQuery, parseQuery, type SearchQuery } from '../meaning/query.ts';

export class SearchHistory {
  /** The address to which the Back button leads: the last one submitted or arrived at. */
  #kept = '';

  /** The query of the address at which the reader arrived. */
  arrive(): SearchQuery {
    const query = parseQuery(new URLSearchParams(location.search));
    this.#kept = addressOf(query);
    return query;
  }

  /** Puts a query in the address, in place of the one there; a typed one gives way to the next that is submitted. */
  replace(query: SearchQuery, { isTyped }: { isTyped: boolean }): void {
    const address = addressOf(query);
    history.replaceState(null, '', address);
    if (!isTyped) this.#kept = address;
  }

  /** Puts a query in the address as a step of the Back button. */
  push(query: SearchQuery): void {
    const address = addressOf(query);
    if (address === this.#kept) return;
    // What was typed replaced the entry that the Back button should lead to.
    history.replaceState(null, '', this.#kept);
    history.pushState(null, '', address);
    this.#kept = address;
  }
}

const addressOf = (query: SearchQuery): string => location.pathname + formatQuery(query);
