/** The versions of an edition, joined: what each changed, where its copy stands, and whether the present one is as frozen. */
import type { CompiledText } from '../markdown/compile.ts';
import type { Fault } from '../model/faults.ts';
import type { Routes } from '../model/addresses.ts';
import { frozenPath, type Version } from '../model/versions.ts';
import { EMPTY_LEDGER } from '../ledger/compare.ts';
import type { Sources, TextChoice } from '../reading/read.ts';
import type { VersionRecord } from '../schemas/version-record.ts';
import type { Archive, Archives } from '../versions/archives.ts';
import { historyOf, type Texts } from '../versions/history.ts';

type Chapters = ReadonlyMap<string, CompiledText>;

/** The words of each passage as they are now, by reference, in text order. */
export const textsOf = ({ chapters: files }: Pick<Sources, 'chapters'>, chapters: Chapters): Texts =>
  new Map(
    files.flatMap(({ id }) => (chapters.get(id)?.record?.passages ?? []).map(({ ref, text }) => [ref, text] as const)),
  );

/** All versions, the newest first. A copy of its own time names no copies, so that it is the same whenever it is made. */
export function versionsOf(
  sources: Sources,
  chapters: Chapters,
  { text, isCopy }: { text: TextChoice; isCopy: boolean },
  routes: Routes,
  { whole }: Archives,
  published: readonly Archive[],
): Version[] {
  const { config, versions, ledger } = sources;
  if (!config) return [];
  const frozenAt = (version: string): string | undefined => {
    const frozen = whole.get(version)?.frozen;
    if (!frozen || isCopy) return undefined;
    const isHere = published.some((archive) => archive.version === version);
    return isHere ? routes.asset(frozenPath(version)) : `${frozen.site}${frozenPath(version)}`;
  };
  return historyOf({
    config: config.data,
    records: new Map(versions.map(({ id, data }) => [id, data])),
    ledger: ledger?.data ?? EMPTY_LEDGER,
    present: text === 'edition' ? textsOf(sources, chapters) : undefined,
    frozenAt,
  });
}

/** How many passages have other words than the record of the present version; none in an edition that has no records yet. */
export function unrecordedWords(sources: Sources, chapters: Chapters): number {
  const { config, versions } = sources;
  const record = versions.find(({ id }) => id === config?.data.version)?.data;
  if (versions.length === 0 || record?.frozen) return 0;
  return otherWords(record?.passages ?? {}, textsOf(sources, chapters)).length;
}

/** References of passages that are on one side only, or have other words there. */
const otherWords = (recorded: VersionRecord['passages'], now: Texts): string[] =>
  [...new Set([...Object.keys(recorded), ...now.keys()])].filter((ref) => now.get(ref) !== recorded[ref]);

/** A warning where the text says something else than what was frozen under the number of the present version. */
export function versionIsAsFrozen(sources: Sources, chapters: Chapters, text: TextChoice): Fault[] {
  const { config, versions } = sources;
  const record = versions.find(({ id }) => id === config?.data.version);
  if (!config || !record?.data.frozen || text !== 'edition') return [];
  const others = otherWords(record.data.passages, textsOf(sources, chapters));
  if (others.length === 0) return [];
  const { version } = config.data;
  return [
    {
      file: config.file,
      ...config.placeOf(['version']),
      rule: 'version-is-as-frozen',
      expected: `the words that were frozen as version ${version}`,
      found: `other words in ${others.slice(0, 10).join(', ')}${others.length > 10 ? ` and ${others.length - 10} more` : ''}`,
      remedy: 'Give the edition a new version and date, and say under changes what it brought.',
      severity: 'warning',
    },
  ];
}
