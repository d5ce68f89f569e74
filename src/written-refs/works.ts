/** Whose passage or chapter a written reference means: the edition’s, or another work’s. */
import type { Outline } from './outline.ts';
import { plain } from './plain.ts';
import { CHAPTER_MARK, LABELS } from './words.ts';

/** A work named in a text. Places are UTF-16 units. */
export interface Work {
  start: number;
  end: number;
  own: boolean;
  name: string;
}

/** `own`: said to be the edition’s. `other`: said to be another work’s. `near`: another work stands in the same sentence. */
export type Owner = { kind: 'own' | 'unknown' } | { kind: 'other' | 'near'; name: string };

const YEAR = String.raw`(?:1[5-9]|20)\d\d[a-z]?(?!\w)`;
const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}'-]+`;
/** `Sayed (2021`, `Sayed & Hamming, 2021`, `Sayed et al. 2021`, `Rashid, A. (2008` */
const AUTHOR_YEAR = new RegExp(
  String.raw`(?<![\w'-])(${CAPITAL}(?:(?:,? (?:and|&) |, | )(?:${CAPITAL}|(?:\p{Lu}\.[ -]?)+))*(?:,? et al\.?)?)(?:'s?)?,?\s*[([]?\s*(${YEAR})`,
  'gu',
);
const OWN_NOUN = String.raw`(?:(?:annotated\s+)?edition|study(?:\s+paper)?|paper|set\s+text|reading)(?!\w)`;

/** A name as people write it: its commas and colons may be missing. */
const loosely = (name: string): string =>
  plain(name)
    .replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
    .replaceAll(/[,:]/g, '[,:.]?')
    .replaceAll(/\s+/g, String.raw`\s+`);

/** `Harbour Society study`, `Harbour Society (n 3)` */
const AFTER_NAME = String.raw`(?:\s+(?:report|${OWN_NOUN}))?(?:\s*\((?:n|fn|note)\.?\s*\d+\))?`;

/** Matches a name of the study, with a year where there is one (group 1). */
export function ownName({ names }: Outline): string {
  const longest = names.toSorted((a, b) => b.length - a.length).map(loosely);
  return String.raw`(?<![\p{L}\p{N}-]|\p{L}')(?:${[...longest, `the\\s+${OWN_NOUN}`].join('|')})(?![\p{L}\p{N}])(?:'s?)?${AFTER_NAME}(?:,?\s*[([]?\s*(${YEAR})\s*[)\]]?)?`;
}

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Where and when the study appeared, after its name: `, Oslo, June 2022`, `(Oslo: Harbour Press, 2022)`. */
const IMPRINT = new RegExp(
  String.raw`^['"*_]*(?:,\s+(?:${CAPITAL},\s+)?(?:(?:${MONTH})\s+)?|,?\s*\((?:${CAPITAL}[ ,:]+){0,5})(${YEAR})\)?`,
  'u',
);

/** Reads who is cited in a text (in the form of `plain.ts`). */
export function readWorks(text: string, outline: Outline): Work[] {
  const own = [...text.matchAll(new RegExp(ownName(outline), 'giu'))].map((match): Work => {
    const end = match.index + match[0].length;
    const imprint = match[1] === undefined ? IMPRINT.exec(text.slice(end, end + SIGHT)) : null;
    const year = match[1] ?? imprint?.[1] ?? outline.year;
    return {
      start: match.index,
      end: end + (imprint?.[0].length ?? 0),
      own: year.startsWith(outline.year),
      name: match[0],
    };
  });
  const topics = new Set(outline.topics.flatMap(({ names }) => names));
  const others = [...text.matchAll(AUTHOR_YEAR)].flatMap((match): Work[] => {
    const [start, end] = [match.index, match.index + match[0].length];
    const author = dropLabels(match[1] ?? '');
    const isOther = author && !topics.has(author) && !own.some((work) => work.start < end && start < work.end);
    return isOther ? [{ start, end, own: false, name: `${author} ${match[2] ?? ''}` }] : [];
  });
  return [...own, ...others].sort((a, b) => a.start - b.start);
}

