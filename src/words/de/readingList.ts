import type { Words } from '../words.ts';

export const readingList: Words['readingList'] = {
  kinds: {
    section: 'Abschnitt',
    passage: 'Absatz',
    question: 'Frage',
    entry: 'Eintrag',
    note: 'Anmerkung',
    claim: 'These',
    figure: 'Abbildung',
    text: 'Text',
    'own-question': 'Frage',
    unknown: 'Unbekannt',
  },
  untitled: 'Leseliste',
  by: 'Eine Leseliste von {name}',
  session: 'Sitzung {number}',
  sessionTitled: 'Sitzung {number}: {title}',
  instructions: 'Hinweise',
  on: 'Zu {passages}',
  from: 'Aus: {title}, Version {version}, {date}.',
  quiz: 'Quiz',
  quizOf: 'Quiz: {title}',
  chapterOf: '{edition}: {chapter}',
  questions: 'Fragen für Seminare',
  named: '{kind}: {title}',
  entryDetail: '{kind}. {text}',
  noteTitle: '{note}: {text}',
  description: '{by}. {from}',
  items: { one: '{count} Titel', other: '{count} Titel' },
  counts: '{items} · {words}, etwa {minutes}',
  movedTo: 'Stand früher unter {was} und ist jetzt {now}.',
  withdrawn: '{key} wurde zurückgezogen. {reason}',
  unknown: '{key} gibt es in dieser Version der Ausgabe nicht.',
  unknownNear: '{key} gibt es in dieser Version der Ausgabe nicht. Am nächsten: {near}.',
  cut: {
    one: 'Die Adresse dieser Liste wurde unterwegs abgeschnitten. {count} Titel ließ sich lesen, womöglich nicht vollständig. Bitten Sie um die Liste als Datei oder um die ganze Adresse.',
    other:
      'Die Adresse dieser Liste wurde unterwegs abgeschnitten. {count} Titel ließen sich lesen; der letzte davon ist womöglich unvollständig. Bitten Sie um die Liste als Datei oder um die ganze Adresse.',
  },
  cutOf: {
    one: 'Die Adresse dieser Liste wurde unterwegs abgeschnitten. {count} Titel von {said} ließ sich lesen, womöglich nicht vollständig. Bitten Sie um die Liste als Datei oder um die ganze Adresse.',
    other:
      'Die Adresse dieser Liste wurde unterwegs abgeschnitten. {count} Titel von {said} ließen sich lesen; der letzte davon ist womöglich unvollständig. Bitten Sie um die Liste als Datei oder um die ganze Adresse.',
  },
  laterForm:
    'Diese Liste hat eine Form ({form}), die jünger ist als diese Seite. Was sich lesen ließ, steht hier; Titel und Texte können fehlen.',
  noList:
    'Was in der Adresse steht, ist keine Leseliste: Es beginnt mit „{text}“. Verweise, die sich lesen ließen, stehen hier.',
  tooMuch: {
    one: 'Die Adresse enthält mehr, als eine Liste fassen kann. {count} Titel am Ende wird nicht gezeigt.',
    other: 'Die Adresse enthält mehr, als eine Liste fassen kann. {count} Titel am Ende werden nicht gezeigt.',
  },
  columns: {
    session: 'Sitzung',
    date: 'Datum',
    label: 'Art oder Nummer',
    title: 'Titel',
    address: 'Adresse',
    words: 'Wörter',
    remark: 'Bemerkung',
  },
};
