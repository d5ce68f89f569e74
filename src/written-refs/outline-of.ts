/** The outline of an edition, from the Edition. */
import type { Edition, Entry } from '../model/types.ts';
import type { Outline, OutlineTopic } from './outline.ts';

/** How many passages a topic is offered with. */
const MOST_PASSAGES = 3;

export function outlineOf(edition: Edition): Outline {
  const { config, chapters, redirects, withdrawn, entries, site, base } = edition;
  const { author, shortAuthor, title, subtitle, date } = config.source;
  const long = subtitle === undefined ? [] : [`${title}: ${subtitle}`];
  const names = [
    author,
    author.replace(/\s*\([^)]*\)\s*$/, ''),
    title,
    ...long,
    ...(shortAuthor === undefined ? [] : [shortAuthor]),
  ];
  return {
    sites: [site],
    base,
    names: [...new Set(names)],
    year: date.slice(0, 4),
    chapters: chapters.map((chapter) => ({
      number: chapter.number,
      ...(chapter.unnumbered && { unnumbered: true }),
      slug: chapter.slug,
      title: chapter.title,
      url: chapter.url,
      passages: chapter.passages.map(({ ref }) => ref),
      sections: chapter.sections.map((section) => ({
        id: section.id,
        title: section.title,
        url: section.url,
        passages: section.passages,
      })),
    })),
    topics: entries.flatMap(topicOf),
    moved: Object.fromEntries(redirects.filter(isPlace).map(({ from, to }) => [from, to])),
    withdrawn: Object.fromEntries(withdrawn.filter(isPlace).map(({ key, reason }) => [key, reason])),
  };
}

const isPlace = ({ kind }: { kind: string }): boolean => ['passages', 'sections', 'chapters'].includes(kind);

/** An entry that passages use, with those that speak of it most. */
function topicOf({ term, forms, alsoKnownAs, uses, usedIn }: Entry): OutlineTopic[] {
  const countOf = (ref: string) => uses.filter(({ passage }) => passage === ref).length;
  const passages = usedIn.toSorted((a, b) => countOf(b) - countOf(a)).slice(0, MOST_PASSAGES);
  return passages.length > 0 ? [{ names: [...new Set([term, ...forms, ...alsoKnownAs])], passages }] : [];
}
