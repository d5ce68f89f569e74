/** CSL-JSON as other programs write it: more than `references.json` takes, and not always by the rules. */

/** A name as found. */
export interface CslName {
  family?: string;
  given?: string;
  literal?: string;
  suffix?: string;
  'dropping-particle'?: string;
  'non-dropping-particle'?: string;
}

export interface CslDate {
  'date-parts'?: (number | string)[][];
  literal?: string;
  raw?: string;
  circa?: boolean | string | number;
  season?: string | number;
}

export interface CslItem {
  id?: string | number;
  type?: string | undefined;
  title?: string | undefined;
  author?: CslName[] | undefined;
  editor?: CslName[] | undefined;
  issued?: CslDate | undefined;
  DOI?: string | undefined;
  URL?: string | undefined;
  [field: string]: unknown;
}
