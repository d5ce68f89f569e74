import type { Words } from '../words.ts';

export const teachHelp: Words['teachHelp'] = {
  lead: 'Wie man auf die Ausgabe verlinkt, sie in einen Kurs bringt und was von ihren Adressen zu erwarten ist. Nichts braucht ein Konto, und nichts wird irgendwohin gesendet.',
  way: 'Verlinken, einbetten, importieren: {page}.',
  wayPage: 'für Lehrende',
  link: 'Auf einen Absatz verlinken',
  linkText:
    'Jeder Absatz hat eine eigene Adresse: {address}. Verlinken Sie auf sie und nicht auf eine Stelle der Kapitelseite, denn Lernplattformen schneiden ab, was auf das Zeichen # folgt. Die Nummer neben einem Absatz öffnet seinen Link, seinen Wortlaut mit Nachweis und die Zitation.',
  embed: 'Einen Absatz einbetten',
  embedText:
    'Kennt eine Plattform oEmbed, so macht schon die Adresse aus dem Absatz eine Karte. Wo man HTML schreiben kann, fügen Sie dies ein:',
  cite: 'Zitieren',
  citeText:
    'Nennen Sie die Version der Ausgabe und die Nummer des Absatzes, Abs. {ref}; die Nummer ist in jeder Version, auf jedem Bildschirm und im Druck dieselbe.',
  citePage: 'Zitierhinweise',
  list: 'Eine Leseliste machen',
  listText:
    'Wählen Sie unter {page} Kapitel, Absätze, Einträge und Fragen, oder fügen Sie einen Seminarplan ein: Verweise, wie man sie schreibt, werden zu Links. Ordnen Sie alles in Sitzungen mit Titel, Datum und Anleitung und geben Sie den Studierenden den Link. Die Liste steht im Link; mehr brauchen sie nicht, und ihr Fortschritt bleibt auf ihrem Gerät.',
  notes: 'Anmerkungen über den Text legen',
  notesText:
    'Unter der Liste schreiben Sie Anmerkungen zu Wörtern ihrer Absätze. Sie reisen im Link mit, oder in einer Datei, wenn sie dafür zu lang sind. Die Studierenden sehen sie im Text, unter Ihrem Namen und nicht als Anmerkungen der Ausgabe, und können sie ausblenden. Hat sich der Text geändert, so sucht eine Anmerkung ihre Wörter und sagt es, wenn sie sie nicht findet.',
  quiz: 'Quiz und Karten',
  quizText:
    'Die Fragen der Ausgabe gibt es als {files}: für Moodle (GIFT), für Plattformen, die QTI lesen, und als Teil der Cartridges. Das Glossar liegt als Karten für Anki bei; wählen Sie in Anki „Datei“, dann „Importieren“.',
  files: 'Dateien zum Herunterladen',
  platform: 'In eine Lernplattform bringen',
  platformLead:
    'Eine Cartridge (.imscc, Common Cartridge 1.1) macht aus jeder Sitzung ein Modul mit ihren Links, Fragen zur Diskussion und einem Quiz. Es folgt der Weg im Allgemeinen; Namen unterscheiden sich je nach Version und Einrichtung.',
  steps: {
    save: 'Speichern Sie die Cartridge: aus Ihrer Liste unter „{out}“, oder eine fertige für ein Kapitel oder die ganze Ausgabe.',
    open: 'Öffnen Sie den Kurs und seine Einstellungen oder seine Verwaltung.',
    look: 'Suchen Sie den Import von Inhalten: In Canvas heißt er „Import Course Content“ (Typ: Common Cartridge), in Moodle „Wiederherstellen“, in Brightspace „Import/Export/Copy Components“, in Blackboard „Importieren“.',
    choose: 'Wählen Sie die Datei und alle ihre Teile und warten Sie, bis die Plattform fertig ist.',
    try: 'Öffnen Sie einen Link wie eine Studentin oder ein Student und prüfen Sie die Punkte des Quiz: Plattformen setzen eigene.',
  },
  later: 'Ein Jahr später',
  laterText:
    'Auf derselben Seite liest „{check}“ einen Seminarplan, eine Kursseite oder eine Cartridge und sagt zu jeder Adresse, ob sie stimmt, umgezogen ist, zurückgezogen wurde oder ob ihr Absatz seither anders lautet.',
  promise: 'Was für Adressen versprochen wird',
  promiseText:
    'Eine einmal veröffentlichte Adresse wird nie für etwas anderes vergeben. Ist ein Absatz umgezogen, so führt die alte Adresse zu ihm; wurde er zurückgezogen, so sagt das eine Seite. Die Ausgabe wird nicht gebaut, solange eine von ihnen ins Leere führt, und die Liste von allen ist {file}.',
  ledger: 'öffentlich',
  until:
    'Ein Ende ist nicht gesetzt: Das gilt, solange die Ausgabe hier erscheint. Wer darüber hinaus sicher sein muss, bewahrt {files} beim Kurs auf und nennt die Version, {version}.',
};
