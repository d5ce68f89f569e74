import type { Words } from '../words.ts';

export const cited: Words['cited'] = {
  passage: 'Abs. {ref}',
  passages: 'Abs. {first}–{last}',
  titleAt: '{title}, {pinpoint}',
  fullTitle: '{title}: {subtitle}',
  imprint: '{place}: {publisher}',
  editionOf: 'Kommentierte Ausgabe von {author} {year}',
  version: 'Version {version}',
  doiOfWhole: 'DOI der ganzen Ausgabe: {doi}',
  versionAlone: 'Version {version}',
  stop: '.',
  quotation: '„{text}“',
  quotationInside: '‚{text}‘',
  edition: 'Die Ausgabe',
  own: 'Form der Ausgabe',
  study: 'Die Studie, die ihr zugrunde liegt',
  notIdentified: 'Die Ausgabe hat dieses Werk nicht bestimmt.',
};
