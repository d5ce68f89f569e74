import type { Words } from '../words.ts';

export const search: Words['search'] = {
  kinds: {
    passage: { one: 'Absatz', many: 'Text', where: 'im Text' },
    section: { one: 'Abschnitt', many: 'Überschriften', where: 'in den Überschriften' },
    note: { one: 'Anmerkung', many: 'Anmerkungen', where: 'in den Anmerkungen' },
    entry: { one: 'Eintrag im Glossar', many: 'Glossar', where: 'im Glossar' },
    reference: { one: 'Werk', many: 'Literatur', where: 'in der Literatur' },
    event: { one: 'Ereignis', many: 'Zeittafel', where: 'in der Zeittafel' },
    claim: { one: 'These', many: 'Thesen', where: 'in den Thesen' },
    emendation: { one: 'Emendation', many: 'Emendationen', where: 'in den Emendationen' },
    correction: {
      one: 'Eingegangene Korrektur',
      many: 'Eingegangene Korrekturen',
      where: 'in den eingegangenen Korrekturen',
    },
    review: { one: 'Durchsicht', many: 'Durchsichten', where: 'in den Durchsichten' },
    question: { one: 'Frage', many: 'Fragen', where: 'in den Fragen' },
  },
  description: 'Den Text durchsuchen, dazu Anmerkungen, Glossar, Literatur und Zeittafel.',
  title: 'Suche',
  form: 'Volltextsuche',
  label: 'Den Text und alles um ihn herum durchsuchen',
  submit: 'Suchen',
  noScript:
    'Die Suche braucht JavaScript, das ausgeschaltet ist. Das {wordIndex} verzeichnet jedes Wort des Textes mit seinen Absätzen und kommt ohne aus.',
  noScriptTerms: 'Namen und Begriffe stehen auch im {glossary}.',
  noScriptWorks: 'Werke stehen im {references}.',
  wordIndexInText: 'Wortregister',
  glossaryInText: 'Glossar',
  referencesInText: 'Literaturverzeichnis',
  wordIndex: 'Wortregister',
  chapter: 'Kapitel',
  results: 'Treffer',
  order: 'Reihenfolge',
  byRelevance: 'nach Relevanz',
  asInText: 'wie im Text',
  show: 'Zeigen',
  passages: 'Absätze',
  everyLine: 'jede Zeile',
  searchTitle: '„{words}“ · {title}',
  atLeast: 'Mindestens einen Buchstaben oder eine Ziffer eingeben.',
  searching: 'Suche läuft …',
  searchingText: 'Der Volltext wird durchsucht …',
  failed: 'Der Suchindex ließ sich nicht laden.',
  tryLater: 'Später noch einmal versuchen. Das Lesen geht weiter wie bisher, und das Wortregister arbeitet für sich.',
  tryAgain: 'Noch einmal versuchen',
  lastBuild:
    'Während des Schreibens arbeitet die Suche mit dem Index des letzten Baus: npm run build erzeugt einen neuen.',
  ageOfIndex: 'Der Index stammt vom letzten Bau, {ago}.',
  wordIndexHint: 'Das {wordIndex} verzeichnet jedes Wort des Textes mit seinen Absätzen.',
  scope: '„{words}“',
  scopeIn: '„{words}“ {kinds}',
  scopeOf: { one: '„{words}“ in Kapitel {chapters}', other: '„{words}“ in den Kapiteln {chapters}' },
  scopeInOf: {
    one: '„{words}“ {kinds}, Kapitel {chapters}',
    other: '„{words}“ {kinds}, Kapitel {chapters}',
  },
  found: { one: '{count} Treffer für {scope}', other: '{count} Treffer für {scope}' },
  foundAndSome: {
    one: '{found}, und {count} mit einigen der Wörter',
    other: '{found}, und {count} mit einigen der Wörter',
  },
  foundSome: {
    one: 'Kein Treffer hat alle Wörter für {scope}; {count} hat einige davon.',
    other: 'Kein Treffer hat alle Wörter für {scope}; {count} haben einige davon.',
  },
  foundNothing: 'Nichts gefunden für {scope}.',
  lines: { one: '{found}: {count} Zeile', other: '{found}: {count} Zeilen' },
  alsoSearched: 'Auch gesucht: {names}.',
  quoted: '„{word}“',
  lacking: 'In der Ausgabe kommt {words} nicht vor.',
  instead: 'Stattdessen gesucht: {words}.',
  insteadOrNear: 'Stattdessen gesucht: {words}; ebenso ähnlich: {near}.',
  nearWords: 'Ähnliche Wörter: {words}.',
  checkSpelling: 'Die Schreibung prüfen, oder weniger Wörter oder den Anfang eines Wortes versuchen.',
  goTo: 'Zu {place}',
  more: { one: '{count} weiteren zeigen', other: '{count} weitere zeigen' },
  moreLines: { one: '{count} weitere Zeile zeigen', other: '{count} weitere Zeilen zeigen' },
  moreInPassage: { one: '{count} weitere Stelle in diesem Absatz', other: '{count} weitere Stellen in diesem Absatz' },
  moreInOne: { one: '{count} weitere Stelle hier', other: '{count} weitere Stellen hier' },
  passageNumber: ', Absatz {number}',
  noteNumber: ', Anmerkung {number}',
  citedIn: 'Zitiert in',
  usedIn: 'Verwendet in',
  see: 'Siehe',
  panel: 'Die Ausgabe durchsuchen',
  close: 'Schließen',
  allResults: { one: '{count} Treffer', other: 'Alle {count} Treffer' },
  whatToType: 'Wörter, „eine Wendung“, ein Name, Verfasser und Jahr oder die Nummer eines Absatzes, etwa 2.1.',
  recent: 'Letzte Suchen',
  clear: 'Leeren',
  hits: 'Treffer der Suche',
  previousHit: 'Voriger Treffer',
  nextHit: 'Nächster Treffer',
  done: 'Fertig',
  hitOf: '{hit} von {count}',
  atHit: 'Treffer {hit} von {count}.',
  atHitIn: 'Treffer {hit} von {count}, Absatz {passage}.',
  discussion: 'Zur Diskussion',
  indexLead:
    'Jedes Wort des Textes, mit den Absätzen, in denen es steht. Ausgelassen sind alltägliche Wörter wie „die“ und „von“. Die Wörter der Anmerkungen und Einträge findet die Suche.',
  indexDescription: 'Jedes Wort des Textes mit seinen Absätzen, in alphabetischer Reihenfolge.',
  indexLetter: 'Wortregister: {letter}',
  indexLetterLead: 'Jedes Wort des Textes unter {letter}, mit den Absätzen, in denen es steht.',
  allLetters: 'Alle Buchstaben',
  everydayWords: `
    aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus außer bei beide
    beiden beim bevor bin bis bist da dabei dadurch dafür dagegen daher damit danach dann daran darauf daraus darin darum
    darunter darüber das dass davon dazu dein deine dem den denen denn der deren des dessen deshalb desto die dies diese
    diesem diesen dieser dieses doch dort du durch durfte dürfen ein eine einem einen einer eines einige einigen einiger
    einmal er es etwa etwas euch euer eure für gegen gehabt gewesen habe haben hat hatte hatten hätte hätten her hier hin
    hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins ist ja je jede jedem jeden jeder jedes
    jedoch jene jenem jenen jener jenes jetzt kann kein keine keinem keinen keiner können könnte man manche mehr mein meine
    mich mir mit muss mussten müssen nach nachdem nicht nichts noch nun nur ob obwohl oder ohne schon sehr sei seien sein
    seine seinem seinen seiner seines seit seitdem selbst sich sie sind so sobald sodass sogar solche solchem solchen
    solcher soll sollen sollte sollten sondern sonst sowie sowohl trotz um und uns unser unsere unter viel viele vielen
    vom von vor war waren was weder wegen weil welche welchem welchen welcher welches wem wen wenn wer werde werden wessen
    wie wieder will wir wird wo wobei wodurch wohl wollen wollte worden wurde wurden während würde würden zu zum zur
    zwar zwischen über
    erkläre erklären beschreibe beschreiben bedeutet bedeutung warum wann wozu wieso`,
  emended: 'Die Studie druckt ‚{study}‘, die Ausgabe hat ‚{edition}‘.',
};
