/** What each version was and changed, from the records of versions, the ledger and what `edition.yaml` says. Pure. */
import { comparePassageRefs } from '../model/passage-ref.ts';
import { compareVersions, type PassageChange, type Version } from '../model/versions.ts';
import type { EditionConfig } from '../schemas/edition.ts';
import type { Ledger } from '../schemas/permalinks.ts';
import type { VersionRecord } from '../schemas/version-record.ts';
import { compareWords } from './compare-words.ts';

/** Words of passages by reference. */
export type Texts = ReadonlyMap<string, string>;

export interface HistoryInput {
  config: Pick<EditionConfig, 'version' | 'date' | 'changes' | 'language'>;
  /** By version. */
  records: ReadonlyMap<string, VersionRecord>;
  ledger: Ledger;
  /** What the passages say now; absent where the site prints another text than the one on record. */
  present: Texts | undefined;
  /** Address of the frozen copy of a version. */
  frozenAt: (version: string) => string | undefined;
}

/** All versions, the newest first. */
export function historyOf({ config, records, ledger, present, frozenAt }: HistoryInput): Version[] {
  const told = new Map(config.changes.map((change) => [change.version, change]));
  const versions = [...new Set([config.version, ...told.keys(), ...records.keys()])].sort(compareVersions);
  const textsOf = (version: string): Texts | undefined => {
    if (version === config.version && present) return present;
    const record = records.get(version);
    return record && new Map(Object.entries(record.passages));
  };
  return versions
    .map((version, index): Version => {
      const isPresent = version === config.version;
      const date = isPresent ? config.date : (records.get(version)?.date ?? told.get(version)?.date);
      const text = told.get(version)?.text;
      const frozen = frozenAt(version);
      const before = versions.slice(0, index).findLast((other) => textsOf(other) !== undefined);
      const [older, later] = [before === undefined ? undefined : textsOf(before), textsOf(version)];
      return {
        version,
        isPresent,
        ...(date !== undefined && { date }),
        ...(text !== undefined && { text }),
        ...(frozen !== undefined && { frozen }),
        ...(older && later && before !== undefined
          ? { changes: changesBetween(older, later, ledger, config.language), comparedWith: before }
          : {}),
      };
    })
    .toReversed();
}

/** What happened to each passage between two versions, in the order of the references. */
export function changesBetween(older: Texts, later: Texts, ledger: Ledger, language: string): PassageChange[] {
  const moves = movesBetween(older, later, ledger);
  const cameFrom = new Map([...moves].filter(([, to]) => !older.has(to)).map(([from, to]) => [to, from]));
  const changes: PassageChange[] = [];
  for (const [ref, text] of later) {
    const from = cameFrom.get(ref);
    const before = older.get(from ?? ref);
    if (before === undefined) changes.push({ ref, is: 'added', words: [{ is: 'added', text }] });
    else {
      const words = before === text ? [] : compareWords(before, text, language);
      if (words.length > 0) changes.push({ ref, is: 'changed', words, ...(from !== undefined && { from }) });
    }
  }
  for (const [ref, text] of older) {
    if (later.has(ref)) continue;
    const to = moves.get(ref);
    // What came whole to its new place is told there, in words that changed; what was joined to another left its own.
    if (to !== undefined && cameFrom.get(to) === ref) changes.push({ ref, is: 'moved', to, words: [] });
    else changes.push({ ref, is: 'withdrawn', words: [{ is: 'removed', text }], ...(to !== undefined && { to }) });
  }
  return changes.sort((a, b) => comparePassageRefs(a.ref, b.ref));
}

/** Where passages of the older version stand in the later one, which have no longer their number there. */
function movesBetween(older: Texts, later: Texts, ledger: Ledger): Map<string, string> {
  const moves = new Map<string, string>();
  for (const ref of older.keys()) {
    if (later.has(ref)) continue;
    // The ledger may know of moves that came later still: the first place that this version has.
    const seen = new Set<string>();
    let at: string | undefined = ref;
    while (at !== undefined && !seen.has(at) && !later.has(at)) {
      seen.add(at);
      at = Object.hasOwn(ledger.passages, at) ? ledger.passages[at]?.moved : undefined;
    }
    if (at !== undefined && later.has(at)) moves.set(ref, at);
  }
  return moves;
}
