import type { Words } from '../words.ts';

export const counts: Words['counts'] = {
  chapters: { one: '{count} Kapitel', other: '{count} Kapitel' },
  corrections: { one: '{count} Berichtigung', other: '{count} Berichtigungen' },
  entries: { one: '{count} Eintrag', other: '{count} Einträge' },
  events: { one: '{count} Ereignis', other: '{count} Ereignisse' },
  laterNotes: { one: '{count} Anmerkung zu Späterem', other: '{count} Anmerkungen zu Späterem' },
  minutes: { one: '{count} Minute', other: '{count} Minuten' },
  notes: { one: '{count} Anmerkung', other: '{count} Anmerkungen' },
  passages: { one: '{count} Absatz', other: '{count} Absätze' },
  periods: { one: '{count} Zeitraum', other: '{count} Zeiträume' },
  places: { one: '{count} Ort', other: '{count} Orte' },
  relations: { one: '{count} Beziehung', other: '{count} Beziehungen' },
  sources: { one: '{count} Quelle', other: '{count} Quellen' },
  sourcesOf: {
    study: { one: '{count} Quelle, aus der Studie', other: '{count} Quellen, aus der Studie' },
    verified: { one: '{count} Quelle, eingesehen', other: '{count} Quellen, eingesehen' },
    known: { one: '{count} Quelle, aus allgemeinem Wissen', other: '{count} Quellen, aus allgemeinem Wissen' },
  },
  times: { one: '{count}-mal', other: '{count}-mal' },
  uses: { one: '{count} Verwendung', other: '{count} Verwendungen' },
  words: { one: '{count} Wort', other: '{count} Wörter' },
  works: { one: '{count} Werk', other: '{count} Werke' },
  worksCited: { one: '{count} zitiertes Werk', other: '{count} zitierte Werke' },
  cited: { one: '{count}-mal zitiert', other: '{count}-mal zitiert' },
  citedInNotes: { one: 'In {count} Anmerkung zitiert', other: 'In {count} Anmerkungen zitiert' },
  citedAndInNotes: { one: '{cited}, dazu in {count} Anmerkung', other: '{cited}, dazu in {count} Anmerkungen' },
};
