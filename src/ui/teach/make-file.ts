/** Makes a file of a reading list in the browser. Loaded when somebody wants one. */
import { listCalendar } from '../../exports/reading-list/calendar.ts';
import { cartridge } from '../../exports/reading-list/cartridge.ts';
import { listFragment, listPage } from '../../exports/reading-list/html.ts';
import { outlineOfList } from '../../exports/reading-list/outline.ts';
import { listCsv, listMarkdown, listText } from '../../exports/reading-list/text.ts';
import { printJson } from '../../exports/json-file.ts';
import type { Question } from '../../exports/quiz/questions.ts';
import { annotationsOf } from '../../guest-notes/annotations.ts';
import { slugOf } from '../../model/slug.ts';
import { resolveList } from '../../reading-list/resolve.ts';
import { fetchJson } from './fetch-json.ts';
import type { FileId } from './files.ts';
import type { Workshop } from './workshop.ts';

export interface MadeFile {
  name: string;
  type: string;
  bytes: string | Uint8Array<ArrayBuffer>;
}

const TYPES: Record<FileId, string> = {
  imscc: 'application/zip',
  html: 'text/html;charset=utf-8',
  fragment: 'text/html;charset=utf-8',
  md: 'text/markdown;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  bib: 'application/x-bibtex;charset=utf-8',
  ris: 'application/x-research-info-systems;charset=utf-8',
  jsonld: 'application/ld+json;charset=utf-8',
  json: 'application/json;charset=utf-8',
};

/** `address` is that of the list. @throws (rejects with) an Error where something that it needs cannot be loaded. */
export async function makeFile(
  id: FileId,
  { list, layer, lookup }: Pick<Workshop, 'list' | 'layer' | 'lookup'>,
  address: string,
): Promise<MadeFile> {
  const outline = outlineOfList(list, lookup);
  const name = `${slugOf(outline.title) || 'reading-list'}${id === 'fragment' ? '-fragment' : ''}`;
  const extension = id === 'fragment' ? 'html' : id;
  return { name: `${name}.${extension}`, type: TYPES[id], bytes: await bytesOf() };

  async function bytesOf(): Promise<MadeFile['bytes']> {
    switch (id) {
      case 'imscc':
        return cartridge(outline, await questions());
      case 'html':
        return listPage(outline);
      case 'fragment':
        return listFragment(outline);
      case 'md':
        return listMarkdown(outline);
      case 'txt':
        return listText(outline);
      case 'csv':
        // Programs for tables take a file without this sign for an older encoding.
        return `\uFEFF${listCsv(outline)}`;
      case 'ics':
        return listCalendar(outline, address, new Date());
      case 'jsonld': {
        const named = { ...layer, by: list.by || layer.by };
        return printJson(annotationsOf(named, lookup.catalogue.site, address, outline.title));
      }
      case 'bib':
      case 'ris':
      case 'json': {
        const { bibliography } = await import('./bibliography.ts');
        return bibliography(id, passages(), lookup);
      }
    }
  }

  function passages(): string[] {
    const items = resolveList(list, lookup).flatMap((session) => session.items);
    return [...new Set(items.flatMap((item) => item.passages))];
  }

  /** Those that are about passages of the list; none where the edition has no quiz. */
  async function questions(): Promise<Question[]> {
    const { base, quiz } = lookup.catalogue;
    if (!quiz) return [];
    const all = await fetchJson<Question[]>(`${base}${quiz}`);
    const read = new Set(passages());
    return all.filter((question) => question.passages.every((ref) => read.has(ref)));
  }
}
