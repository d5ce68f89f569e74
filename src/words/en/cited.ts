/** Citations and quotations in the edition's own form, and names of its works and places. */
export const cited = {
  passage: 'para. {ref}',
  passages: 'paras. {first}–{last}',
  titleAt: '{title}, {pinpoint}',
  fullTitle: '{title}: {subtitle}',
  imprint: '{place}: {publisher}',
  editionOf: 'Annotated edition of {author} {year}',
  version: 'version {version}',
  /** Alone. */
  doiOfWhole: 'DOI of the whole edition: {doi}',
  versionAlone: 'Version {version}',
  stop: '.',
  quotation: '“{text}”',
  quotationInside: '‘{text}’',
  edition: 'The edition',
  own: 'The edition’s own',
  study: 'The study behind it',
  notIdentified: 'The edition has not identified this work.',
} as const;
