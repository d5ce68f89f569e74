/** What versions brought, as feeds tell it: a title, an address, what it says, and the chapters that it concerns. */
import { passageByRef } from '../../edition/find.ts';
import { VERDICTS } from '../../model/labels.ts';
import type { ChapterNumber } from '../../model/passage-ref.ts';
import type { Edition, News } from '../../model/types.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

/** A thing with its own place. */
interface Told {
  name: string;
  url: string;
  text: string;
  /** References of the passages that it concerns. */
  passages: readonly string[];
}

export interface NewsItem {
  version: string;
  /** The same in every build: its kind and its key. */
  id: string;
  title: string;
  url: string;
  text: string;
  chapters: ChapterNumber[];
}

/** All news that have a place, in their order. */
export function newsItems(edition: Edition): NewsItem[] {
  const find = finder(edition);
  return edition.news.flatMap(({ kind, key, version, isNew }): NewsItem[] => {
    if (!isTold(kind)) return [];
    const told = find(kind, key);
    if (!told) return [];
    const chapters = told.passages.flatMap((ref) => passageByRef(edition, ref)?.chapter ?? []);
    return [
      {
        version,
        id: `${kind}/${key}`,
        title: say(isNew ? words.feed.isNew[kind] : words.feed.isChanged[kind], { name: told.name }),
        url: told.url,
        text: told.text,
        chapters: [...new Set(chapters)],
      },
    ];
  });
}

/** Sections and chapters bring passages, which are told. */
type ToldKind = keyof typeof words.feed.isNew;
const isTold = (kind: News['kind']): kind is ToldKind => Object.hasOwn(words.feed.isNew, kind);

function finder(edition: Edition): (kind: ToldKind, key: string) => Told | undefined {
  const { routes, references } = edition;
  const labels = new Map(references.map(({ id, label }) => [id, label]));
  const kinds: Record<ToldKind, () => [key: string, told: Told][]> = {
    passages: () => edition.passages.map(({ ref, url, text }) => [ref, { name: ref, url, text, passages: [ref] }]),
    notes: () =>
      edition.notes.map(({ id, passage, letter, url, text }) => [
        id,
        { name: `${passage}${letter}`, url, text, passages: [passage] },
      ]),
    glossary: () =>
      edition.entries.map(({ id, term, url, short, usedIn }) => [
        id,
        { name: term, url, text: short, passages: usedIn },
      ]),
    references: () =>
      references.map(({ id, label, url, text, citedIn }) => [id, { name: label, url, text, passages: citedIn }]),
    claims: () => edition.claims.map(({ id, url, text, passages }) => [id, { name: text, url, text, passages }]),
    checks: () =>
      edition.sourceChecks.map(({ id, work, passage, url, verdict, comment }) => [
        id,
        {
          name: say(words.feed.check, { work: labels.get(work) ?? work, passage }),
          url,
          text: say(words.scholarship.verdictAndComment, { verdict: VERDICTS[verdict], comment }),
          passages: [passage],
        },
      ]),
    emendations: () =>
      edition.emendations.map(({ id, passage, why }) => [
        id,
        { name: passage, url: routes.emendation(id), text: why, passages: [passage] },
      ]),
  };
  const known = new Map<ToldKind, Map<string, Told>>();
  return (kind, key) => {
    const own = known.get(kind) ?? new Map(kinds[kind]());
    known.set(kind, own);
    return own.get(key);
  };
}
