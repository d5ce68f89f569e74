import type { Words } from '../words.ts';

export const counts: Words['counts'] = {
  chapters: { one: '{count} chapitre', other: '{count} chapitres' },
  corrections: { one: '{count} rectification', other: '{count} rectifications' },
  entries: { one: '{count} entrée', other: '{count} entrées' },
  events: { one: '{count} événement', other: '{count} événements' },
  laterNotes: { one: '{count} note sur la suite', other: '{count} notes sur la suite' },
  minutes: { one: '{count} minute', other: '{count} minutes' },
  notes: { one: '{count} note', other: '{count} notes' },
  passages: { one: '{count} paragraphe', other: '{count} paragraphes' },
  periods: { one: '{count} période', other: '{count} périodes' },
  places: { one: '{count} lieu', other: '{count} lieux' },
  relations: { one: '{count} relation', other: '{count} relations' },
  sources: { one: '{count} source', other: '{count} sources' },
  sourcesOf: {
    study: { one: '{count} source, tirée de l’étude', other: '{count} sources, tirées de l’étude' },
    verified: { one: '{count} source, consultée', other: '{count} sources, consultées' },
    known: { one: '{count} source, de connaissance générale', other: '{count} sources, de connaissance générale' },
  },
  times: { one: '{count} fois', other: '{count} fois' },
  uses: { one: '{count} emploi', other: '{count} emplois' },
  words: { one: '{count} mot', other: '{count} mots' },
  works: { one: '{count} ouvrage', other: '{count} ouvrages' },
  worksCited: { one: '{count} ouvrage cité', other: '{count} ouvrages cités' },
  cited: { one: 'Cité {count} fois', other: 'Cité {count} fois' },
  citedInNotes: { one: 'Cité dans {count} note', other: 'Cité dans {count} notes' },
  citedAndInNotes: { one: '{cited}, et dans {count} note', other: '{cited}, et dans {count} notes' },
};
