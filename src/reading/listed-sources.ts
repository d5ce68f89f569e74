/** Sources that the apparatus names by an id, or as the study, with the titles and addresses that they have elsewhere. */
import { parseEdtf } from '../model/edtf.ts';
import type { Source } from '../schemas/common.ts';
import type { EditionConfig } from '../schemas/edition.ts';
import { words } from '../words/index.ts';
import { say } from '../words/say.ts';
import type { Sourced, Sources } from './read.ts';

/** The same sources, each named whole; an id that the list lacks keeps an empty title, and is reported by the checks. */
export function withListedSources(sources: Sources): Sources {
  const listed = new Map(sources.editorsSources.map(({ id, data }) => [id, data]));
  const study = sources.config ? studyTitle(sources.config.data) : '';
  const named = (source: Source): Source => {
    if (source.source === undefined) return { ...source, title: source.title || study };
    const { title = '', url } = listed.get(source.source) ?? {};
    return { ...source, title, ...(url !== undefined && { url }) };
  };
  const whole = <S extends Sourced<{ sources: Source[] }>>(item: S): S => ({
    ...item,
    data: { ...item.data, sources: item.data.sources.map(named) },
  });
  return {
    ...sources,
    entries: sources.entries.map(whole),
    notes: sources.notes.map(whole),
    events: sources.events.map(whole),
    relations: sources.relations.map(whole),
  };
}

/** `Harbour Society, Lamps of the harbour (June 1901)` */
function studyTitle({ source, language }: EditionConfig): string {
  const date = parseEdtf(source.date, language)?.text ?? source.date;
  return say(words.files.studyAsSource, { author: source.shortAuthor ?? source.author, title: source.title, date });
}
