/** The works of a reading list for reference managers: its passages as parts of the edition, and what they cite. */
import { bibtex } from '../../exports/cite/bibtex.ts';
import { libraryRecord, type CslRecord } from '../../exports/cite/csl-json.ts';
import { ris } from '../../exports/cite/ris.ts';
import { fill } from '../../exports/cite/template.ts';
import type { Reference } from '../../model/types.ts';
import { printJson } from '../../exports/json-file.ts';
import type { Lookup } from '../../reading-list/resolve.ts';
import { fetchForms, placeWords } from '../passage/citation-forms.ts';
import { fetchJson } from './fetch-json.ts';

const PRINT: Record<'bib' | 'ris', { join: string; print: (item: CslRecord) => string }> = {
  bib: { join: '\n', print: bibtex },
  ris: { join: '\r\n', print: ris },
};

export async function bibliography(
  id: 'bib' | 'ris' | 'json',
  passages: readonly string[],
  lookup: Lookup,
): Promise<string> {
  const { base } = lookup.catalogue;
  const [forms, items] = await Promise.all([
    fetchForms(`${base}api/citation-forms.json`),
    fetchJson<Reference['item'][]>(`${base}api/references.json`),
  ]);
  const own = passages.map((ref) => {
    const place = placeWords(ref, ref, forms.passage, lookup.catalogue.site);
    const text = forms.works.edition.files.find(({ extension }) => extension === id)?.text ?? '';
    return fill(text, { ...place, chapterTitle: forms.chapters[parseInt(ref)]?.[id] ?? '' });
  });
  const cited = new Set(passages.flatMap((ref) => lookup.passage(ref)?.works ?? []));
  const works = items.filter((item) => cited.has(item.id)).map((item) => libraryRecord({ item }));
  if (id === 'json') return printJson([...own.flatMap((text) => JSON.parse(text) as unknown[]), ...works]);
  const { join, print } = PRINT[id];
  return [...own, ...works.map(print)].join(join);
}
