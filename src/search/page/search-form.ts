/** The form of the search page: its words and choices, read, filled, and counted. */
import { parseQuery, type SearchQuery } from '../meaning/query.ts';
import type { facetCounts } from '../meaning/facets.ts';

/** What the form says; nothing where the page has none. */
export const queryOf = (form: HTMLFormElement | null): SearchQuery => parseQuery(form ? new FormData(form) : []);

/** Sets words and choices. @param place Contains the form and the choices that belong to it. */
export function fillForm(place: ParentNode, query: SearchQuery): void {
  const field = place.querySelector<HTMLInputElement>('input[type="search"]');
  if (field) field.value = query.words;
  const chosen = new Set([
    ...query.kinds.map((kind) => `kind=${kind}`),
    ...query.chapters.map((chapter) => `chapter=${chapter}`),
    `order=${query.order}`,
    `view=${query.view}`,
  ]);
  for (const choice of place.querySelectorAll<HTMLInputElement>('input:is([type="checkbox"], [type="radio"])'))
    choice.checked = chosen.has(`${choice.name}=${choice.value}`);
}

/** Counts beside the choices; a choice that would leave nothing is dimmed unless it is chosen. */
export function showCounts(place: ParentNode, { kinds, chapters }: ReturnType<typeof facetCounts>): void {
  for (const choice of place.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    const count = (choice.name === 'kind' ? kinds.get(choice.value) : chapters.get(choice.value)) ?? 0;
    choice.disabled = count === 0 && !choice.checked;
    const label = choice.closest('label')?.querySelector('small');
    if (label) label.textContent = `${count}`;
  }
}
