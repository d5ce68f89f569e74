import type { Words } from '../words.ts';

export const files: Words['files'] = {
  emendations: 'Emendationen',
  landmarks: 'Wegmarken',
  text: 'Text',
  noteHead: '{kind}, Stand {date}',
  noteOn: ', zu „{words}“',
  noteStop: '. ',
  sources: 'Quellen: ',
  studyAsSource: '{author}, {title} ({date})',
  sourceAt: '{title}, {at}',
  betweenSources: '; ',
  noteInText: '{head}: {text} Quellen: {sources}.',
  asOf: 'Stand {date}',
  after: ': {text}',
  numbering: 'Die Absätze sind gezählt wie im Netz: Absatz 2.4 hat in beiden die Kennung p2.4.',
  accessibility:
    'Der gesamte Inhalt ist Text, mit Überschriften, ausgezeichneten Sprachen, Anmerkungen mit ihren Rollen und einem Verzeichnis der Absatznummern anstelle von Seiten.',
  accessibilityWithPictures:
    'Der gesamte Inhalt besteht aus Text und in Worten beschriebenen Bildern, mit Überschriften, ausgezeichneten Sprachen, Anmerkungen mit ihren Rollen und einem Verzeichnis der Absatznummern anstelle von Seiten.',
  notesOf: 'Anmerkungen zu {title}, Version {version}',
  studyBy: 'Eine Studie von {author}, in gezählten Absätzen mit Anmerkungen',
  cards: { id: 'Kennung', front: 'Vorderseite', back: 'Rückseite', tags: 'Schlagwörter' },
  tags: {
    concept: 'Begriff',
    organization: 'Organisation',
    community: 'Gemeinschaft',
    person: 'Person',
    place: 'Ort',
    structure: 'Bauwerk',
    event: 'Ereignis',
    document: 'Dokument',
  },
};
