/** The forms of citation that the site printed while it was built, fetched once a page and filled in for a place. */
import type { CitationForms, Run } from '../../exports/cite/forms.ts';
import { fill, type PlaceWords } from '../../exports/cite/template.ts';
import { pinpointOf } from '../../exports/cite/pinpoint.ts';
import { make } from '../shared/make.ts';
import { inTime } from '../shared/patience.ts';
import { hashOf } from './passage-place.ts';

export type { CitationForms };

let forms: Promise<CitationForms> | undefined;

/**
 * The forms at an address, from the network once.
 * @throws (rejects with) an Error where they cannot be had; the next call tries again.
 */
export function fetchForms(address: string): Promise<CitationForms> {
  forms ??= inTime(async (signal) => {
    const response = await fetch(address, { signal });
    if (!response.ok) throw new Error(`${address} answers ${response.status}.`);
    return (await response.json()) as CitationForms;
  }).catch((error: unknown) => {
    forms = undefined;
    throw error;
  });
  return forms;
}

/** Tags that formatted words may have; anything else is a class of a `span`. */
const TAGS = ['a', 'b', 'i', 'sub', 'sup'] as const;

/** Formatted words for a place, as nodes. */
export function nodesOf(runs: readonly Run[], place: PlaceWords): (Node | string)[] {
  return runs.map((run) => {
    if (typeof run === 'string') return fill(run, place);
    const [name, ...inner] = run;
    const tag = TAGS.find((known) => known === name);
    const element = make(tag ?? 'span', tag ? {} : { class: name }, ...nodesOf(inner, place));
    if (element instanceof HTMLAnchorElement) element.href = element.textContent;
    return element;
  });
}

/**
 * What a citation names of a place. `passagePage` is the address of a passage's own page with room for the reference;
 * `page` the published address of the chapter, under which a range stands.
 */
export function placeWords(first: string, last: string, passagePage: string, page: string): PlaceWords {
  const pinpoint = pinpointOf(first, last);
  return first === last
    ? {
        range: first,
        pinpoint,
        chapterTitle: '',
        url: fill(passagePage, { range: first, pinpoint, chapterTitle: '', url: '' }),
      }
    : { range: `${first}-${last}`, pinpoint, chapterTitle: '', url: `${page}${hashOf(first, last)}` };
}

/**
 * The published address of the page, without host of a copy, query or fragment. The canonical address of a frozen page is that
 * of the living one; it is cited as itself.
 */
export const publishedAddress = (): string =>
  (
    document.querySelector<HTMLLinkElement>('link[rel="cite-as"]') ??
    document.querySelector<HTMLLinkElement>('link[rel="canonical"]')
  )?.href ?? location.href.replace(/[?#].*$/, '');
