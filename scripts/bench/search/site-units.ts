/** All of a built site that search promises to find: every kind of result, with its names and the titles of its sources. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  allOf,
  anyOf,
  factOf,
  hasAttribute,
  hasClass,
  isSource,
  isTag,
  not,
  unitsOfPage,
  type Items,
  type Unit,
} from './truth.ts';

/** The chapter and its sections, passages and questions. */
const CHAPTER: Items[] = [
  { item: hasClass('chapter-head'), fragment: () => '', part: anyOf(isTag('h1'), hasClass('standfirst')) },
  { within: hasClass('text'), item: isTag('h2') },
  { item: hasAttribute('dataPassage') },
  { within: hasClass('questions'), item: isTag('li'), part: allOf(isTag('p'), not(hasClass('where'))) },
];

const NOTE: Items = { item: hasClass('note-item'), part: anyOf(hasClass('note-text'), isSource) };
const ENTRY: Items = {
  item: hasClass('entry'),
  part: anyOf(hasAttribute('dataName'), hasClass('entry-text'), factOf('Role', 'Status'), isSource),
};
const REFERENCE: Items = { item: hasClass('ref'), part: anyOf(hasClass('work-ref'), factOf('Cited for', 'In doubt')) };
const EVENT: Items = {
  item: hasClass('event'),
  part: anyOf(isTag('h3'), allOf(isTag('p'), not(hasClass('origin'))), isSource),
};

const CLAIM: Items = { item: hasAttribute('dataItem'), part: hasClass('claim-text') };

/** Without the number of the passage, which search takes for a place. */
const EMENDATION: Items = {
  within: ({ properties }) => ['emendations', 'kept-as-printed'].includes(String(properties.ariaLabelledBy)),
  item: allOf(hasAttribute('id'), not(isTag('h2'))),
  part: anyOf(
    isTag('i'),
    allOf(isTag('td'), ({ children }) => children[0]?.type !== 'element'),
  ),
};

/** Reviews and corrections received: what was read or found, by whom, and what became of it. */
const SAID: Items = { item: allOf(isTag('li'), hasAttribute('id')), part: hasClass('said') };

export function unitsOfSite(dist: string): Unit[] {
  const { chapters } = JSON.parse(readFileSync(join(dist, 'api/edition.json'), 'utf8')) as {
    chapters: { url: string; slug: string }[];
  };
  const base = chapters[0]?.url.slice(0, -(chapters[0].slug.length + 1)) ?? '/';
  const pages: [path: string, items: Items[]][] = [
    ...chapters.map(({ slug }): [string, Items[]] => [`${slug}/`, CHAPTER]),
    ['notes/', [NOTE]],
    ['glossary/', [ENTRY]],
    ['references/', [REFERENCE]],
    ['timeline/', [EVENT]],
    ['the-edition/', [EMENDATION]],
    ['claims/', [CLAIM]],
    ['quality/', [SAID]],
    ['errata/', [SAID]],
  ];
  // An edition without claims, say, has no page of them.
  const there = pages.filter(([path]) => existsSync(join(dist, path)));
  return there.flatMap(([path, items]) => unitsOfPage(dist, base, path, items));
}
