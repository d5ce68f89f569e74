/** The ways into the edition besides its chapters, each with what is there. */
import type { EntryKind } from '../schemas/entry.ts';
import type { Edition } from '../edition/types.ts';
import { countText } from './apparatus/counts.ts';

export interface WayIn {
  url: string;
  name: string;
  text: string;
}

/** Every page of the apparatus that has something on it, and search. */
export function waysIn(edition: Edition): WayIn[] {
  const { routes, entries, references, notes, events, relations } = edition;
  const countOf = (wanted: EntryKind): number => entries.filter(({ kind }) => kind === wanted).length;
  const ways: (WayIn & { count: number })[] = [
    {
      url: routes.glossary(),
      name: 'Glossary',
      text: `${countText(entries.length, 'entry', 'entries')}: concepts, people, groups, places, events.`,
      count: entries.length,
    },
    {
      url: routes.people(),
      name: 'Who is who',
      text: `${countText(countOf('person'), 'person', 'people')}, with dates and offices.`,
      count: countOf('person'),
    },
    {
      url: routes.organizations(),
      name: 'Organizations',
      text: `${countText(countOf('organization'), 'organization')}, with the passages that name them.`,
      count: countOf('organization'),
    },
    {
      url: routes.references(),
      name: 'References',
      text: `${countText(references.length, 'work')}, and how surely each is identified.`,
      count: references.length,
    },
    {
      url: routes.notes(),
      name: 'Notes',
      text: `${countText(notes.length, 'note')}: what the editors add, and why.`,
      count: notes.length,
    },
    {
      url: routes.timeline(),
      name: 'Timeline',
      text: `${countText(events.length, 'event')}, before and after the study.`,
      count: events.length,
    },
    {
      url: routes.places(),
      name: 'Places',
      text: `${countText(countOf('place'), 'place')} on a map, and what each is in law.`,
      count: countOf('place'),
    },
    {
      url: routes.relations(),
      name: 'Relations',
      text: `${countText(relations.length, 'relation')}: who stood how to whom, and when.`,
      count: relations.length,
    },
    {
      url: routes.evidence(),
      name: 'Evidence',
      text: 'Which passage rests on which works, and which on none.',
      count: references.length,
    },
    {
      url: routes.claims(),
      name: 'Claims',
      text: `${countText(edition.claims.length, 'main claim')}: how firmly the study makes each, and what has become of it.`,
      count: edition.claims.length,
    },
    { url: routes.search(), name: 'Search', text: 'Text, notes and apparatus together.', count: 1 },
  ];
  return ways.filter(({ count }) => count > 0);
}
