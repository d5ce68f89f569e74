/** The bibliography of the editors' own sources, gathered from everything that names one. */
import type { Edition } from '../model/types.ts';
import type { Basis } from '../schemas/common.ts';

export interface EditorsSource {
  /** Of a source in `sources.yaml`, which has an address of its own. */
  id?: string | undefined;
  title: string;
  url?: string | undefined;
  /** Whether it has no pages. */
  unpaged: boolean;
  /** `verified` where anything that names it saw it. */
  basis: Basis;
  /** What names it: notes, entries, events, relations; `detail` is the place in the source. */
  namedBy: { text: string; detail: string; url: string }[];
}

/** Every source but the study itself, once: by its id, or by its title where it has none. */
export function editorsSources(
  edition: Pick<Edition, 'notes' | 'entries' | 'events' | 'relations' | 'config' | 'listedSources'>,
): EditorsSource[] {
  const found = new Map<string, EditorsSource>();
  const unpaged = new Map(edition.listedSources.map(({ id, unpaged }) => [id, unpaged]));
  const naming = [
    ...edition.notes.map(({ passage, letter, url, sources }) => ({ text: `${passage}${letter}`, url, sources })),
    ...edition.entries.map(({ term, url, sources }) => ({ text: term, url, sources })),
    ...edition.events.map(({ title, url, sources }) => ({ text: title, url, sources })),
    ...edition.relations.map(({ summary, url, sources }) => ({ text: summary, url, sources })),
  ];
  for (const { text, url, sources } of naming)
    for (const { source: id, at = '', ...source } of sources.filter(({ basis }) => basis !== 'study')) {
      const by = { text, url, detail: at };
      const key = id ?? source.title;
      const one = found.get(key);
      if (!one)
        found.set(key, {
          ...source,
          id,
          unpaged: unpaged.get(id ?? '') ?? false,
          namedBy: [by],
        });
      else {
        one.namedBy.push(by);
        if (source.basis === 'verified') one.basis = 'verified';
      }
    }
  const collator = new Intl.Collator(edition.config.language, { sensitivity: 'base', numeric: true });
  return [...found.values()].sort((a, b) => collator.compare(a.title, b.title));
}
