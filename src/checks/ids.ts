/** An id names one element of its page, and whatever names an id finds it. */
import type { Fault } from '../model/faults.ts';
import type { Check } from './check.ts';
import { attribute } from './html.ts';
import { opening } from './resolve.ts';
import type { SitePage } from './site.ts';
import { words } from '../words/index.ts';

/** Attributes that name ids of the same page, by their names in hast. */
const NAMING = new Set([
  'htmlFor',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'ariaOwns',
  'ariaDetails',
  'ariaFlowTo',
  'popoverTarget',
  'headers',
  'form',
  'list',
  'dataOf',
]);

export const ids: Check = {
  holds: words.quality.holds.ids,
  rules: ['page-id-is-unique', 'named-id-exists'],
  ofPage: (page) => [...repeated(page), ...missing(page)],
};

function repeated({ file, elements, ids: all }: SitePage): Fault[] {
  const counts = Map.groupBy(elements, (element) => attribute(element, 'id'));
  return [...all].flatMap((id): Fault[] => {
    const count = counts.get(id)?.length ?? 0;
    if (count < 2) return [];
    return [
      {
        file,
        rule: 'page-id-is-unique',
        expected: 'an id that no other element of the page has',
        found: `${id}, ${count} times`,
        remedy: 'Give one of them another id; where ids come from the content, rename what is not yet published.',
      },
    ];
  });
}

function missing(page: SitePage): Fault[] {
  return page.elements.flatMap((element) =>
    Object.keys(element.properties).flatMap((name) =>
      (NAMING.has(name) ? (attribute(element, name) ?? '') : '')
        .split(/\s+/)
        .filter((id) => id !== '' && !page.ids.has(id))
        .map((id) => ({
          file: page.file,
          rule: 'named-id-exists',
          expected: 'the id of an element of the page',
          found: `${id}, named by ${opening(page, element)}`,
          remedy: 'Correct the id, or remove what names it.',
        })),
    ),
  );
}
