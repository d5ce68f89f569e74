import type { Words } from '../words.ts';

export const teach: Words['teach'] = {
  lead: 'Auswählen, was die Studierenden lesen, auf Sitzungen verteilen, einen Link weitergeben. Die Liste ist der Link: Nichts verlässt dieses Gerät.',
  noScript:
    'Eine Leseliste steht in der Adresse dieser Seite; sie hier zu erstellen oder zu lesen braucht JavaScript, das ausgeschaltet ist. Der Text braucht es nicht: Jeder Absatz hat eine eigene Seite, etwa {page}, auf die jeder Text verweisen kann, und das {wordIndex} hilft, einen Absatz zu finden. Auch {files} brauchen es nicht, darunter Cartridges für Lernplattformen.',
  wordIndex: 'Wortregister',
  files: 'die fertigen Dateien',
  choose: 'Aus der Ausgabe auswählen',
  list: 'Ihre Liste',
  out: 'Link und Dateien',
  paste: 'Einen Seminarplan einfügen: Verweise werden zu Links',
  pasteHint: 'Gelesen wird hier im Browser; nichts verlässt dieses Gerät.',
  forms: 'Nummern von Absätzen, wie man sie schreibt, auch alte Adressen:',
  examples: {
    named: '{name}, § {one}',
    two: '§§ {one}, {three}',
    range: '§ {one}–{last}',
  },
  outcome: 'Was gefunden wurde',
  nothingYet: 'Noch nichts.',
  found: 'Gefunden',
  doubtful: 'Zweifelhaft, bitte wählen',
  alone: 'Nicht angetastet',
  add: 'In die Liste aufnehmen',
  textWithLinks: 'Der Text mit Links',
  check: 'Meine Links prüfen',
  checkHint:
    'Eine Kursseite, einen Seminarplan oder eine Liste von Adressen einfügen oder eine Datei hier ablegen. Nichts wird hochgeladen.',
  checkFile: 'Eine Datei (.html, .docx, .pptx, .imscc oder Text)',
  checked: 'Was aus ihnen wurde',
};
