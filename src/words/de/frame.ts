import type { Words } from '../words.ts';

export const frame: Words['frame'] = {
  edition: 'Kommentierte Ausgabe',
  skip: 'Zum Text springen',
  search: 'Suchen',
  searchLabel: 'Ausgabe durchsuchen',
  searchKey: 'Strg K',
  settings: 'Aa, Leseeinstellungen',
  menu: 'Inhalt und Seiten',
  contents: 'Inhalt',
  allChapters: { one: 'Das ganze Verzeichnis: {count} Kapitel', other: 'Alle {count} Kapitel' },
  cite: 'Diese Ausgabe zitieren',
  data: 'Text und Apparat als Daten',
  dataEdition: 'Inhalt und Metadaten',
  dataPassages: 'Absätze',
  dataNotes: 'Anmerkungen',
  dataReferences: 'Literatur, CSL-JSON',
  dataGlossary: 'Glossar',
  about: 'Die Ausgabe',
  imprint:
    'Version {version}, {date}. Die Absätze sind in Serifenschrift gesetzt, alles, was die Ausgabe hinzufügt, in serifenloser.',
  changes: 'Änderungen an {title}',
  guide: 'Wohin die Adresse führt',
  wayBack: 'Weg zurück',
  backTo: 'Zurück zu {ref}',
  moved: 'Diese Seite ist umgezogen',
  movedTo: 'Sie steht jetzt hier: {page}.',
};
