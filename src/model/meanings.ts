/** What the apparatus says of kinds and degrees, where one word is not enough. */
import type { Basis } from '../schemas/common.ts';
import type { EntryKind, EntryMatter } from '../schemas/entry.ts';
import type { ReferenceStatus } from '../schemas/reference.ts';

/** What each status of a reference means. */
export const STATUS_MEANINGS: Record<ReferenceStatus, string> = {
  verified: 'The work is identified, and its record was seen.',
  known: 'The editors name the work from memory; no record of it was seen.',
  probable: 'The likeliest work; the study gives too little to be certain.',
  unidentified: 'No work could be identified. Author and year are printed as the study gives them, without a title.',
};
export const STATUS_ORDER: readonly ReferenceStatus[] = ['verified', 'probable', 'known', 'unidentified'];

/** What a statement, or one of its sources, rests on. */
export const BASIS_MEANINGS: Record<Basis, string> = {
  study: 'It is in the study.',
  verified: 'It goes beyond the study, and the source was seen.',
  known: 'At least part of it rests on general knowledge, or on a source that was not consulted.',
};
export const BASIS_ORDER: readonly Basis[] = ['study', 'verified', 'known'];

export const ENTRY_KIND_ORDER: readonly EntryKind[] = [
  'concept',
  'organization',
  'community',
  'person',
  'place',
  'structure',
  'event',
  'document',
];

/** One of the kinds of places. */
export type PlaceType = NonNullable<EntryMatter['place']>['type'];

/** Kinds of places, one and many, in the order in which they are listed. */
export const PLACE_TYPES: Record<PlaceType, readonly [one: string, many: string]> = {
  country: ['Country', 'Countries'],
  'disputed-territory': ['Disputed territory', 'Disputed territories'],
  region: ['Region', 'Regions'],
  'historical-region': ['Historical region', 'Historical regions'],
  'former-territory': ['Former territory', 'Former territories'],
  province: ['Province', 'Provinces'],
  district: ['District', 'Districts'],
  city: ['City or town', 'Cities and towns'],
  site: ['Site', 'Sites'],
  feature: ['Natural or drawn feature', 'Natural and drawn features'],
};

/** Kinds of works in the words of CSL, as a reader calls them; one that is not here is called by its CSL name. */
const REFERENCE_TYPES: Record<string, string> = {
  article: 'Preprint or working paper',
  'article-journal': 'Journal article',
  'article-magazine': 'Magazine article',
  'article-newspaper': 'Newspaper article',
  book: 'Book',
  broadcast: 'Broadcast',
  chapter: 'Chapter of a book',
  dataset: 'Data set',
  document: 'Document',
  entry: 'Entry of a reference work',
  'entry-dictionary': 'Entry of a dictionary',
  'entry-encyclopedia': 'Entry of an encyclopaedia',
  interview: 'Interview',
  legal_case: 'Court case',
  legislation: 'Law',
  manuscript: 'Manuscript',
  motion_picture: 'Film or video',
  'paper-conference': 'Conference paper',
  pamphlet: 'Pamphlet',
  personal_communication: 'Letter or message',
  post: 'Post',
  'post-weblog': 'Blog post',
  report: 'Report',
  review: 'Review',
  'review-book': 'Book review',
  speech: 'Speech',
  thesis: 'Thesis',
  treaty: 'Treaty',
  webpage: 'Web page',
};

/** What one passage, or several or a range of them, are called before their numbers. */
export const passagesName = (refs: readonly string[]): string =>
  refs.length === 1 && !refs[0]?.includes('-') ? 'Passage' : 'Passages';

/** What one cited work, or several, are called before their names. */
export const worksName = (works: readonly unknown[]): string => (works.length === 1 ? 'Work cited' : 'Works cited');

/** `article-journal` → `Journal article`. */
export const referenceTypeName = (type: string): string => REFERENCE_TYPES[type] ?? sentenceCase(type);

function sentenceCase(type: string): string {
  const words = type.replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
