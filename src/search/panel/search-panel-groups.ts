/** The results in the search panel: the first ones, a group for each kind. */
import type { Knowledge } from '../meaning/knowledge.ts';
import type { Hit } from '../meaning/find.ts';
import { words } from '../../words/index.ts';
import type { Kind } from '../meaning/kinds.ts';
import { shortlist } from '../meaning/shortlist.ts';
import type { Answer } from '../answers/search-answers.ts';
import { addExcerpt, chapterTitles, el, resultItem } from '../answers/search-view.ts';
import { groupBy } from '../../ui/shared/group-by.ts';

/** Results of one search; all of them are on the search page. */
export const MOST = 8;

/** Groups of results, to which their texts are added as they come once the full text was searched. */
export function resultGroups({ results, isWhole }: Answer, knowledge: Knowledge): HTMLElement[] {
  const chapters = chapterTitles(knowledge);
  const itemOf = (hit: Hit): HTMLElement => {
    const record = knowledge.records[hit.record];
    if (!record) return el('li');
    const item = resultItem(record, chapters);
    if (isWhole) void results.marked(hit).then((marked) => addExcerpt(item, marked, { isNamed: results.isNamed(hit) }));
    return item;
  };
  const groups = groupBy(
    shortlist(results.findings.hits, MOST, knowledge),
    ({ record }) => knowledge.records[record]?.kind ?? 'passage',
  );
  return [...groups].map(([kind, hits]) => group(kind, hits.map(itemOf)));
}

function group(kind: Kind, items: HTMLElement[]): HTMLElement {
  const heading = el('h2', 'search-group', words.search.kinds[kind].many);
  heading.id = `search-group-${kind}`;
  const list = el('ol', 'results', ...items);
  list.setAttribute('aria-labelledby', heading.id);
  return el('section', '', heading, list);
}

/** Shows other content; the link with the same address as one that had the focus has it then, or else the field. */
export function replaceKeepingFocus(place: HTMLElement, field: HTMLElement, content: readonly Node[]): void {
  const { activeElement } = document;
  const stood = activeElement instanceof HTMLAnchorElement && place.contains(activeElement) ? activeElement.href : '';
  place.replaceChildren(...content);
  if (!stood) return;
  const same = [...place.querySelectorAll('a')].find((link) => link.href === stood);
  (same ?? field).focus();
}
