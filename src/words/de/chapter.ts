import type { Words } from '../words.ts';

export const chapter: Words['chapter'] = {
  kicker: 'Kapitel {number}',
  howToRead: 'Wie man eine Seite liest',
  turn: 'Kapitel davor und danach',
  previous: 'Zurück',
  next: 'Weiter',
  at: 'Bei {ref} von {last}',
  atWithMinutes: 'Bei {ref} von {last}, noch {minutes} Min.',
  menu: 'das Menü von Absatz {ref}',
  menuInstead: 'Seite des Absatzes öffnen',
  share: 'Teilen',
  sharePassage: 'Absatz {ref}, teilen',
  end: 'Ende des Kapitels',
  after: {
    works: {
      title: 'Zitierte Werke in diesem Kapitel',
      short: 'Zitierte Werke',
    },
    terms: {
      title: 'Begriffe in diesem Kapitel',
      short: 'Begriffe',
    },
    notes: {
      title: 'Anmerkungen in diesem Kapitel',
      short: 'Anmerkungen',
    },
    questions: {
      title: 'Fragen für ein Seminar',
      short: 'Fragen',
    },
  },
  onPassage: 'zum Absatz',
  toRead: {
    passages: { one: 'Absatz {passages}', other: 'Absätze {passages}' },
    passagesWithNotes: { one: 'Absatz {passages} mit Anmerkungen', other: 'Absätze {passages} mit Anmerkungen' },
    entries: { one: 'Eintrag {entries}', other: 'Einträge {entries}' },
    both: { one: '{passages}; Eintrag {entries}', other: '{passages}; Einträge {entries}' },
  },
};
