/** JSON-LD in the words of https://schema.org: the part, the book it is part of, the study on which that is based. */
import { absolute } from '../../edition/permalink.ts';
import type { Edition } from '../../edition/types.ts';
import { fullTitle } from '../cite/work.ts';
import { partTitle, type TextSubject } from './subject.ts';

/** The JSON for a `script` element: no `<` in it, so that nothing ends the element before its end. */
export function jsonLd(subject: TextSubject): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...part(subject) }).replaceAll('<', '\\u003c');
}

function part(subject: TextSubject) {
  const { edition, chapter, passage } = subject;
  const book = bookOf(edition);
  const inChapter = { '@type': 'Chapter', '@id': absolute(edition, chapter.url), name: chapter.title };
  if (!passage)
    return {
      ...inChapter,
      url: subject.canonical,
      position: chapter.number,
      abstract: chapter.summary,
      inLanguage: edition.config.language,
      isPartOf: book,
      ...apparatus(edition, chapter.works, chapter.terms),
    };
  const works = passage.citations.map(({ id }) => id);
  const terms = passage.mentions.map(({ entry }) => entry);
  return {
    '@type': 'CreativeWork',
    '@id': subject.canonical,
    url: subject.canonical,
    name: partTitle(subject),
    position: passage.ref,
    text: passage.text,
    inLanguage: edition.config.language,
    isPartOf: { ...inChapter, isPartOf: book },
    ...apparatus(edition, works, terms),
  };
}

function bookOf({ config, site }: Edition) {
  const { source } = config;
  return {
    '@type': 'Book',
    '@id': site,
    url: site,
    name: fullTitle(config),
    editor: named(config.editors),
    version: config.version,
    datePublished: config.date,
    isBasedOn: {
      '@type': 'ScholarlyArticle',
      name: fullTitle(source),
      author: named(source.author),
      datePublished: source.date,
      ...(source.url && { url: source.url }),
    },
  };
}

/** Editors and author are given as one name, like an organization’s. */
const named = (name: string) => ({ '@type': 'Organization', name });

function apparatus(edition: Edition, works: readonly string[], terms: readonly string[]) {
  return {
    citation: edition.references
      .filter(({ id }) => works.includes(id))
      .map(({ item, text, url }) => ({
        '@type': 'CreativeWork',
        '@id': absolute(edition, url),
        name: item.title ?? text,
      })),
    mentions: edition.entries
      .filter(({ id }) => terms.includes(id))
      .map(({ term, url }) => ({
        '@type': 'DefinedTerm',
        '@id': absolute(edition, url),
        name: term,
        inDefinedTermSet: absolute(edition, edition.routes.glossary()),
      })),
  };
}
