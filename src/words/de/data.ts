import type { Words } from '../words.ts';

export const data: Words['data'] = {
  lead: 'Alle Dateien, mit denen andere Programme diese Ausgabe lesen: was darin steht, welche Form es hat, und ein Beispiel aus dieser Ausgabe.',
  general:
    'Alle Dateien sind JSON in UTF-8, in fester Reihenfolge, und Skripte anderer Websites dürfen sie lesen. Adressen, die mit einem Schrägstrich beginnen, liegen auf diesem Server. Kennungen, Schlüssel und Nummern der Absätze bleiben von Version zu Version dieselben.',
  example: 'Beispiel',
  shortened: '{name}, gekürzt',
  formOf: 'JSON Schema von {file}',
  fields: 'Felder von {file}',
  passages: 'Karten der Absätze',
  passagesText: '{file} ist die Karte eines Absatzes als oEmbed 1.0, und so bei jedem Absatz. Ihre Form ist {form}.',
  content: 'Dateien der Redaktion',
  contentText:
    'Aus diesen Dateien entsteht die Ausgabe. Editoren wie VS Code ergänzen nach ihren Formen Felder, Absätze und Kennungen.',
  elsewhere: 'Andere Dateien',
  elsewhereText: 'Bücher, Dokumente und Literaturangaben für Literaturverwaltungen stehen unter {page}.',
  about: {
    edition: 'Was die Ausgabe ist und was sie enthält: Kapitel, Abschnitte, Absätze.',
    passages: 'Der Text, Absatz für Absatz, mit Belegen, Begriffen und Anmerkungen.',
    references: 'Jedes Werk als CSL-JSON; wie sicher es bestimmt ist und wo es zitiert wird, steht unter custom.',
    glossary: 'Jeder Eintrag mit Erklärungen, Namen und den Absätzen, die ihn verwenden.',
    notes: 'Die Anmerkungen mit den Wörtern, um die es geht, und ihren Quellen.',
    timeline: 'Die Ereignisse, mit Daten in Worten und als Jahre.',
    places: 'Die Orte mit Koordinaten und ihrem rechtlichen Stand.',
    relations: 'Wer wann zu wem in welcher Beziehung stand.',
    claims: 'Die Hauptaussagen, wie bestimmt die Studie jede macht, und was daraus geworden ist.',
    checks: 'Was sich zeigte, wo ein zitiertes Werk aufgeschlagen wurde.',
    sources: 'Die eigenen Quellen der Redaktion, und wo jede genannt wird.',
    emendations: 'Wo die Ausgabe von den Formen der Studie abweicht.',
    abbreviations: 'Kurzformen und wofür sie stehen.',
    reviews: 'Welche Absätze wann noch einmal gelesen wurden.',
    corrections: 'Was Leserinnen und Leser falsch fanden, und was daraus wurde.',
    annotations: 'Die Anmerkungen als Sammlung von W3C Web Annotations.',
    citationForms: 'Wie ein Absatz in jedem Stil zitiert wird, mit Stellen zum Ausfüllen.',
    quality: 'Was die Prüfungen ergaben, und das Gewicht der Seiten.',
  },
};
