/** The files that a reading list can become, by what they are for. */
export type FileId = 'imscc' | 'html' | 'fragment' | 'md' | 'txt' | 'csv' | 'ics' | 'bib' | 'ris' | 'json';

export const FILES: Readonly<Record<string, readonly { id: FileId; name: string }[]>> = {
  'For a learning platform': [{ id: 'imscc', name: 'Common Cartridge' }],
  'For a page or a file': [
    { id: 'html', name: 'HTML page' },
    { id: 'fragment', name: 'HTML to paste' },
    { id: 'md', name: 'Markdown' },
    { id: 'txt', name: 'Plain text' },
    { id: 'csv', name: 'Table (CSV)' },
  ],
  'What the list cites': [
    { id: 'bib', name: 'BibTeX' },
    { id: 'ris', name: 'RIS' },
    { id: 'json', name: 'CSL-JSON' },
  ],
  Dates: [{ id: 'ics', name: 'Calendar (.ics)' }],
};
