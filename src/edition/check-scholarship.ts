/** What claims, checks of sources, emendations, abbreviations, reviews and corrections say of the rest: pure checks, faults out. */
import type { RuleId } from '../model/rules.ts';
import type { CompiledText } from '../markdown/compile.ts';
import { nearest, type Fault } from '../model/faults.ts';
import { passageRemedy, passagesInRange } from '../model/passage-ref.ts';
import type { Sourced, Sources, TextChoice } from '../reading/read.ts';

type At = Pick<Sourced<unknown>, 'file' | 'placeOf'>;

/** Every passage, work, note and entry that they name exists, and the words of a check are in its passage. */
export function scholarshipLeadsSomewhere(
  sources: Sources,
  chapters: ReadonlyMap<string, CompiledText>,
  text: TextChoice,
): Fault[] {
  const passages = new Map(
    [...chapters.values()].flatMap(({ record }) => (record?.passages ?? []).map((passage) => [passage.ref, passage])),
  );
  const refs = [...passages.keys()];
  const known = {
    works: new Set(sources.references.map(({ id }) => id)),
    checks: new Set(sources.sourceChecks.map(({ id }) => id)),
    notes: new Set(sources.notes.map(({ id }) => id)),
    entries: new Set(sources.entries.map(({ id }) => id)),
  };
  const faults: Fault[] = [];
  const passage = (at: At, path: PropertyKey[], ref: string): void => {
    if (passagesInRange(ref, refs).length > 0) return;
    faults.push({
      file: at.file,
      ...at.placeOf(path),
      rule: 'passage-exists',
      expected: 'the reference of a passage',
      found: ref,
      remedy: passageRemedy(ref, refs),
    });
  };
  const name = (at: At, path: PropertyKey[], rule: RuleId, expected: string, id: string, ids: Set<string>): void => {
    if (ids.has(id)) return;
    const candidates = nearest(id, ids);
    faults.push({
      file: at.file,
      ...at.placeOf(path),
      rule,
      expected,
      found: id,
      remedy: candidates.length > 0 ? `Write ${candidates.join(' or ')}, or remove it.` : 'Correct it, or remove it.',
    });
  };
  for (const source of sources.claims) {
    source.data.passages.forEach((ref, index) => passage(source, ['passages', index], ref));
    source.data.references.forEach((id, index) =>
      name(source, ['references', index], 'citation-key-exists', 'a key of references.json', id, known.works),
    );
    source.data.checks.forEach((id, index) =>
      name(
        source,
        ['checks', index],
        'source-check-exists',
        'the id of a check in source-checks.yaml',
        id,
        known.checks,
      ),
    );
    source.data.notes.forEach((id, index) =>
      name(source, ['notes', index], 'note-exists', 'the id of a note', id, known.notes),
    );
  }
  for (const source of sources.emendations) passage(source, ['passage'], source.data.passage);
  for (const source of sources.corrections) passage(source, ['passage'], source.data.passage);
  for (const source of sources.reviews)
    source.data.passages.forEach((ref, index) => passage(source, ['passages', index], ref));
  for (const source of sources.abbreviations)
    if (source.data.entry !== undefined)
      name(source, ['entry'], 'entry-exists', 'the id of a glossary entry', source.data.entry, known.entries);
  for (const source of sources.sourceChecks) {
    const { data } = source;
    passage(source, ['passage'], data.passage);
    name(source, ['work'], 'citation-key-exists', 'a key of references.json', data.work, known.works);
    const record = passages.get(data.passage);
    if (!record || !known.works.has(data.work)) continue;
    const cited = record.citations.map(({ id }) => id);
    // An imported text may cite a work that several of the library fit.
    if (text !== 'original' && !cited.includes(data.work))
      faults.push({
        file: source.file,
        ...source.placeOf(['work']),
        rule: 'check-work-is-cited',
        expected: `a work that passage ${data.passage} cites`,
        found: data.work,
        remedy:
          cited.length > 0
            ? `Write ${[...new Set(cited)].join(' or ')}, or correct the passage.`
            : 'Correct the passage; this one cites no work.',
      });
    // In the study's own text the words are others, and the check is shown with the passage as a whole.
    const times = text === 'original' ? 1 : record.text.split(data.words).length - 1;
    if (times !== 1)
      faults.push({
        file: source.file,
        ...source.placeOf(['words']),
        rule: 'check-words-are-in-passage',
        expected: `words that stand once in passage ${data.passage}`,
        found: times === 0 ? `“${data.words}”, which the passage does not have` : `“${data.words}” ${times} times`,
        remedy: 'Copy the words of the claim from the passage, as many as make the place plain.',
      });
  }
  return faults;
}
