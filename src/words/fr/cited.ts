import type { Words } from '../words.ts';

export const cited: Words['cited'] = {
  passage: 'par. {ref}',
  passages: 'par. {first}–{last}',
  titleAt: '{title}, {pinpoint}',
  fullTitle: '{title}\u00a0: {subtitle}',
  imprint: '{place}\u00a0: {publisher}',
  editionOf: 'Édition annotée de {author} {year}',
  version: 'version {version}',
  doiOfWhole: 'DOI de l’édition entière\u00a0: {doi}',
  versionAlone: 'Version {version}',
  stop: '.',
  quotation: '«\u00a0{text}\u00a0»',
  quotationInside: '“{text}”',
  edition: 'L’édition',
  own: 'Forme de l’édition',
  study: 'L’étude dont elle procède',
  notIdentified: 'L’édition n’a pas identifié cet ouvrage.',
};
