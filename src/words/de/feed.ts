import type { Words } from '../words.ts';

export const feed: Words['feed'] = {
  subtitle:
    'Was jede Version der Ausgabe gebracht hat, und jeder Absatz, jede Anmerkung und jeder Eintrag, die neu oder geändert sind',
  ofChapter: '{chapter} · {title}',
  follow: 'Feed der Änderungen',
  followChapter: 'Feed der Änderungen an diesem Kapitel',
  version: 'Version {version}',
  isNew: {
    passages: 'Neuer Absatz: {name}',
    notes: 'Neue Anmerkung zu {name}',
    glossary: 'Neuer Eintrag: {name}',
    references: 'Neue Literaturangabe: {name}',
    claims: 'Neue These: {name}',
    checks: 'Neue Quellenprüfung: {name}',
    emendations: 'Neue Emendation in {name}',
  },
  isChanged: {
    passages: 'Geänderter Absatz: {name}',
    notes: 'Geänderte Anmerkung zu {name}',
    glossary: 'Geänderter Eintrag: {name}',
    references: 'Geänderte Literaturangabe: {name}',
    claims: 'Geänderte These: {name}',
    checks: 'Geänderte Quellenprüfung: {name}',
    emendations: 'Geänderte Emendation in {name}',
  },
  check: '{work} in {passage}',
};
