/** The works that a citation can name: the edition, whole, by chapter or at a place, and the study behind it. */
import { doiInAddress } from '../../citations/doi.ts';
import { absolute } from '../../model/permalink.ts';
import type { Chapter, Edition } from '../../model/types.ts';
import type { EditionConfig } from '../../schemas/edition.ts';
import { bodyOf, editorsOf, oneLine, type CitedName } from './editors.ts';
import type { PlaceWords } from './template.ts';
import { words } from '../../words/index.ts';
import { say } from '../../words/say.ts';

export interface CitedWork {
  /** Key for reference managers: letters of ASCII, digits, `-` and `.`. */
  key: string;
  type: 'book' | 'chapter' | 'report';
  /** Who it is by: an edition's editors, a study's author. */
  authors: readonly CitedName[];
  title: string;
  /** Title of the book of which it is a chapter. */
  container?: string;
  /** Year, month and day, as far as known. */
  date: readonly [number, ...number[]];
  language: string;
  /** `Version 1.0.0` */
  edition?: string;
  /** `para. 2.4` */
  pinpoint?: string;
  publisher?: string;
  /** Where it was published. */
  place?: string;
  url?: string;
  /** Of the whole; its parts have none. */
  doi?: string;
  /** What it is an edition of, and whose words it prints. */
  note?: string;
}

/** The edition as a whole. */
export function wholeWork(edition: Pick<Edition, 'config' | 'site'>): CitedWork {
  const { doi } = edition.config;
  return { ...bookWithoutDoi(edition), ...(doi !== undefined && { doi }) };
}

/** The same as parts name it: its DOI is none of theirs, and stands in the note. */
function bookOfPart({ config, site }: Pick<Edition, 'config' | 'site'>): CitedWork {
  const whole = bookWithoutDoi({ config, site });
  if (config.doi === undefined) return whole;
  const doi = say(words.cited.doiOfWhole, { doi: `https://doi.org/${doiInAddress(config.doi)}` });
  return { ...whole, note: [whole.note, doi].filter(Boolean).join(' ') };
}

function bookWithoutDoi({ config, site }: Pick<Edition, 'config' | 'site'>): CitedWork {
  return {
    key: keyOf(config.title, config.date),
    type: 'book',
    authors: editorsOf(config),
    title: fullTitle(config),
    date: dateParts(config.date),
    language: config.language,
    edition: say(words.cited.versionAlone, { version: config.version }),
    ...(config.publisher && { publisher: oneLine(config.publisher) }),
    ...(config.place && { place: oneLine(config.place) }),
    url: site,
    note: [editionOf(config) + words.cited.stop, config.shortStatement && oneLine(config.shortStatement)]
      .filter(Boolean)
      .join(' '),
  };
}

/** A chapter of the edition. */
export function chapterWork(edition: Pick<Edition, 'config' | 'site'>, { slug, title, url }: Chapter): CitedWork {
  const whole = bookOfPart(edition);
  return {
    ...whole,
    key: `${whole.key}-${slug}`,
    type: 'chapter',
    title: oneLine(title),
    container: whole.title,
    url: absolute(edition, url),
  };
}

/** The edition at a place of its text, as a part of its chapter: the form of reference managers. */
export function editionWork(
  edition: Pick<Edition, 'config' | 'site'>,
  { chapterTitle, pinpoint, range, url }: PlaceWords,
): CitedWork {
  const whole = bookOfPart(edition);
  const title = oneLine(chapterTitle);
  return { ...whole, key: `${whole.key}-${range}`, type: 'chapter', title, container: whole.title, pinpoint, url };
}

/**
 * The edition at a place of its text, as styles have it: of a book whose chapters are all by the same, the book is cited
 * and not the chapter (APA 7, 10.3).
 */
export const bookAtPlace = (edition: Pick<Edition, 'config' | 'site'>, { pinpoint, url }: PlaceWords): CitedWork => ({
  ...bookOfPart(edition),
  pinpoint,
  url,
});

/** `Annotated edition of HS 1901`: the study behind an edition, by its author's short form and its year. */
export const editionOf = ({ source }: Pick<EditionConfig, 'source'>): string =>
  say(words.cited.editionOf, {
    author: oneLine(source.shortAuthor ?? source.author),
    year: source.date.slice(0, 4),
  });

/** The study, at a place that has its number from the edition: the study’s own pages are not known to it. */
export function studyWork({ config }: Pick<Edition, 'config'>, { pinpoint }: { pinpoint?: string } = {}): CitedWork {
  const { author, date, place, title, url } = config.source;
  return {
    key: keyOf(title, date),
    type: 'report',
    authors: [bodyOf(author)],
    title: fullTitle(config.source),
    date: dateParts(date),
    language: config.language,
    ...(place && { place: oneLine(place) }),
    ...(pinpoint && { pinpoint }),
    ...(url && { url: new URL(url).href }),
  };
}

/** `Title: Subtitle` on one line. */
export function fullTitle({ title, subtitle }: { title: string; subtitle?: string | undefined }): string {
  return oneLine(subtitle ? say(words.cited.fullTitle, { title, subtitle }) : title);
}

function dateParts(date: string): [number, ...number[]] {
  const [year = 0, ...rest] = date.split('-').map(Number);
  return [year, ...rest];
}

/** The first words of a title and its year: `lamps-of-the-harbour-2026`. */
function keyOf(title: string, date: string): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return [...(words ?? ['edition']).slice(0, 4), date.slice(0, 4)].join('-');
}
