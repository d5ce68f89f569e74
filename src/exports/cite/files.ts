/** The files in which reference managers take a citation. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../edition/load.ts';
import type { Edition } from '../../model/types.ts';
import { printJson } from '../json-file.ts';
import { bibtex, bibtexText } from './bibtex.ts';
import { cslRecord, libraryRecord, type CslRecord } from './csl-json.ts';
import { ris, risText } from './ris.ts';
import type { CitedWork } from './work.ts';

interface CitationFile {
  name: string;
  /** Of the file: `cite.bib`. */
  extension: string;
  /** Media type. */
  type: string;
  print: (work: CitedWork) => string;
  /** Prints many works, those of the library. */
  printAll: (items: readonly CslRecord[]) => string;
  /** A text as it stands in a field. */
  text: (text: string) => string;
}

/** In the order in which they are offered. */
export const CITATION_FILES: readonly CitationFile[] = [
  {
    name: 'BibTeX',
    extension: 'bib',
    type: 'application/x-bibtex',
    print: (work) => bibtex(cslRecord(work)),
    printAll: (items) => items.map(bibtex).join('\n'),
    text: bibtexText,
  },
  {
    name: 'RIS',
    extension: 'ris',
    type: 'application/x-research-info-systems',
    print: (work) => ris(cslRecord(work)),
    printAll: (items) => items.map(ris).join('\r\n'),
    text: risText,
  },
  {
    name: 'CSL-JSON',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    print: (work) => printJson([cslRecord(work)]),
    printAll: (items) => printJson(items),
    text: (text) => JSON.stringify(text).slice(1, -1),
  },
];

/**
 * The exports of an endpoint `cite.[extension]` that prints the citations of some works in all formats. `works` gives
 * each with the parameters of its address.
 */
export function citationFiles(works: (edition: Edition) => { params: Record<string, string>; work: CitedWork }[]): {
  getStaticPaths: GetStaticPaths;
  GET: APIRoute<{ work: CitedWork }>;
} {
  return {
    getStaticPaths: async () => {
      const all = works(await getEdition());
      return CITATION_FILES.flatMap(({ extension }) =>
        all.map(({ params, work }) => ({ params: { ...params, extension }, props: { work } })),
      );
    },
    GET: ({ params, props: { work } }) => {
      const file = CITATION_FILES.find(({ extension }) => extension === params['extension']);
      if (!file) return new Response(null, { status: 404 });
      return new Response(file.print(work), { headers: { 'Content-Type': `${file.type}; charset=utf-8` } });
    },
  };
}

/** The exports of the endpoint `/downloads/references.[extension]`: the whole library. */
export const libraryFiles: { getStaticPaths: GetStaticPaths; GET: APIRoute } = {
  getStaticPaths: () => CITATION_FILES.map(({ extension }) => ({ params: { extension } })),
  GET: async ({ params }) => {
    const file = CITATION_FILES.find(({ extension }) => extension === params['extension']);
    if (!file) return new Response(null, { status: 404 });
    const { references } = await getEdition();
    return new Response(file.printAll(references.map(libraryRecord)), {
      headers: { 'Content-Type': `${file.type}; charset=utf-8` },
    });
  },
};
