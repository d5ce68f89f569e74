/** What written references are held against: the numbers, titles and names of an edition, small enough for a browser. */
import type { ChapterNumber } from '../model/passage-ref.ts';

export interface OutlineSection {
  id: string;
  title: string;
  url: string;
  /** References of its passages, in text order. */
  passages: string[];
}

export interface OutlineChapter {
  number: ChapterNumber;
  /** Set where its number stands in references only. */
  unnumbered?: true;
  slug: string;
  title: string;
  url: string;
  sections: OutlineSection[];
  passages: string[];
}

/** A thing that people name when they send others to a place: an entry of the glossary. */
export interface OutlineTopic {
  names: string[];
  /** The passages that speak of it most, at most three. */
  passages: string[];
}

export interface Outline {
  /** Absolute addresses of the site, each ending in a slash: the one that it is published under first. */
  sites: string[];
  /** Its path, `/` or `/editions/lamps/`. */
  base: string;
  /** How people call the study: its author, long and short, its title, long and short. */
  names: string[];
  /** The year of the study. */
  year: string;
  chapters: OutlineChapter[];
  topics: OutlineTopic[];
  /** Old addresses that lead elsewhere: `2.9` → `2.10`, `old-name` → `new-name`, `old-name#founding` → `new-name#aims`. */
  moved: Record<string, string>;
  /** What was withdrawn, with the reason. */
  withdrawn: Record<string, string>;
}

/** All passages, in text order. */
export const passagesOf = ({ chapters }: Outline): string[] => chapters.flatMap(({ passages }) => passages);
