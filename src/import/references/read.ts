/** Works of a file of any kind. */
import { extname } from 'node:path';
import { readBibtex } from './bibtex.ts';
import { readCslJson } from './csl-json.ts';
import type { ReadWorks } from './merge.ts';
import { readPlainList } from './plain-list.ts';
import { readRis } from './ris.ts';

/** Reads by the name of the file, and where that does not tell, by how it begins. */
export function readWorks(text: string, file: string): ReadWorks {
  const start = text.replace(/^\ufeff/, '').trimStart();
  const extension = extname(file).toLowerCase();
  if (/^@|^%[^\n]*\n\s*@/.test(start) || ['.bib', '.bibtex', '.biblatex'].includes(extension)) return readBibtex(text);
  if (/^TY {1,2}- /m.test(start) && (extension === '.ris' || /^(?:TY|\d+\.?\s+TY) {1,2}-/.test(start)))
    return readRis(text);
  if (extension === '.ris') return readRis(text);
  if (/^[[{]/.test(start) && !/^\[\d+\]/.test(start)) return readCslJson(text);
  if (extension === '.json') return readCslJson(text);
  return readPlainList(text);
}
