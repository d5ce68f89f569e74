/** The bibliography of the editors' own sources, gathered from everything that names one. */
import type { Edition } from '../model/types.ts';
import type { Source } from '../schemas/common.ts';

export interface EditorsSource extends Source {
  /** How many notes, entries, events and relations name it. */
  times: number;
}

/** Every source but the study itself, once, by its title; an address that one of them has is kept. */
export function editorsSources(
  edition: Pick<Edition, 'notes' | 'entries' | 'events' | 'relations' | 'config'>,
): EditorsSource[] {
  const found = new Map<string, EditorsSource>();
  for (const { sources } of [...edition.notes, ...edition.entries, ...edition.events, ...edition.relations])
    for (const source of sources.filter(({ basis }) => basis !== 'study')) {
      const one = found.get(source.title);
      if (one) one.times++;
      else found.set(source.title, { ...source, times: 1 });
    }
  const collator = new Intl.Collator(edition.config.language, { sensitivity: 'base', numeric: true });
  return [...found.values()].sort((a, b) => collator.compare(a.title, b.title));
}
