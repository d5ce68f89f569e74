import type { Words } from '../words.ts';

export const home: Words['home'] = {
  ownText: 'Der eigene Text der Studie',
  title: '{title}: {subtitle}',
  imprint: '{place}, {date}',
  begin: 'Mit dem Lesen beginnen',
  length: '{chapters}, {minutes}',
  study: 'Die Studie',
  strokeKey: 'ein Absatz, nach Länge',
  barKey: 'ein Abschnitt, nach Länge',
  dotKey: 'eine Anmerkung der Herausgeber',
  strokes: 'Absätze von Kapitel {number}',
  stroke: { one: '{ref}, {count} Anmerkung', other: '{ref}, {count} Anmerkungen' },
  ways: 'Andere Zugänge',
  inTime: 'In der Zeit',
  news: 'Was neu ist',
  version: 'Version {version}, {date}',
  since: 'Seit der Studie',
  laterNotes: {
    one: '{count} Anmerkung zu späteren Entwicklungen',
    other: '{count} Anmerkungen zu späteren Entwicklungen',
  },
  howToRead: 'Wie man eine Seite liest',
  text: 'Was der Text ist',
  marks: {
    number:
      'Die Nummer eines Absatzes ist seine Adresse: Sie öffnet den Link, die Zitierweise und die eigene Seite des Absatzes.',
    citation:
      'Blau ist ein Nachweis: Zeigen, Fokus oder Antippen bringt die volle Literaturangabe und wie sicher das Werk bestimmt ist.',
    term: 'Eine gepunktete Linie ist ein Begriff des Glossars, in jedem Abschnitt einmal markiert.',
    word: 'Wort',
    note: 'Rot sind die Herausgeber: {kinds}.',
    faces: '{serif}, ohne',
    serif: 'Mit Serifen',
    whatFaces:
      'Mit Serifen steht der Text der Absätze, ohne Serifen, was die Ausgabe hinzufügt, auch die Überschriften zwischen den Absätzen.',
  },
};
