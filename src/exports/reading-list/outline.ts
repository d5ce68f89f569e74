/** A reading list as its files tell it: headings, instructions, and items with whole addresses. */
import { resolveList, type Lookup, type Resolved } from '../../reading-list/resolve.ts';
import type { ReadingList } from '../../reading-list/list.ts';
import { dayInWords } from '../../reading-list/day.ts';
import { fateOf, labelOf, nameOf, sessionName } from '../../reading-list/words.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

export interface OutlineItem {
  item: Resolved;
  /** `2.4`, `Entry` */
  label: string;
  /** Label and title. */
  name: string;
  /** The absolute address; absent for words of one’s own. */
  url?: string;
  /** What is said below it. */
  detail: string;
}

export interface OutlineSession {
  /** `Session 1`, or its title. */
  title: string;
  /** `2027-01-18`, as it was typed. */
  date: string;
  /** The same in words. */
  day: string;
  say: string;
  items: OutlineItem[];
}

export interface ListOutline {
  title: string;
  by: string;
  sessions: OutlineSession[];
  /** Which edition, version and date. */
  from: string;
  language: string;
  site: string;
}

export function outlineOfList(list: ReadingList, lookup: Lookup): ListOutline {
  const { title, version, date, language, site } = lookup.catalogue;
  const isOne = list.sessions.length === 1;
  return {
    title: list.title || words.readingList.untitled,
    by: list.by,
    language,
    site,
    from: say(words.readingList.from, { title, version, date: dayInWords(date) }),
    sessions: resolveList(list, lookup).map((session, index) => ({
      title: session.title || (isOne ? '' : sessionName(index + 1)),
      date: session.date,
      day: dayInWords(session.date),
      say: session.say,
      items: session.items.map((item) => ({
        item,
        label: labelOf(item),
        name: nameOf(item),
        ...(item.path !== undefined && { url: new URL(item.path, site).href }),
        detail: fateOf(item) ?? [...passagesOfQuestion(item), item.detail].filter(Boolean).join(' · '),
      })),
    })),
  };
}

/** What a question is about, as a phrase. */
const passagesOfQuestion = ({ about, kind }: Resolved): string[] =>
  about.length > 0 && kind === 'question'
    ? [say(words.readingList.on, { passages: about.join(words.lists.comma) })]
    : [];
