import type { Words } from '../words.ts';

export const address: Words['address'] = {
  moved: '{from} ist jetzt {to}',
  hasMoved: '{name} ist umgezogen',
  withdrawn: '{name} wurde zurückgezogen: {reason}',
  withdrawnIn: '{name} wurde in {version} zurückgezogen: {reason}',
  withdrawnTitle: 'Zurückgezogen: {name}',
  withdrawnHeading: 'Zurückgezogen',
  passage: 'Absatz {ref}',
  quoted: '„{name}“',
  former: 'Eine Adresse, die die Ausgabe in einer früheren Version hatte.',
  changed: 'Geänderte Adressen',
  noRange: 'Die Absätze {first}–{last} stehen nicht auf dieser Seite.',
  noPassage: 'Einen Absatz {ref} gibt es auf dieser Seite nicht.',
  nothing: 'Auf dieser Seite steht nichts unter „{fragment}“.',
  range: 'Der Link führt zu {first}–{last}; dies ist der erste dieser Absätze.',
  readRange: '{first}–{last} im Kapitel lesen',
  searchFor: 'Nach „{words}“ suchen',
  startOfChapter: 'Anfang des Kapitels',
  startOfPage: 'Anfang der Seite',
  read: '{link}.',
  notFound: 'Seite nicht gefunden',
  notFoundShort: 'Die Ausgabe hat keine Seite unter dieser Adresse.',
  notFoundText:
    'Die Ausgabe hat keine Seite unter dieser Adresse. Veröffentlichte Adressen bleiben; vielleicht ist diese vertippt.',
  searchMissing: 'Nach dem Fehlenden suchen',
};
