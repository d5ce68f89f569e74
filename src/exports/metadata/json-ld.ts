/** JSON-LD in the words of https://schema.org: the part, the book it is part of, the study on which that is based. */
import { numberAsData } from '../../model/chapter-words.ts';
import { absolute } from '../../model/permalink.ts';
import type { Edition } from '../../model/types.ts';
import { bodyOf, citedName, nameInWords, type CitedName } from '../cite/editors.ts';
import { fullTitle } from '../cite/work.ts';
import { isText, partTitle, type PageSubject, type TextSubject } from './subject.ts';

/** The JSON for a `script` element: no `<` in it, so that nothing ends the element before its end. */
export function jsonLd(subject: PageSubject): string {
  const described = isText(subject) ? part(subject) : bookOf(subject.edition);
  return JSON.stringify({ '@context': 'https://schema.org', ...described }).replaceAll('<', '\\u003c');
}

function part(subject: TextSubject) {
  const { edition, chapter, passage } = subject;
  const book = bookOf(edition);
  const inChapter = { '@type': 'Chapter', '@id': absolute(edition, chapter.url), name: chapter.title };
  if (!passage)
    return {
      ...inChapter,
      url: subject.canonical,
      position: numberAsData(chapter.number),
      abstract: chapter.summary,
      inLanguage: edition.config.language,
      isPartOf: book,
      // Its terms are named by its passages, each on a page of its own: all of them here would be a fiftieth of the page.
      citation: worksCited(edition, chapter.works),
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
    citation: worksCited(edition, works),
    mentions: edition.entries
      .filter(({ id }) => terms.includes(id))
      .map(({ term, url }) => ({ '@type': 'DefinedTerm', '@id': absolute(edition, url), name: term })),
  };
}

/** The edition as a whole. */
export function bookOf({ config, site }: Edition) {
  const { source } = config;
  return {
    '@type': 'Book',
    '@id': site,
    url: site,
    name: fullTitle(config),
    author: config.editors.map((editor) => ({
      ...named(citedName(editor)),
      ...(editor.orcid && { sameAs: `https://orcid.org/${editor.orcid}` }),
    })),
    ...(config.publisher && { publisher: named(bodyOf(config.publisher)) }),
    version: config.version,
    ...(config.doi && { identifier: { '@type': 'PropertyValue', propertyID: 'doi', value: config.doi } }),
    datePublished: config.date,
    inLanguage: config.language,
    isBasedOn: {
      '@type': 'ScholarlyArticle',
      name: fullTitle(source),
      author: named(bodyOf(source.author)),
      datePublished: source.date,
      ...(source.url && { url: source.url }),
    },
  };
}

/** A person or a body. https://schema.org/author takes both, https://schema.org/editor persons alone. */
const named = (name: CitedName) =>
  'literal' in name
    ? { '@type': 'Organization', name: name.literal }
    : { '@type': 'Person', name: nameInWords(name), familyName: name.family, givenName: name.given };

const worksCited = (edition: Edition, works: readonly string[]) =>
  edition.references
    .filter(({ id }) => works.includes(id))
    .map(({ item, text, url }) => ({
      '@type': 'CreativeWork',
      '@id': absolute(edition, url),
      name: item.title ?? text,
    }));