/** `Week 3` and `In June` are no authors. */
function dropLabels(author: string): string {
  const words = author.split(/[\s,]+/);
  while (words[0] !== undefined && LABELS.has(words[0].toLowerCase())) words.shift();
  return words.join(' ');
}

/** So far back a reference is held against what stands before it. */
const SIGHT = 300;
const CLAUSE_END = /[\n;?!([|•·]|[.:](?=\s)|\s-{1,3}\s/g;
const SENTENCE_END = /\n|[.?!](?=\s+["'([]?\p{Lu})/gu;
/** Between a work and its place: `Wick (2010), at para. 4`. */
const JOINT = /(?:[\s,:"'*_/)\]]|(?<!\w)(?:at|in|on|esp|especially|particularly)\.?)+$/i;
/** Between a work and something else: `Wick (2010), and see para. 2.4`. */
const LEAD =
  /(?:[\s,:"'*_/)\]]|(?<![\w'])(?:see|also|cf|compare|and|or|of|the|e\.g\.?|i\.e\.?|viz|read|both|from|between|with|only|now|then|but|that|as|for|to|by)\.?)+$/i;
/** Parts of laws and the like, which have numbers and paragraphs of their own. */
const LEGAL =
  /(?<!\w)((?:arts?|articles?|rules?|regs?|regulations?|clauses?|annex|appendix|schedule|sch|ss?|act|vols?|volume|book|bk|title|principle|resolution|res|recommendation|doc|docs)\.?\s*\d[\w./-]*(?:\(\w+\))*|[A-Z]{1,5}(?:\/[\w.-]+)+)[\s,;:(]*$/i;
const BEFORE_IBID = /(?:ibid(?:em)?|idem|loc\. ?cit|op\. ?cit)\.?[\s,:;]*$/i;

const lastEnd = (text: string, ends: RegExp): number =>
  [...text.matchAll(ends)].reduce((_, match) => match.index + match[0].length, 0);

/** The works that begin between two places. Works are in order. */
export function worksWithin(works: readonly Work[], from: number, to: number): readonly Work[] {
  return works.slice(firstFrom(works, from), firstFrom(works, to));
}

/** Index of the first work that begins at `place` or later. */
function firstFrom(works: readonly Work[], place: number): number {
  let [low, high] = [0, works.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((works[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whose a reference at `start` to `end` is, from the words before and after it. */
export function ownerOf(text: string, start: number, end: number, works: readonly Work[], outline: Outline): Owner {
  return after(text.slice(end, end + SIGHT), outline) ?? before(text, start, works, outline);
}

function after(rest: string, outline: Outline): Owner | undefined {
  const own = new RegExp(
    String.raw`^\s*,?\s*(?:(?:of|from|in)\s+(?:the\s+|this\s+|our\s+)?(?:${ownName(outline)}|${OWN_NOUN})|[([]\s*${ownName(outline)})`,
    'iu',
  );
  const match = own.exec(rest);
  if (match) {
    const year = match[1] ?? match[2];
    return year === undefined || year.startsWith(outline.year)
      ? { kind: 'own' }
      : { kind: 'other', name: match[0].trim() };
  }
  if (new RegExp(String.raw`^\s*,?\s*(?:of|from|in)\s+(?:the\s+)?${CHAPTER_MARK}`, 'i').test(rest)) return undefined;
  const other =
    /^\s*,?\s*(?:of|from)\s+((?:the\s+|an?\s+|his\s+|her\s+|their\s+|this\s+)?(?:[^\s,.;:)\]]+\s?){1,5})/i.exec(rest) ??
    /^\s*,?\s*in\s+((?:his|her|their|an?|another)\s+(?:[^\s,.;:)\]]+\s?){1,4})/i.exec(rest) ??
    new RegExp(String.raw`^\s*,?\s*in\s+(${CAPITAL}[^.;\n)]{0,40}${YEAR})`, 'u').exec(rest);
  return other ? { kind: 'other', name: (other[1] ?? '').trim() } : undefined;
}

function before(text: string, start: number, works: readonly Work[], outline: Outline): Owner {
  const offset = Math.max(0, start - SIGHT);
  const head = text.slice(offset, start);
  if (BEFORE_IBID.test(head)) return ofWork(works[firstFrom(works, start) - 1]);
  const earlier = worksWithin(works, offset, start);
  const legal = LEGAL.exec(head)?.[1];
  if (legal !== undefined) return { kind: 'other', name: legal };
  const clause = head.slice(lastEnd(head, CLAUSE_END));
  const tail = clause.replace(JOINT, '');
  const tailEnd = offset + head.length - clause.length + tail.length;
  const adjacent = earlier.findLast((work) => work.end >= tailEnd && work.start < tailEnd);
  if (adjacent) return ofWork(adjacent);
  // `(2022, para. 2.4)` after the author’s name in the sentence.
  const year = new RegExp(String.raw`^(${YEAR})$`).exec(tail)?.[1];
  if (year !== undefined && !year.startsWith(outline.year)) return { kind: 'other', name: year };
  const name = LEAD.test(tail) ? undefined : (namedBefore(tail, outline) ?? quotedBefore(clause, outline));
  if (name !== undefined) return { kind: 'other', name };
  const sentence = offset + lastEnd(head, SENTENCE_END);
  const inSentence = earlier.findLast((work) => work.start >= sentence);
  if (!inSentence) return { kind: 'unknown' };
  return inSentence.own ? { kind: 'own' } : { kind: 'near', name: inSentence.name };
}

const ofWork = (work: Work | undefined): Owner =>
  !work ? { kind: 'unknown' } : work.own ? { kind: 'own' } : { kind: 'other', name: work.name };

/** Capitalized words and initials, small words between them, and a number after: `Penal Code`, `UNSC Res 1373`. */
const NAME = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}])((?:(?:${CAPITAL}|\p{Lu}\.?|of|the|and|for|on|et al\.?)[ ,]+)*(?:${CAPITAL}|\p{Lu})(?: \d[\w./-]*)?)$`,
  'u',
);

/** A name right before the reference that is neither a label (`Week 3`) nor a thing of the edition. */
function namedBefore(tail: string, { topics, chapters }: Outline): string | undefined {
  const words = NAME.exec(tail)?.[1]?.split(/[\s,]+/) ?? [];
  while (words[0] !== undefined && (LABELS.has(words[0].toLowerCase()) || /^(?:of|the|and|for|on|\d+)$/.test(words[0])))
    words.shift();
  const name = words.join(' ');
  const titles = chapters.flatMap((chapter) => [chapter.title, ...chapter.sections.map(({ title }) => title)]);
  const known = [...topics.flatMap(({ names }) => names), ...titles];
  return name === '' || known.some((one) => one.toLowerCase() === name.toLowerCase()) ? undefined : name;
}

/** `"Directorate S", para. 4`: a title in quotation marks or emphasis that is none of the edition’s. */
function quotedBefore(clause: string, { chapters, names }: Outline): string | undefined {
  const title = /(?:"([^"]{3,})"|(?<!\w)'([^']{3,})'|\*([^*]{3,})\*|_([^_]{3,})_)[\s,:]*$/.exec(clause);
  const name = title?.[1] ?? title?.[2] ?? title?.[3] ?? title?.[4];
  if (name === undefined) return undefined;
  const own = [
    ...names,
    ...chapters.flatMap((chapter) => [chapter.title, ...chapter.sections.map((section) => section.title)]),
  ];
  const bare = (text: string) => text.toLowerCase().replace(/[\s,.:;]+$/, '');
  return own.some((one) => bare(one) === bare(name)) ? undefined : name;
}
