/** The works of an edition as citeproc-js takes them. */
import type { ReferenceItem } from '../schemas/reference.ts';
import { words } from '../words/index.ts';
import { doiInAddress, doiOf } from './doi.ts';

/** Stands for the title of a work that nobody has identified; kept from changes of case. */
const UNIDENTIFIED = `<span class="nocase">${words.references.unidentifiedTitle}</span>`;

/** One item of CSL-JSON. */
export interface CslItem {
  id: string;
  [field: string]: unknown;
}

/**
 * CSL items by id, in the order given: without our own fields, each with a title.
 * Items without an id, and a second item with the same id, are left out: they are faults reported elsewhere.
 */
export function cslItems(items: readonly ReferenceItem[]): Map<string, CslItem> {
  const found = new Map<string, CslItem>();
  for (const { custom, ...item } of items) {
    if (typeof item.id !== 'string' || item.id === '' || found.has(item.id)) continue;
    const unidentified = (custom as ReferenceItem['custom'] | undefined)?.status === 'unidentified';
    found.set(item.id, unidentified || !item.title ? { ...item, title: UNIDENTIFIED } : item);
  }
  return found;
}

/** An item in the form from which citeproc-js prints it right. */
export function forCiteproc(item: CslItem): CslItem {
  const { DOI: doi, number } = item;
  return {
    ...Object.fromEntries(
      Object.entries(item).map(([field, value]) => [
        field,
        TITLE.test(field) && typeof value === 'string' ? withParsedMarks(value) : namesInOneList(value),
      ]),
    ),
    id: item.id,
    ...(typeof doi === 'string' && { DOI: doiInAddress(doiOf(doi)) }),
    // The number of a report, a docket or a bill is a name and no range, so its hyphen is no en dash.
    ...(typeof number === 'string' && { number: number.replace(/(?<!\\)-/g, '\\-') }),
  };
}

const TITLE = /(?:^|-)title(?:-short)?$/;

/**
 * A title whose quotation marks print as those of the locale, outer and inner by turns: citeproc-js knows the straight ones
 * and those of its locale. Single marks stay, as they may be apostrophes.
 */
const withParsedMarks = (title: string): string =>
  title.replace(/“([^“”„]*)”|„([^“”„]*)[“”]/g, (_, one: string | undefined, other = '') => `"${one ?? String(other)}"`);

interface Name {
  family?: string;
  literal?: string;
}

/**
 * Persons and bodies in one list are joined as one list. For bodies as `literal`, citeproc-js makes a list of its own and
 * joins the two without the comma that a style wants there: "Amber, I. & Harbour Board".
 */
function namesInOneList(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const names = value as Name[];
  const isMixed =
    names.some(({ family }) => family !== undefined) && names.some(({ literal }) => literal !== undefined);
  return isMixed ? names.map((name) => (name.literal === undefined ? name : { family: name.literal })) : value;
}
