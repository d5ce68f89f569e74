/** One entry of a list of references in words: who, when, what, in what. */
import type { CslDate, CslItem } from './csl.ts';
import { namesOf } from './plain-names.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH = String.raw`(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
const YEAR = String.raw`(?:1[4-9]|20)\d\d`;
const PAGES = String.raw`[A-Za-z]?\d+(?:\s?[–-]\s?[A-Za-z]?\d+)?(?:,\s?\d+[–-]\d+)*`;

/** What an entry says; `before` are the authors of the entry above, for which a line may stand. */
export function readEntry(entry: string, before?: CslItem['author']): CslItem {
  const { text, fields } = addressesOf(entry.replace(/\s+/g, ' ').trim());
  const { who, when, rest } = parted(text.replace(/(?<![\w*])[*_]([^*_]+)[*_](?![\w*])/g, '$1'));
  const isSame = /^[—–_-]{2,}\.?$/.test(who.trim());
  const isEditor = /[,(]?\s*\b(?:eds?|editors?|hrsg)\b\.?\)?[.,]?\s*$/i;
  const names = isSame ? (before ?? []) : namesOf(who.replace(isEditor, '').replace(/[\s,(]+$/, ''));
  const people = isEditor.test(who) ? { editor: names } : { author: names };
  const { title, after } = titleOf(rest);
  const issued = when ?? dateIn(after);
  const container = containerOf(after, issued);
  return {
    type: typeOf(container, fields, entry),
    ...(names.length > 0 && people),
    ...(title && { title }),
    ...(issued && { issued }),
    ...container,
    ...fields,
  };
}

/** Takes DOI, address and day of access off an entry. */
function addressesOf(entry: string): { text: string; fields: Pick<CslItem, 'DOI' | 'URL'> & { accessed?: CslDate } } {
  const fields: Pick<CslItem, 'DOI' | 'URL'> & { accessed?: CslDate } = {};
  let text = entry;
  const take = (pattern: RegExp, use: (found: string) => void): void => {
    text = text.replace(pattern, (...groups) => {
      use(String(groups[1] ?? groups[0]));
      return ' ';
    });
  };
  take(
    /\(?\[?(?:accessed|retrieved|viewed|cited|last accessed|abgerufen am)(?: on)?:?\s+([^)\]]*?\d{4}(?:\s\w{3}\s\d{1,2})?)\b(?:,? from)?[)\]]?[.,;:]?/i,
    (found) => {
      const date = dateIn(found);
      if (date) fields.accessed = date;
    },
  );
  take(
    /(?:https?:\/\/(?:dx\.)?doi\.org\/|\bdoi:?\s*)(10\.\d{3,9}\/[^\s<>"]+)/i,
    (found) => (fields.DOI = found.replace(/[.,;)]+$/, '')),
  );
  take(/<?(https?:\/\/[^\s<>]+|(?<![\w/@])www\.[^\s<>]+)>?/i, (found) => {
    const url = found.replace(/[.,;)\]]+$/, '');
    fields.URL = url.startsWith('www.') ? `https://${url}` : url;
  });
  return {
    text: text
      .replace(/\b(?:Available (?:at|from)|Retrieved from|URL|Online|\[online\])\s*:?\s*(?=$|[.,;)\s])/gi, ' ')
      .replace(/\[Internet\]/g, '')
      .replace(/\s+/g, ' ')
      .replace(/\s+([.,;])/g, '$1')
      .trim(),
    fields,
  };
}

