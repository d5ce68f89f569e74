/** What notes on passages have in common as W3C Web Annotations. https://www.w3.org/TR/annotation-model/ */
import { decoded } from '../model/decoded.ts';
import type { Anchored } from './quotation.ts';

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Body and target of an annotation. @param site Absolute address of the site, ending in a slash. */
export const annotationParts = (note: Anchored, site: string): Record<string, unknown> => ({
  ...(note.text !== '' && { body: { type: 'TextualBody', value: note.text, format: 'text/plain' } }),
  target: targetOf(note, site),
});

function targetOf({ ref, words, before, after }: Anchored, site: string): unknown {
  const source = new URL(`p/${encodeURIComponent(ref)}/`, site).href;
  if (words === '') return source;
  const around = { ...(before && { prefix: before }), ...(after && { suffix: after }) };
  return { source, selector: { type: 'TextQuoteSelector', exact: words, ...around } };
}

/** The annotations of a collection, a page, a set or a list, or one alone. */
export function annotationsIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const items = valueAt(value, 'items') ?? valueAt(valueAt(value, 'first'), 'items');
  return Array.isArray(items) ? items : valueAt(value, 'target') === undefined ? [] : [value];
}

/** What an annotation by any program says of a passage; its reference is empty where it is on none. */
export function anchoredIn(annotation: unknown): Anchored {
  const target = first(valueAt(annotation, 'target'));
  const source = textIn(typeof target === 'string' ? target : valueAt(target, 'source'));
  const selectors = [valueAt(target, 'selector')].flat();
  const quotation = selectors.find((selector) => valueAt(selector, 'type') === 'TextQuoteSelector');
  const body = first(valueAt(annotation, 'body'));
  return {
    ref: refInAddress(source),
    words: textIn(valueAt(quotation, 'exact')),
    before: textIn(valueAt(quotation, 'prefix')),
    after: textIn(valueAt(quotation, 'suffix')),
    text: textIn(typeof body === 'string' ? body : valueAt(body, 'value')),
  };
}

/** The reference in the address of a passage’s page, on whatever site; empty for any other. */
export function refInAddress(address: string): string {
  return decoded(/\/p\/([^/?#]+)\/?(?:[?#].*)?$/.exec(address)?.[1] ?? '');
}

/** A value of what may be an object. */
export const valueAt = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');
const first = (value: unknown): unknown => (Array.isArray(value) ? (value as unknown[])[0] : value);
