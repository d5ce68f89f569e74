/** Sources that the apparatus names by an id, with the title and the address that `sources.yaml` has of them. */
import type { Source } from '../schemas/common.ts';
import type { Sourced, Sources } from './read.ts';

/** The same sources, each naming whole; an id that the list lacks keeps an empty title, and is reported by the checks. */
export function withListedSources(sources: Sources): Sources {
  const listed = new Map(sources.editorsSources.map(({ id, data }) => [id, data]));
  const whole = <S extends Sourced<{ sources: Source[] }>>(item: S): S => ({
    ...item,
    data: {
      ...item.data,
      sources: item.data.sources.map((source) => {
        const { title, url } = listed.get(source.source ?? '') ?? source;
        return { ...source, title, ...(url !== undefined && { url }) };
      }),
    },
  });
  return {
    ...sources,
    entries: sources.entries.map(whole),
    notes: sources.notes.map(whole),
    events: sources.events.map(whole),
    relations: sources.relations.map(whole),
  };
}
