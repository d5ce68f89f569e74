import type { Words } from '../words.ts';

export const glossary: Words['glossary'] = {
  lead: 'Begriffe, Organisationen, Gemeinschaften, Personen, Orte, Bauwerke, Ereignisse und Dokumente, mit jeder Verwendung im Zusammenhang und den Quellen dessen, was hier gesagt wird.',
  find: 'Namen oder Begriff suchen',
  usesOf: 'Verwendungen von {term}',
  usesLead: 'Jede Stelle des Textes, die den Eintrag nennt, in der Reihenfolge des Textes.',
  inGlossary: 'Im Glossar',
  entry: 'Eintrag',
  organizationsLead:
    'Die Gruppen, Parteien, Ämter und Einrichtungen der Studie, mit den Ereignissen und Beziehungen, in denen sie stehen.',
  noOrganizations: 'Kein Eintrag ist eine Organisation.',
  peopleLead:
    'Wer ist wer: die Personen der Studie mit ihren Daten und Ämtern, in der alphabetischen Reihenfolge ihrer Namen, wie sie geschrieben werden.',
  noPeople: 'Kein Eintrag ist eine Person.',
  alsoInText: 'Im Text auch',
  alsoKnownAs: 'Auch bekannt als',
  role: 'Rolle',
  life: 'Leben',
  born: 'Geboren',
  died: 'Gestorben',
  dates: 'Daten',
  placeType: 'Art des Ortes',
  placeStatus: 'Status',
  coordinates: 'Koordinaten',
  coordinatesNoted: '{coordinates}. {note}',
  amongPlaces: 'Unter den Orten',
  seeAlso: 'Siehe auch {entries}',
  notNamed: 'Im Text nicht genannt',
  usedIn: 'Verwendet in {passages}',
  usesIn: '{uses} in {passages}',
  inContext: { one: '{count} Verwendung im Zusammenhang', other: '{count} Verwendungen im Zusammenhang' },
  allInContext: {
    one: '{count} Verwendung von {term} im Zusammenhang',
    other: 'Alle {count} Verwendungen von {term} im Zusammenhang',
  },
};
