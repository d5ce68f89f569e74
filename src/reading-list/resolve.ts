/** What the items of a list are in this edition. */
import { comparePassageRefs, parsePassageRange, parsePassageRef, passagesInRange } from '../model/passage-ref.ts';
import { WORDS_A_MINUTE } from '../model/reading-time.ts';
import {
  chapterKey,
  rangeKey,
  sectionKey,
  THING_KINDS,
  type Catalogue,
  type ListedChapter,
  type ListedPassage,
  type ListedThing,
  type ThingKind,
} from './catalogue.ts';
import type { Item, ReadingList } from './list.ts';

export type Kind = 'chapter' | 'section' | 'passage' | ThingKind | 'text' | 'own-question' | 'unknown';

/** An item with what is known of it. */
export interface Resolved {
  item: Item;
  kind: Kind;
  /** Its numbers: `2.4`, `2.4–2.6`, of a chapter `2`; empty for other things. */
  number: string;
  title: string;
  detail: string;
  /** Address below the site’s; absent for words of one’s own and for what is unknown. */
  path?: string;
  /** The passages that are read with it. */
  passages: string[];
  /** Those that it is about, which are not read with it. */
  about: string[];
  words: number;
  /** The key under which it was asked for, where it has moved. */
  was?: string;
  /** Why it was withdrawn. */
  withdrawn?: string;
  /** The nearest passages to one that is not there. */
  near?: string[];
}

/** Looks things up in a catalogue, whose maps are made once. */
export class Lookup {
  readonly catalogue: Catalogue;
  readonly refs: readonly string[];
  readonly #passages: ReadonlyMap<string, ListedPassage>;
  readonly #things: ReadonlyMap<string, ListedThing>;

  constructor(catalogue: Catalogue) {
    this.catalogue = catalogue;
    this.refs = catalogue.passages.map(({ ref }) => ref);
    this.#passages = new Map(catalogue.passages.map((passage) => [passage.ref, passage]));
    this.#things = new Map(
      Object.values(catalogue.things)
        .flat()
        .map((thing) => [thing.key, thing]),
    );
  }

  passage(ref: string): ListedPassage | undefined {
    return this.#passages.get(ref);
  }

  wordsOf(refs: readonly string[]): number {
    return refs.reduce((sum, ref) => sum + (this.#passages.get(ref)?.words ?? 0), 0);
  }

  chapterOf(ref: string): ListedChapter | undefined {
    return this.catalogue.chapters.find(({ passages }) => passages.includes(ref));
  }

  /** Title of the section in which a passage stands, else of its chapter. */
  placeOf(ref: string): string {
    const chapter = this.chapterOf(ref);
    return chapter?.sections.find(({ passages }) => passages.includes(ref))?.title ?? chapter?.title ?? '';
  }

  resolve(item: Item): Resolved {
    if ('own' in item)
      return {
        ...NOTHING,
        item,
        kind: item.own === 'text' ? 'text' : 'own-question',
        title: item.text,
        words: item.text.split(/\s+/).filter(Boolean).length,
      };
    const now = this.#now(item.key);
    const found = this.#find(now);
    if (found) return { ...NOTHING, ...found, item, ...(now !== item.key && { was: item.key }) };
    const withdrawn = own(this.catalogue.withdrawn, item.key);
    const near = this.#near(item.key);
    return { ...NOTHING, item, title: item.key, near, ...(withdrawn !== undefined && { withdrawn }) };
  }

  /** The key under which it stands now; both ends of a range may have moved. */
  #now(key: string): string {
    const { moved } = this.catalogue;
    const ends = parsePassageRange(key);
    if (!ends) return own(moved, key) ?? key;
    return rangeKey(own(moved, ends.first) ?? ends.first, own(moved, ends.last) ?? ends.last);
  }

  #find(key: string): (Partial<Resolved> & Pick<Resolved, 'kind'>) | undefined {
    const passages = passagesInRange(key, this.refs);
    if (passages.length > 0) return this.#passagesInRow(passages);
    for (const chapter of this.catalogue.chapters) {
      const { number, slug, title, sections } = chapter;
      if (key === chapterKey(number)) {
        const all = chapter.passages;
        return {
          kind: 'chapter',
          number,
          title,
          path: `${slug}/`,
          passages: all,
          words: this.wordsOf(all),
        };
      }
      const section = sections.find(({ id }) => sectionKey(number, id) === key);
      if (section)
        return {
          ...this.#passagesInRow(section.passages),
          kind: 'section',
          title: section.title,
          detail: title,
          path: `${slug}/#${section.id}`,
        };
    }
    const thing = this.#things.get(key);
    if (!thing) return undefined;
    const { title, detail, path, words, passages: about } = thing;
    return { kind: own(THING_KINDS, key.charAt(0)) ?? 'unknown', title, detail, path, words, about };
  }

  #passagesInRow(passages: string[]): Partial<Resolved> & Pick<Resolved, 'kind'> {
    const [first = '', last = first] = [passages[0], passages.at(-1)];
    return {
      kind: 'passage',
      number: rangeKey(first, last).replace('-', '–'),
      title: this.#passages.get(first)?.first ?? '',
      detail: [...new Set(passages.map((ref) => this.placeOf(ref)))].join('; '),
      // Where the part after # is cut off, the address leads to the first passage.
      path: first === last ? `p/${first}/` : `p/${first}/#p${first}-p${last}`,
      passages,
      words: this.wordsOf(passages),
    };
  }

  #near(key: string): string[] {
    const [first = ''] = key.split('-');
    const chapter = parsePassageRef(first)?.chapter;
    const own = this.refs.filter((ref) => parsePassageRef(ref)?.chapter === chapter);
    const before = own.findLast((ref) => comparePassageRefs(ref, first) < 0);
    const after = own.find((ref) => comparePassageRefs(ref, first) > 0);
    return chapter === undefined ? [] : [before, after].filter((ref) => ref !== undefined);
  }
}

const NOTHING: Omit<Resolved, 'item'> = {
  kind: 'unknown',
  number: '',
  title: '',
  detail: '',
  passages: [],
  about: [],
  words: 0,
};

/** A value of a record by a key that others wrote. */
const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

/** A list with what its items are. */
export interface ResolvedSession {
  title: string;
  date: string;
  say: string;
  items: Resolved[];
}

export const resolveList = ({ sessions }: ReadingList, lookup: Lookup): ResolvedSession[] =>
  sessions.map(({ items, ...session }) => ({ ...session, items: items.map((item) => lookup.resolve(item)) }));

export interface Counts {
  items: number;
  words: number;
  minutes: number;
}

/** What there is to read; a passage that stands there twice counts once. */
export function countsOf(items: readonly Resolved[], lookup: Lookup): Counts {
  const passages = new Set(items.flatMap((item) => item.passages));
  const others = items.filter((item) => item.passages.length === 0).reduce((sum, { words }) => sum + words, 0);
  const words = lookup.wordsOf([...passages]) + others;
  return { items: items.length, words, minutes: words === 0 ? 0 : Math.max(1, Math.round(words / WORDS_A_MINUTE)) };
}
