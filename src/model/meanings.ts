/** What the apparatus says of kinds and degrees, where one word is not enough. */
import { words } from '../words/index.ts';
import type { Basis } from '../schemas/common.ts';
import type { EntryKind, EntryMatter } from '../schemas/entry.ts';
import type { ReferenceStatus } from '../schemas/reference.ts';

/** What each status of a reference means. */
export const STATUS_MEANINGS: Record<ReferenceStatus, string> = words.labels.statusMeanings;
export const STATUS_ORDER: readonly ReferenceStatus[] = ['verified', 'probable', 'known', 'unidentified'];

/** What a statement, or one of its sources, rests on. */
export const BASIS_MEANINGS: Record<Basis, string> = words.labels.basisMeanings;
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

/** Kinds of places, in the order in which they are listed. */
export const PLACE_TYPE_ORDER: readonly PlaceType[] = [
  'country',
  'disputed-territory',
  'region',
  'historical-region',
  'former-territory',
  'province',
  'district',
  'city',
  'site',
  'feature',
];

/** What a place of a kind is called, and what several are. */
export const PLACE_TYPES: Record<PlaceType, string> = words.labels.placeTypes;
export const PLACES_OF_TYPE: Record<PlaceType, string> = words.labels.placesOfType;

const REFERENCE_TYPES: Readonly<Record<string, string>> = words.labels.referenceTypes;

/** What one passage, or several or a range of them, are called before their numbers. */
export const passagesName = (refs: readonly string[]): string =>
  refs.length === 1 && !refs[0]?.includes('-') ? words.labels.passage : words.labels.passages;

/** What one cited work, or several, are called before their names. */
export const worksName = (works: readonly unknown[]): string =>
  works.length === 1 ? words.labels.workCited : words.labels.worksCited;

/** `article-journal` → `Journal article`; a kind that has no name is called by its CSL name. */
export const referenceTypeName = (type: string): string => REFERENCE_TYPES[type] ?? sentenceCase(type);

function sentenceCase(type: string): string {
  const words = type.replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
