/** The two works that a citation can name: the edition, which one has read, and the study behind it. */
import type { Edition } from '../../edition/types.ts';
import type { CitedPlace } from './place.ts';

export interface CitedWork {
  /** Key for reference managers: letters of ASCII, digits, `-` and `.`. */
  key: string;
  type: 'book' | 'report';
  /** Who it is by, as one name: an edition's editors, a study's author. */
  author: string;
  title: string;
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

/** The edition, at a place of its text. */
export function editionWork(
  { config }: Pick<Edition, 'config'>,
  { pinpoint, range, url }: Pick<CitedPlace, 'pinpoint' | 'range' | 'url'>,
): CitedWork {
  return {
    key: `${keyOf(config.title, config.date)}-${range}`,
    type: 'book',
    author: oneLine(config.editors),
    title: fullTitle(config),
    date: dateParts(config.date),
    language: config.language,
    edition: `Version ${config.version}`,
    pinpoint,
    url,
  };
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
