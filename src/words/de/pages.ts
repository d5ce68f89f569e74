import type { Words } from '../words.ts';

export const pages: Words['pages'] = {
  titles: {
    references: 'Literatur',
    glossary: 'Glossar',
    people: 'Personen',
    organizations: 'Organisationen',
    notes: 'Anmerkungen',
    timeline: 'Zeittafel',
    places: 'Orte',
    relations: 'Beziehungen',
    evidence: 'Belege',
    claims: 'Thesen',
    figures: 'Abbildungen und Tabellen',
    errata: 'Eingegangene Korrekturen',
    search: 'Suche',
    teach: 'Lehre',
    teachHelp: 'Für Lehrende',
    wordIndex: 'Wortregister',
    downloads: 'Downloads',
    data: 'Daten',
    versions: 'Versionen',
    myNotes: 'Meine Notizen',
    quality: 'Qualität',
  },
  whoIsWho: 'Wer ist wer',
  ways: {
    references: {
      one: '{count} Werk, und wie sicher es bestimmt ist.',
      other: '{count} Werke, und wie sicher jedes bestimmt ist.',
    },
    glossary: {
      one: '{count} Eintrag: Begriffe, Personen, Gruppen, Orte, Ereignisse.',
      other: '{count} Einträge: Begriffe, Personen, Gruppen, Orte, Ereignisse.',
    },
    people: { one: '{count} Person, mit Daten und Ämtern.', other: '{count} Personen, mit Daten und Ämtern.' },
    organizations: {
      one: '{count} Organisation, mit den Absätzen, die sie nennen.',
      other: '{count} Organisationen, mit den Absätzen, die sie nennen.',
    },
    notes: {
      one: '{count} Anmerkung: was die Herausgeber hinzufügen, und warum.',
      other: '{count} Anmerkungen: was die Herausgeber hinzufügen, und warum.',
    },
    timeline: {
      one: '{count} Ereignis, vor und nach der Studie.',
      other: '{count} Ereignisse, vor und nach der Studie.',
    },
    places: {
      one: '{count} Ort auf einer Karte, und was er rechtlich ist.',
      other: '{count} Orte auf einer Karte, und was jeder rechtlich ist.',
    },
    relations: {
      one: '{count} Beziehung: wer wie zu wem stand, und wann.',
      other: '{count} Beziehungen: wer wie zu wem stand, und wann.',
    },
    evidence: 'Welcher Absatz sich auf welche Werke stützt, und welcher auf keines.',
    claims: {
      one: '{count} These: wie bestimmt die Studie sie vertritt, und was daraus geworden ist.',
      other: '{count} Thesen: wie bestimmt die Studie jede vertritt, und was daraus geworden ist.',
    },
    figures: {
      one: '{count} Abbildung oder Tabelle, mit dem Absatz, in dem sie steht.',
      other: '{count} Abbildungen und Tabellen, mit den Absätzen, in denen sie stehen.',
    },
    errata: {
      one: '{count} Korrektur aus der Leserschaft, und was daraus wurde.',
      other: '{count} Korrekturen aus der Leserschaft, und was daraus wurde.',
    },
    search: 'Text, Anmerkungen und Apparat zusammen.',
    teach:
      'Eine Leseliste in einem Link, Dateien für Lernplattformen; Stellenangaben in einem Seminarplan werden zu Links.',
  },
};
