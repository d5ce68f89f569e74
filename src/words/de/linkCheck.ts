import type { Words } from '../words.ts';

export const linkCheck: Words['linkCheck'] = {
  states: {
    moved: 'Umgezogen: die neue Adresse verwenden',
    withdrawn: 'Zurückgezogen',
    unknown: 'Unbekannt: gab es auf dieser Website nie',
    reworded: 'Seit der Veröffentlichung umformuliert',
    fine: 'In Ordnung',
  },
  summary: {
    '0': 'Keine Adresse dieser Ausgabe.',
    one: '{count} Adresse dieser Ausgabe.',
    other: '{count} Adressen dieser Ausgabe.',
  },
  summaryOf: {
    '0': 'Keine Adresse dieser Ausgabe in {file}.',
    one: '{count} Adresse dieser Ausgabe in {file}.',
    other: '{count} Adressen dieser Ausgabe in {file}.',
  },
  copy: 'Alles berichtigt kopieren',
  correctedName: 'die Adressen in ihrer jetzigen Form',
  notLoaded: 'Die Liste der Adressen ließ sich nicht laden. Bei der nächsten Änderung wird es wieder versucht.',
  notRead: 'Die Datei ließ sich nicht lesen: Sie ist zu groß oder beschädigt.',
};
