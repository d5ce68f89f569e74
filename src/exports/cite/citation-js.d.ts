/** The part of the packages that is used: in tests, and by the reader of BibTeX and RIS. */
declare module '@citation-js/core' {
  /** Reads any format that a plugin knows, unchecked. */
  export const plugins: {
    input: { chain: (data: string, options: { generateGraph: boolean }) => Record<string, unknown>[] };
  };
  /** Reads any format that a plugin knows into items of CSL-JSON. */
  export class Cite {
    constructor(data: string | object);
    data: {
      id?: string;
      type?: string;
      title?: string;
      author?: { family?: string; literal?: string }[];
      issued?: { 'date-parts': number[][] };
      'container-title'?: string;
      page?: string;
      edition?: string;
      note?: string;
      URL?: string;
    }[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
