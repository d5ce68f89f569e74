/** XML as a tree. */
import { DOMParser, XMLSerializer } from '@xmldom/xmldom';

/** A text that is no well-formed XML; the message says what is wrong. */
export class NotXml extends Error {}

/** Throws `NotXml` for a text that is not well-formed. */
export function parseXml(text: string): Document {
  const refuse = (message: string): never => {
    throw new NotXml(message);
  };
  const errorHandler = { warning: () => undefined, error: refuse, fatalError: refuse };
  return new DOMParser({ errorHandler }).parseFromString(text, 'text/xml');
}

export const printXml = (document: Document): string => new XMLSerializer().serializeToString(document);
