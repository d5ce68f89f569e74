/** The places that `search-queries.yaml` names as answers. A wrong one spoils a figure, not the site: a warning. */
import type { CompiledText } from '../markdown/compile.ts';
import { nearest, type Fault } from '../model/faults.ts';
import type { Sources } from '../reading/read.ts';

/** Every answer that the edition does not have. */
export function answersExist(sources: Sources, chapters: ReadonlyMap<string, CompiledText>): Fault[] {
  const known = knownAnswers(sources, chapters);
  return sources.searchQueries.flatMap(({ data, file, placeOf }) =>
    data.answers.flatMap((answer, index): Fault[] => {
      if (known.has(answer)) return [];
      const candidates = nearest(answer, known);
      return [
        {
          file,
          ...placeOf(['answers', index]),
          rule: 'search-answer-exists',
          expected: 'a place of the edition: a passage, entry, reference, note, event or section',
          found: answer,
          remedy:
            candidates.length > 0 ? `Write ${candidates.join(' or ')}, or remove it.` : 'Correct it, or remove it.',
          severity: 'warning',
        },
      ];
    }),
  );
}

function knownAnswers(
  { entries, references, notes, events }: Sources,
  chapters: ReadonlyMap<string, CompiledText>,
): Set<string> {
  const records = [...chapters.values()].flatMap(({ record }) => record ?? []);
  return new Set([
    ...records.flatMap(({ passages }) => passages.map(({ ref }) => ref)),
    ...records.flatMap(({ sections }) => sections.map(({ id }) => `section:${id}`)),
    ...entries.map(({ id }) => `entry:${id}`),
    ...references.map(({ id }) => `reference:${id}`),
    ...notes.map(({ id }) => `note:${id}`),
    ...events.map(({ id }) => `event:${id}`),
  ]);
}
