import type { Words } from '../words.ts';

export const noteMaker: Words['noteMaker'] = {
  title: 'Anmerkungen zum Text',
  hint: 'Studierende sehen sie im Text, unter Ihrem Namen und nicht als Teil der Ausgabe, und können sie ausblenden.',
  passage: 'Absatz',
  words: 'Wörter, auf die sie sich bezieht',
  wordsHint:
    'Markieren Sie sie unten im Text oder tippen Sie sie hier; ohne Wörter bezieht sich die Anmerkung auf den ganzen Absatz.',
  text: 'Ihre Anmerkung',
  textHint: 'Nichts für eine bloße Hervorhebung. *Sternchen* betonen, Adressen von Seiten werden zu Links.',
  add: 'Anmerkung hinzufügen',
  source: 'Der Text von {ref}',
  notThere: 'Diese Wörter stehen nicht in {ref}.',
  nothing: 'Schreiben Sie eine Anmerkung oder markieren Sie Wörter.',
  full: 'Es ist Platz für {most} Anmerkungen. Entfernen Sie eine, um eine andere hinzuzufügen.',
  added: 'Anmerkung zu {ref} hinzugefügt.',
  removed: 'Anmerkung zu {ref} entfernt.',
  highlight: 'Hervorhebung',
  whole: 'Der ganze Absatz',
  noteOn: 'Ihre Anmerkung zu {ref}',
  ofNote: ': Anmerkung zu {ref}',
  tooLong:
    'Die Anmerkungen nähmen {length} Zeichen der Adresse ein, mehr als {most}, und stehen nicht in diesem Link. Geben Sie den Studierenden die Datei mit den Anmerkungen; sie öffnen sie in der Liste.',
  forNotes: 'Anmerkungen zum Text',
  opened: { one: '{count} Anmerkung aus der Datei gelesen.', other: '{count} Anmerkungen aus der Datei gelesen.' },
  left: {
    one: '{count} Anmerkung der Datei bezieht sich nicht auf einen Absatz und fehlt hier.',
    other: '{count} Anmerkungen der Datei beziehen sich nicht auf Absätze und fehlen hier.',
  },
};
