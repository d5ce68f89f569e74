import type { Words } from '../words.ts';

export const home: Words['home'] = {
  ownText: 'Le texte même de l’étude',
  title: '{title}\u00a0: {subtitle}',
  imprint: '{place}, {date}',
  begin: 'Commencer la lecture',
  length: '{chapters}, {minutes}',
  study: 'L’étude',
  strokeKey: 'un paragraphe, selon sa longueur',
  barKey: 'une section, selon sa longueur',
  dotKey: 'une note des éditeurs',
  strokes: 'Paragraphes du chapitre {number}',
  stroke: { one: '{ref}, avec {count} note', other: '{ref}, avec {count} notes' },
  ways: 'Autres entrées',
  inTime: 'Dans le temps',
  news: 'Nouveautés',
  version: 'Version {version}, {date}',
  since: 'Depuis l’étude',
  laterNotes: {
    one: '{count} note sur des évolutions ultérieures',
    other: '{count} notes sur des évolutions ultérieures',
  },
  howToRead: 'Comment lire une page',
  text: 'Ce qu’est le texte',
  marks: {
    number:
      'Le numéro d’un paragraphe est son adresse\u00a0: il ouvre le lien, la référence à citer et la page du paragraphe.',
    citation:
      'En bleu, un renvoi à un ouvrage\u00a0: pointez, placez le focus ou touchez pour voir la référence complète et la certitude de son identification.',
    term: 'Une ligne pointillée marque un terme du glossaire, une fois par section.',
    word: 'mot',
    note: 'En rouge, les éditeurs\u00a0: {kinds}.',
    faces: '{serif}, sans',
    serif: 'Empattements',
    whatFaces:
      'Avec empattements, le texte des paragraphes\u00a0; sans empattements, ce que l’édition ajoute, y compris les titres entre les paragraphes.',
  },
};
