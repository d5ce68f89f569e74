/**
 * Highwire tags, which Google Scholar and reference managers read: a part of a book, or the authors alone.
 * https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 */
import { editorsOf, nameWithComma, oneLine } from '../cite/editors.ts';
import { pinpointOf } from '../cite/pinpoint.ts';
import { fullTitle } from '../cite/work.ts';
import type { Meta, PageSubject, TextSubject } from './subject.ts';

/** The DOI of the whole, on its title page. */
export const doi = ({ edition: { config } }: Pick<PageSubject, 'edition'>): Meta[] =>
  config.doi === undefined ? [] : metas({ citation_doi: config.doi, 'DC.identifier': `doi:${config.doi}` });

/** A chapter, or a passage as pages of it. */
export function highwire(subject: TextSubject): Meta[] {
  const { edition, chapter, passage, canonical } = subject;
  const { config } = edition;
  return [
    ...metas({ citation_title: oneLine(chapter.title), citation_inbook_title: fullTitle(config) }),
    ...authors(subject),
    ...metas({
      citation_publication_date: config.date.replaceAll('-', '/'),
      ...(config.publisher && { citation_publisher: oneLine(config.publisher) }),
      ...(passage && { citation_firstpage: pinpointOf(passage.ref) }),
      citation_language: config.language,
      // Of the page: an address with a fragment would be cut by tools that take it for a place to scroll to.
      citation_public_url: canonical,
    }),
  ];
}

/**
 * One tag a name. Zotero takes the last word of a name without a comma for a family name; a body has a comma at its end,
 * which it takes off again, as does whoever reads "family name, given names".
 */
export const authors = ({ edition }: Pick<PageSubject, 'edition'>): Meta[] =>
  editorsOf(edition.config).flatMap((name) =>
    metas({ citation_author: 'literal' in name ? `${nameWithComma(name)},` : nameWithComma(name) }),
  );

const metas = (contents: Record<string, string>): Meta[] =>
  Object.entries(contents).map(([name, content]) => ({ name, content }));
