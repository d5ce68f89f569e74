/** The files that a reading list can become, by what they are for. */
import { words } from '../../words/index.ts';

export type FileId = 'imscc' | 'html' | 'fragment' | 'md' | 'txt' | 'csv' | 'ics' | 'bib' | 'ris' | 'json' | 'jsonld';

export const FILES: readonly { group: string; files: readonly { id: FileId; name: string }[] }[] = [
  { group: words.listMaker.forPlatform, files: [{ id: 'imscc', name: 'Common Cartridge' }] },
  {
    group: words.listMaker.forPage,
    files: [
      { id: 'html', name: words.listMaker.page },
      { id: 'fragment', name: words.listMaker.fragment },
      { id: 'md', name: 'Markdown' },
      { id: 'txt', name: words.listMaker.text },
      { id: 'csv', name: words.listMaker.table },
    ],
  },
  {
    group: words.listMaker.forCitations,
    files: [
      { id: 'bib', name: 'BibTeX' },
      { id: 'ris', name: 'RIS' },
      { id: 'json', name: 'CSL-JSON' },
    ],
  },
  { group: words.noteMaker.forNotes, files: [{ id: 'jsonld', name: 'JSON-LD' }] },
  { group: words.listMaker.forDates, files: [{ id: 'ics', name: words.listMaker.calendar }] },
];
