/** The versions of an edition, and where the archive of each stands. */

/** Folder of the site that holds the frozen versions. */
export const FROZEN_FOLDER = 'v/';

/** Where a frozen version stands, below the base path: `v/1.0.0/`. */
export const frozenPath = (version: string): string => `${FROZEN_FOLDER}${version}/`;

/** `1.10.0` comes after `1.9.2`. */
export const compareVersions = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** The id of what a version changed in a passage, on the page of versions. It stays, since frozen pages lead to it. */
export const changeId = (version: string, ref: string): string => `${versionId(version)}-p${ref}`;
export const versionId = (version: string): string => `v${version}`;

/** A run of words in a comparison; `gap` stands for words that are left out, which are the same. */
export interface ComparedWords {
  is: 'same' | 'removed' | 'added' | 'gap';
  text: string;
}

/** What a version changed in a passage. */
export interface PassageChange {
  /** Its reference; of one that was withdrawn or moved, the one that it had. */
  ref: string;
  is: 'added' | 'changed' | 'withdrawn' | 'moved';
  /** Where it stands now, if it has moved; or from where it came. */
  to?: string;
  from?: string;
  words: readonly ComparedWords[];
}

/** A version, as `/versions/` tells of it. */
export interface Version {
  version: string;
  /** Its day, where one is on record. */
  date?: string;
  /** What it brought, in the words of the editors. */
  text?: string;
  isPresent: boolean;
  /** Address of its frozen copy: on this site, or absolute where this site is not the one for which it was frozen. */
  frozen?: string;
  /** What it changed, passage by passage; absent where it or all before it are not on record. */
  changes?: readonly PassageChange[];
  /** The version with which it is compared. */
  comparedWith?: string;
}

/** The living site, of which a frozen version is a copy. */
export interface LivingSite {
  /** Absolute address, ending in a slash. */
  site: string;
  base: string;
}
