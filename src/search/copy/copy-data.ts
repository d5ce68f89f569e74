/** What the search of a copy knows, as one script: a page from a disk may run scripts beside it, and fetch nothing. */
import type { SearchData } from '../meaning/knowledge.ts';
import type { Outline } from '../../written-refs/outline.ts';

export interface CopyData {
  data: SearchData;
  /** By record. */
  texts: string[];
  /** MiniSearch's, as JSON. */
  index: string;
  outline: Outline;
}

/** Under which name the page has it. */
const NAME = 'editionToSearch';

/** The script that brings the data. */
export const dataScript = (data: CopyData): string => `self.${NAME}=${JSON.stringify(data)};\n`;

/** What the script brought. @throws an Error where it did not, as when its file is missing in a copy. */
export function broughtData(): CopyData {
  const data = (globalThis as { [NAME]?: CopyData })[NAME];
  if (!data) throw new Error('The file with the words of the edition is missing.');
  return data;
}
