/** The files in which reference managers take a citation. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getEdition } from '../../edition/edition.ts';
import type { Edition } from '../../edition/types.ts';
import { printJson } from '../json-file.ts';
import { bibtex } from './bibtex.ts';
import { cslRecord } from './csl-json.ts';
import { ris } from './ris.ts';
import type { CitedWork } from './work.ts';

interface CitationFile {
  name: string;
  /** Of the file: `cite.bib`. */
  extension: string;
  /** Media type. */
  type: string;
  print: (work: CitedWork) => string;
}

/** In the order in which they are offered. */
export const CITATION_FILES: readonly CitationFile[] = [
  { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex', print: bibtex },
  { name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems', print: ris },
  {
    name: 'CSL-JSON',
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    print: (work) => printJson([cslRecord(work)]),
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
