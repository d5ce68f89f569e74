import type { Words } from '../words.ts';

export const verify: Words['verify'] = {
  title: 'Diese Kopie prüfen',
  text: '{list} enthält den SHA-256 jeder Datei dieser Website. Wer die Dateien besitzt, prüft sie mit {command}; hier fordert Ihr Browser alle an und vergleicht.',
  button: 'Alle Dateien vergleichen',
  progress: '{done} von {of} Dateien verglichen',
  same: {
    one: '{count} Datei verglichen: wie veröffentlicht.',
    other: '{count} Dateien verglichen: alle wie veröffentlicht.',
  },
  differ: {
    one: '{count} Datei ist nicht wie veröffentlicht:',
    other: '{count} Dateien sind nicht wie veröffentlicht:',
  },
  different: '{path}: anderer Inhalt',
  missing: '{path}: nicht vorhanden',
  failed: 'Die Dateien waren nicht zu bekommen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
};
