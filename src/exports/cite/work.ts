/** The works that a citation can name: the edition, whole, by chapter or at a place, and the study behind it. */
import { absolute } from '../../edition/permalink.ts';
import type { Chapter, Edition } from '../../edition/types.ts';
import type { PlaceWords } from './template.ts';

export interface CitedWork {
  /** Key for reference managers: letters of ASCII, digits, `-` and `.`. */
  key: string;
  type: 'book' | 'chapter' | 'report';
  /** Who it is by, as one name: an edition's editors, a study's author. */
  author: string;
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
  /** Where it was published. */
  place?: string;
  url?: string;
}

/** The edition as a whole. */
export function wholeWork({ config, site }: Pick<Edition, 'config' | 'site'>): CitedWork {
  return {
    key: keyOf(config.title, config.date),
    type: 'book',
    author: oneLine(config.editors),
    title: fullTitle(config),
    date: dateParts(config.date),
    language: config.language,
    edition: `Version ${config.version}`,
    url: site,
  };
}

/** A chapter of the edition. */
export function chapterWork(edition: Pick<Edition, 'config' | 'site'>, { slug, title, url }: Chapter): CitedWork {
  const whole = wholeWork(edition);
  return {
    ...whole,
    key: `${whole.key}-${slug}`,
    type: 'chapter',
    title: oneLine(title),
    container: whole.title,
    url: absolute(edition, url),
  };
}

/** The edition, at a place of its text. */
export function editionWork(
  edition: Pick<Edition, 'config' | 'site'>,
  { pinpoint, range, url }: PlaceWords,
): CitedWork {
  const whole = wholeWork(edition);
  return { ...whole, key: `${whole.key}-${range}`, pinpoint, url };
}

/** The study. Its own pages are not named, since the numbers of passages are the edition's. */
export function studyWork({ config }: Pick<Edition, 'config'>): CitedWork {
  const { author, date, place, title, url } = config.source;
  return {
    key: keyOf(title, date),
    type: 'report',
    author: oneLine(author),
    title: fullTitle(config.source),
    date: dateParts(date),
    language: config.language,
    ...(place && { place: oneLine(place) }),
    ...(url && { url: new URL(url).href }),
  };
}

/** `Title: Subtitle` on one line. */
export function fullTitle({ title, subtitle }: { title: string; subtitle?: string | undefined }): string {
  return oneLine(subtitle ? `${title}: ${subtitle}` : title);
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

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