/** Authors, year and the rest. */
function parted(text: string): { who: string; when?: CslDate; rest: string } {
  // `Wick, A. (2001, May 3). …`, `Wick, A. (2001) …`
  const bracket = new RegExp(
    String.raw`^(.{2,400}?)[.,]?\s\((?:(${YEAR}[a-z]?(?:[,/][^)]*)?)|(n\.\s?d\.(?:-\w)?|in press|forthcoming))\)[.,:]?\s+(.+)$`,
    'u',
  ).exec(text);
  if (bracket && !/[“"‘]/.test(bracket[1] ?? '') && !/\d{2}/.test(bracket[1] ?? '')) {
    const when = bracket[2] ? dateIn(bracket[2]) : undefined;
    return { who: bracket[1] ?? '', ...(when && { when }), rest: bracket[4] ?? '' };
  }
  // `Wick, Ada. 2001. …`
  const dotted = new RegExp(String.raw`^(.{2,400}?)[.,]?\s(?:(${YEAR})[a-z]?|(n\.\s?d\.))[.,:]\s+(.+)$`, 'u').exec(
    text,
  );
  if (dotted && !/[“”"]|;$/.test(dotted[1] ?? '') && namesLikeAuthors(dotted[1] ?? '')) {
    const when = dotted[2] ? dateIn(dotted[2]) : undefined;
    return { who: dotted[1] ?? '', ...(when && { when }), rest: dotted[4] ?? '' };
  }
  const quoted = /^([^“"‘]{2,300}?)[.,]\s+(?=[“"‘])(.+)$/u.exec(text);
  if (quoted && !/\d{3}/.test(quoted[1] ?? '')) return { who: quoted[1] ?? '', rest: quoted[2] ?? '' };
  // A line for the same author, or a title in quotation marks without one.
  const same = /^([—–_-]{2,}\.?)\s+(.+)$/u.exec(text);
  if (same) return { who: same[1] ?? '', rest: same[2] ?? '' };
  if (/^[“"‘]/.test(text)) return { who: '', rest: text };
  // `A. Wick and B. Tallow, Title. …`
  const first = new RegExp(
    String.raw`^((?:(?:\p{Lu}\.[\s-]?)+\s?[\p{Lu}\p{Ll}][\p{L}’' -]+?(?:,\s(?:and\s)?|\sand\s))+)(?=\p{Lu}\p{L}+[\s,:.])(.+)$`,
    'u',
  ).exec(text);
  if (first) return { who: first[1] ?? '', rest: first[2] ?? '' };
  const stop = endOfNames(text);
  return stop === undefined
    ? { who: '', rest: text }
    : { who: text.slice(0, stop), rest: text.slice(stop).replace(/^[.\s]+/, '') };
}

const namesLikeAuthors = (words: string): boolean => words.length < 120 || words.includes(',');

/** The full stop after the authors: not that of an initial. */
function endOfNames(text: string): number | undefined {
  for (const { index } of text.matchAll(/\.(?=\s+[\p{Lu}\d“"‘¿])/gu)) {
    const before = text.slice(0, index);
    const after = text.slice(index + 1);
    // `Wick A.`: initials without a comma or stops of their own end the name.
    if (/[\p{Ll}-]\s\p{Lu}{1,3}$/u.test(before)) return index;
    const isInitial = /(?:^|[\s.-])\p{Lu}$/u.test(before);
    const goesOn = /^\s+\p{Lu}\p{L}*(?:,|\sand\s|\s&\s)/u.test(after) || !/^\s+\p{Lu}\p{L}*\s+\p{L}/u.test(after);
    if (!isInitial || !goesOn) return index;
  }
  return undefined;
}

/** The title at the beginning of the rest: in quotation marks, else up to a full stop. */
function titleOf(rest: string): { title: string; after: string } {
  const quoted = /^[“"‘']((?:[^“”"]|(?<=\w)["'])+?)[.,?!]?[”"’'][.,]?\s*(?:\((?:[^()]*)\)\s*)?(.*)$/u.exec(rest);
  if (quoted && /^[“"‘']/.test(rest)) {
    const mark =
      /[?!]$/.exec(rest.slice(0, rest.length - (quoted[2]?.length ?? 0)).replace(/[”"’'.,\s]+$/, ''))?.[0] ?? '';
    return {
      title: `${quoted[1] ?? ''}${mark && !(quoted[1] ?? '').endsWith(mark) ? mark : ''}`.trim(),
      after: quoted[2] ?? '',
    };
  }
  // `Title, Place: Press.`
  const placed = rest.search(/,\s(?=\p{Lu}[\p{L}\s]{2,30}:\s\p{Lu}[^.]*\.?$)/u);
  if (placed > 0) return { title: tidied(rest.slice(0, placed)), after: rest.slice(placed + 1).trim() };
  const stop = [...rest.matchAll(/[.?!](?=\s+[\p{Lu}\d([“"]|\s*$)/gu)].find(
    ({ index }) => !isAbbreviation(rest.slice(0, index)),
  );
  if (!stop) return { title: tidied(rest), after: '' };
  const end = stop.index + (stop[0] === '.' ? 0 : 1);
  return { title: tidied(rest.slice(0, end)), after: rest.slice(stop.index + 1).trim() };
}

const isAbbreviation = (before: string): boolean =>
  /(?:^|[\s(.-])(?:\p{Lu}|vs|v|no|vol|ed|eds|pp?|St|Dr|Mr|Mrs|Jr|Inc|Ltd|U\.S|U\.K)$/u.test(before);

/** A title without what is added to it in brackets. */
const tidied = (title: string): string =>
  title
    .replace(
      /\s*[([](?:[^()[\]]*\b(?:ed|edn|edition|report|doctoral|thesis|dissertation|blog|vol|no|pp?|master)\b[^()[\]]*)[)\]]\s*$/i,
      '',
    )
    .replace(/^[.,\s]+|[.,\s]+$/g, '');

interface Container {
  'container-title'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  publisher?: string;
  'publisher-place'?: string;
  editor?: CslItem['editor'];
  edition?: string;
}

/** Where a work stands: `Journal, 12(3), 1–9`, `In E. Tin (Ed.), Book (pp. 1–9). Press`, `Place: Press`. */
function containerOf(after: string, issued: CslDate | undefined): Container {
  const found: Container = {};
  let rest = after;
  const take = (pattern: RegExp, use: (match: RegExpExecArray) => void): boolean => {
    const match = pattern.exec(rest);
    if (!match) return false;
    use(match);
    rest = `${rest.slice(0, match.index)} ¦ ${rest.slice(match.index + match[0].length)}`;
    return true;
  };
  const isIn = /^[Ii]n:?\s+/.test(rest);
  if (isIn) rest = rest.replace(/^[Ii]n:?\s+/, '');
  take(
    /\(?\b(\d{1,2}(?:st|nd|rd|th)|[Rr]ev(?:ised)?\.?)\s+ed(?:n|ition)?\b\.?\)?/,
    (match) => (found.edition = match[1] ?? ''),
  );
  const isJournal =
    take(
      new RegExp(String.raw`(?:${YEAR}(?:\s\w{3}(?:\s\d{1,2})?)?;)\s?(\d+)(?:\((\d[^)]*)\))?:\s?(${PAGES})`, 'u'),
      (match) => {
        found.volume = match[1] ?? '';
        if (match[2]) found.issue = match[2];
        found.page = pageRange(match[3] ?? '');
      },
    ) ||
    take(new RegExp(String.raw`(?:,?\s)(\d+)\s?\((\d+[^)]*)\)(?:[,:]\s?(?:pp?\.\s?)?(${PAGES}))?`, 'u'), (match) => {
      found.volume = match[1] ?? '';
      found.issue = match[2] ?? '';
      if (match[3]) found.page = pageRange(match[3]);
    }) ||
    take(
      new RegExp(
        String.raw`,?\s(?:vol\.\s)?(\d+),\s(?:no|iss)\.\s?(\d+[\w–-]*)(?:\s\([^)]*\)|,\s(?:${MONTH}\s)?${YEAR})?(?:(?:[,:]\s?)(?:pp?\.\s?)?(${PAGES}))?`,
        'u',
      ),
      (match) => {
        found.volume = match[1] ?? '';
        found.issue = match[2] ?? '';
        if (match[3]) found.page = pageRange(match[3]);
      },
    ) ||
    take(
      new RegExp(String.raw`,?\s(?:vol\.\s)?(\d+)(?:\s\([^)]*\))?(?:[,:]\s?)(?:pp?\.\s?)?(${PAGES})(?=[.,]|\s|$)`, 'u'),
      (match) => {
        found.volume = match[1] ?? '';
        found.page = pageRange(match[2] ?? '');
      },
    );
  if (!found.page)
    take(
      new RegExp(String.raw`\(?\b(?:pp?|pages)\.?\s?(${PAGES})\)?`, 'u'),
      (match) => (found.page = pageRange(match[1] ?? '')),
    );
  if (isIn && !found.page)
    take(new RegExp(String.raw`,\s(${PAGES})(?=\.|$)`, 'u'), (match) => (found.page = pageRange(match[1] ?? '')));
  if (issued)
    rest = rest.replace(
      new RegExp(
        String.raw`[([,;]?\s*(?:\d{1,2}\s)?(?:${MONTH}\s)?(?:\d{1,2},\s)?${yearOf(issued)}(?:\s${MONTH}(?:\s\d{1,2})?)?[a-z]?[)\]]?`,
        'u',
      ),
      ' ¦ ',
    );
  take(
    /,?\s*(?:edited by|ed\. by)\s+([^,.¦]+(?:,? and [^,.¦]+)?)|((?:\p{Lu}\.\s?)+[^,(¦]+?(?:(?:,\s|,?\s(?:&|and)\s)(?:\p{Lu}\.\s?)+[^,(¦]+?)*)\s\([Ee]ds?\.\)|([^¦()]{3,160}?),?\s\(?eds?\.?\)?(?=[.,\s])/u,
    (match) => {
      const names = namesOf((match[1] ?? match[2] ?? match[3] ?? '').replace(/[,\s]+$/, ''));
      if (names.length > 0) found.editor = names;
    },
  );
  const pieces = rest
    .split('¦')
    .map((piece) => piece.replace(/^[\s.,;:)]+|[\s.,;:(]+$/g, ''))
    .filter((piece) => /\p{L}{2}/u.test(piece));
  if (isJournal || isIn || found.page) {
    const [first = '', ...more] = pieces.flatMap((piece) => piece.split(/\.\s+(?=\p{Lu})/u));
    if (first) found['container-title'] = first;
    publisherOf(more.join('. '), found);
  } else {
    const all = pieces.join('. ');
    const colon = /^[\p{L}\s,.’'-]{2,40}:\s/u.test(all);
    const [first = '', ...more] = all.split(/\.\s+(?=\p{Lu})|,\s+(?=\p{Lu})/u);
    if (colon || more.length === 0) publisherOf(all, found);
    else {
      found['container-title'] = first;
      publisherOf(more.join('. '), found);
    }
  }
  return found;
}

function publisherOf(words: string, found: Container): void {
  const clean = words.replace(/^[\s.,;]+|[\s.,;]+$/g, '');
  if (!/\p{L}{2}/u.test(clean)) return;
  const [, place, name] = /^([\p{L}\s,.’'&-]{2,40}?):\s*(.+)$/u.exec(clean) ?? [];
  if (place) found['publisher-place'] = place.trim();
  found.publisher = (name ?? clean).replace(/[\s.,;]+$/, '');
}

const pageRange = (pages: string): string => pages.replace(/\s?[–—-]\s?/g, '-');

const yearOf = (date: CslDate): string => String(date['date-parts']?.[0]?.[0] ?? '');

/** The date in words: year, and month and day where they stand beside it. */
function dateIn(words: string): CslDate | undefined {
  const [year] = new RegExp(String.raw`(?<!\d)${YEAR}(?!\d)`).exec(words) ?? [];
  if (!year) return undefined;
  const [, before, month, after] =
    new RegExp(String.raw`(?:(\d{1,2})\.?\s)?(${MONTH})(?:\s(\d{1,2})(?!\d))?`).exec(words) ?? [];
  const number = month ? MONTHS.findIndex((name) => name.startsWith(month.slice(0, 3).toLowerCase())) + 1 : 0;
  const day = Number(before ?? after ?? 0);
  return { 'date-parts': [[Number(year), ...(number ? [number, ...(day ? [day] : [])] : [])]] };
}

function typeOf(container: Container, fields: Pick<CslItem, 'URL'>, entry: string): string {
  if (/\b(?:thesis|dissertation)\b/i.test(entry)) return 'thesis';
  if (container.volume && container['container-title']) return 'article-journal';
  if (container['container-title'] && (container.editor || (container.page && container.publisher))) return 'chapter';
  if (container['container-title'] && container.page) return 'article-journal';
  if (/\breport\b/i.test(entry)) return 'report';
  if (fields.URL) return 'webpage';
  return container.publisher ? 'book' : 'document';
}
