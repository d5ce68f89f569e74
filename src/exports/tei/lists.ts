/** The lists of the TEI file: persons, places, bodies, events, relations; and what else the apparatus holds. */
import { entryAnchor } from '../../model/addresses.ts';
import { parseEdtf } from '../../model/edtf.ts';
import type { Edition, Entry, Event, Relation } from '../../model/types.ts';
import { element as x, lines, type Xml, type XmlContent } from '../kept/xml.ts';
import { sourcesOf } from './notes.ts';
import { teiFrom, type TeiPlace } from './from-html.ts';
import { PAGES } from '../../model/pages.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

const listOf = (name: string, items: readonly XmlContent[]): XmlContent =>
  items.length > 0 ? x(name, {}, lines(items)) : undefined;

/** `standOff`: what the text names, apart from it; absent where there is nothing in it. */
export function standOff(edition: Edition, place: TeiPlace): XmlContent {
  const ofKind = (kind: Entry['kind']) => edition.entries.filter((entry) => entry.kind === kind);
  const lists = [
    listOf(
      'listPerson',
      ofKind('person').map((entry) => person(entry, edition, place)),
    ),
    listOf(
      'listPlace',
      ofKind('place').map((entry) => placeOf(entry, place)),
    ),
    listOf(
      'listOrg',
      ofKind('organization').map((entry) => x('org', idOf(entry), ...names(entry, 'orgName'), ...rest(entry, place))),
    ),
    listOf(
      'listEvent',
      edition.events.map((event) => eventOf(event, place)),
    ),
    listOf(
      'listRelation',
      edition.relations.map((relation) => relationOf(relation, place)),
    ),
  ].filter((list) => list !== undefined);
  return lists.length > 0 ? x('standOff', {}, lines(lists)) : undefined;
}

/** Kinds of entries that have lists of their own. */
const LISTED: readonly Entry['kind'][] = ['person', 'place', 'organization'];

/** The other entries, as a division of the back. */
export function glossary({ entries }: Edition, place: TeiPlace): XmlContent {
  const items = entries.filter(({ kind }) => !LISTED.includes(kind));
  if (items.length === 0) return undefined;
  return x(
    'div',
    { type: 'glossary' },
    x('head', {}, PAGES.glossary.title),
    x('list', {}, lines(items.map((entry) => x('item', idOf(entry), ...names(entry, 'term'), ...rest(entry, place))))),
  );
}

const idOf = ({ id }: Pick<Entry, 'id'>) => ({ 'xml:id': entryAnchor(id) });

const names = ({ term, native, alsoKnownAs }: Entry, name: string): Xml[] => [
  x(name, {}, term),
  ...(native ? [x(name, { 'xml:lang': native.lang }, native.text)] : []),
  ...alsoKnownAs.map((other) => x(name, { type: 'alternative' }, other)),
];

/** Definition, sources and identifier, the same for every kind. */
const rest = ({ short, html, sources, wikidata, basis }: Entry, place: TeiPlace): XmlContent[] => [
  x(
    'note',
    { type: 'definition', ana: `#basis-${basis}` },
    x('p', {}, short),
    teiFrom(html, place),
    sourcesOf(sources),
  ),
  wikidata ? x('idno', { type: 'Wikidata' }, wikidata) : undefined,
];

/** A day, month or year as TEI has it in attributes; other dates stand in words. */
const when = (date: string): string | undefined => (/^\d{4}(?:-\d{2}){0,2}$/.test(date) ? date : undefined);

function person(entry: Entry, { config }: Edition, place: TeiPlace): Xml {
  const { born, died, role } = entry.person ?? {};
  const life = (name: string, date: string | undefined) =>
    date && x(name, { when: when(date) }, parseEdtf(date, config.language)?.text ?? date);
  return x(
    'person',
    idOf(entry),
    ...names(entry, 'persName'),
    life('birth', born),
    life('death', died),
    role ? x('occupation', {}, role) : undefined,
    ...rest(entry, place),
  );
}

function placeOf(entry: Entry, place: TeiPlace): Xml {
  const { lat, lon, type, coordinateNote, status } = entry.place ?? {};
  return x(
    'place',
    { ...idOf(entry), type },
    ...names(entry, 'placeName'),
    lat === undefined || lon === undefined ? undefined : x('location', {}, x('geo', {}, `${lat} ${lon}`)),
    coordinateNote ? x('note', { type: 'coordinates' }, coordinateNote) : undefined,
    status ? x('note', { type: 'status' }, status) : undefined,
    ...rest(entry, place),
  );
}

function eventOf({ id, date, title, text, dateText, sources, basis, ...event }: Event, { entries }: TeiPlace): Xml {
  const [from, to] = date.includes('/') ? date.split('/') : [];
  const known = [...event.people, ...event.organizations, ...event.places].filter((entry) => entries.has(entry));
  const dates = from === undefined ? { when: when(date) } : { from: when(from), to: when(to ?? '') };
  return x(
    'event',
    { 'xml:id': `event-${id}`, ...dates, ana: `#basis-${basis}` },
    x('label', {}, title),
    x('desc', {}, x('date', {}, dateText), say(words.files.after, { text })),
    x(
      'note',
      {},
      ...event.passages.map((ref) => x('ptr', { type: 'passage', target: `#p${ref}` })),
      ...known.map((entry) => x('ptr', { type: 'participant', target: `#${entryAnchor(entry)}` })),
      sourcesOf(sources),
    ),
  );
}

function relationOf(
  { id, from, to, directed, kind, summary, periodText, ...relation }: Relation,
  { entries }: TeiPlace,
) {
  // Both ends are entries: a rule of the edition.
  const end = (entry: string) => (entries.has(entry) ? `#${entryAnchor(entry)}` : undefined);
  const ends = directed
    ? { active: end(from), passive: end(to) }
    : { mutual: [end(from), end(to)].filter(Boolean).join(' ') };
  return x(
    'relation',
    {
      'xml:id': `relation-${id}`,
      name: kind.replace(/[^\p{L}\p{N}]+/gu, '-'),
      ...ends,
      ana: `#basis-${relation.basis}`,
    },
    x('desc', {}, x('date', {}, periodText), say(words.files.after, { text: summary })),
  );
}
