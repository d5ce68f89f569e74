import type { Edition, Entry } from '../model/types.ts';
import { citationJson } from './citation-json.ts';

/** `/api/glossary.json`: every entry, in alphabetical order. `text` and `html` are the long definition. */
export const glossaryJson = ({ entries }: Edition) => entries.map(entryJson);

function entryJson(entry: Entry) {
  return {
    id: entry.id,
    term: entry.term,
    kind: entry.kind,
    url: entry.url,
    forms: entry.forms,
    alsoKnownAs: entry.alsoKnownAs,
    native: entry.native,
    short: entry.short,
    text: entry.text,
    html: entry.html,
    person: entry.person,
    place: entry.place,
    wikidata: entry.wikidata,
    related: entry.related,
    citations: entry.citations.map(citationJson),
    usedIn: entry.usedIn,
    uses: entry.uses.length,
    events: entry.events,
    relations: entry.relations,
    basis: entry.basis,
    sources: entry.sources,
  };
}
