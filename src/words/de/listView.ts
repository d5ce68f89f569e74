import type { Words } from '../words.ts';

export const listView: Words['listView'] = {
  guest: 'Was grün neben einer gepunkteten Linie steht, stammt von dort und gehört nicht zur Ausgabe.',
  list: 'Eine Leseliste.',
  progress: '{read} von {all} gelesen. Nur auf diesem Gerät gespeichert.',
  progressLeft: {
    one: '{read} von {all} gelesen, noch etwa {count} Minute. Nur auf diesem Gerät gespeichert.',
    other: '{read} von {all} gelesen, noch etwa {count} Minuten. Nur auf diesem Gerät gespeichert.',
  },
  all: 'Das war die Liste.',
  read: 'gelesen',
  at: '{number} von {of}',
  next: 'Als gelesen markieren, weiter',
  nextIs: 'Als Nächstes in der Liste: {name}',
  last: 'Als gelesen markieren',
  inChapter: 'Im Kapitel lesen',
  ofItem: ': {number}',
  openPage: '{name} öffnen',
  loading: 'Wird geladen …',
  notLoaded: 'Dieser Absatz ließ sich nicht laden.',
  again: 'Noch einmal versuchen',
  print: 'Diese Liste drucken',
  printing: 'Alle Absätze werden geladen …',
  own: 'Eine eigene Liste daraus machen',
  whole: 'Die ganze Studie',
  session: 'Sitzung {number} von {of}',
  instructions: 'Hinweise',
};
