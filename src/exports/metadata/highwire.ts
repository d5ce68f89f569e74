/**
 * Highwire tags, which Google Scholar and reference managers read: a chapter in a book.
 * https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
import { fullTitle } from '../cite/work.ts';
import { partTitle, type Meta, type TextSubject } from './subject.ts';

export function highwire(subject: TextSubject): Meta[] {
  const { config } = subject.edition;
  return Object.entries({
    citation_title: partTitle(subject),
    citation_inbook_title: fullTitle(config),
    citation_author: config.editors,
    citation_publication_date: config.date.replaceAll('-', '/'),
    citation_language: config.language,
    // Of the page: an address with a fragment would be cut by tools that take it for a place to scroll to.
    citation_public_url: subject.canonical,
  }).map(([name, content]) => ({ name, content }));
}
