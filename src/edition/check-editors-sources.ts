/** Ids of sources against `sources.yaml`: pure checks, faults out. */
import { nearest, type Fault } from '../model/faults.ts';
import type { Sourced, Sources } from '../reading/read.ts';
import type { Source } from '../schemas/common.ts';

type Naming = Sourced<{ sources: readonly Source[] }>;

/** Every id in `sources` is in the list; every source of the list is named somewhere, once is enough. */
export function editorsSourcesAreListed({
  editorsSources,
  entries,
  notes,
  events,
  relations,
}: Pick<Sources, 'editorsSources' | 'entries' | 'notes' | 'events' | 'relations'>): Fault[] {
  const listed = new Set(editorsSources.map(({ id }) => id));
  const naming: Naming[] = [...entries, ...notes, ...events, ...relations];
  const named = naming.flatMap((item) =>
    item.data.sources.flatMap(({ source }, index) => (source === undefined ? [] : [{ item, index, id: source }])),
  );
  const used = new Set(named.map(({ id }) => id));
  return [
    ...named
      .filter(({ id }) => !listed.has(id))
      .map(({ item, index, id }): Fault => {
        const near = nearest(id, listed);
        return {
          file: item.file,
          ...item.placeOf(['sources', index, 'source']),
          rule: 'editors-source-exists',
          expected: 'the id of a source in sources.yaml',
          found: id,
          remedy: near.length > 0 ? `Write ${near.join(' or ')}.` : 'Add it to sources.yaml, or give its title here.',
        };
      }),
    ...editorsSources
      .filter(({ id }) => !used.has(id))
      .map(({ id, file, placeOf }): Fault => ({
        file,
        ...placeOf(['id']),
        rule: 'editors-source-is-named',
        expected: 'a source that an entry, note, event or relation names',
        found: `${id}, which nothing names`,
        remedy: `Name it with source: ${id}, or remove it.`,
        severity: 'warning',
      })),
  ];
}
