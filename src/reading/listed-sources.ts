/** Sources that the apparatus names by an id, or as the study, with the titles and addresses that they have elsewhere. */
import { parseEdtf } from '../model/edtf.ts';
import type { Source } from '../schemas/common.ts';
import type { EditionConfig } from '../schemas/edition.ts';
import type { EditorsSourceItem } from '../schemas/editors-source.ts';
import { words } from '../words/index.ts';
import { say } from '../words/say.ts';

/**
 * What gives an entry, note, event or relation its sources whole. An id that the list lacks keeps an empty title, and is
 * reported by the checks.
 */
export function sourcesNamedBy(
  config: EditionConfig | undefined,
  list: readonly EditorsSourceItem[],
): <Item extends { data: { sources: Source[] } }>(item: Item) => Item {
  const listed = new Map(list.map((one) => [one.id, one]));
  const study = config ? studyTitle(config) : '';
  const named = (source: Source): Source => {
    if (source.source === undefined) return { ...source, title: source.title || study };
    const { title = '', url } = listed.get(source.source) ?? {};
    return { ...source, title, ...(url !== undefined && { url }) };
  };
  return (item) => ({ ...item, data: { ...item.data, sources: item.data.sources.map(named) } });
}

/** `Harbour Society, Lamps of the harbour (June 1901)` */
function studyTitle({ source, language }: EditionConfig): string {
  const date = parseEdtf(source.date, language)?.text ?? source.date;
  return say(words.files.studyAsSource, { author: source.shortAuthor ?? source.author, title: source.title, date });
}
