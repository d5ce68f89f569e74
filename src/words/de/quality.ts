import type { Words } from '../words.ts';

export const quality: Words['quality'] = {
  lead: 'Was beim Bau der Version {version} vom {date} gezählt und geprüft wurde. Jede Zahl stammt aus dem Bau, keine ist von Hand.',
  asData: 'Dieselben Zahlen stehen in {file}.',
  text: 'Text und Apparat',
  passages: 'Absätze',
  passagesWith: '{count} ({words}, {chapters})',
  citations: 'Zitate',
  citationsResolved: {
    one: '{citations}, davon führt {count} zu seinem Werk',
    other: '{citations}, davon führen {count} zu ihrem Werk',
  },
  references: 'Literatur',
  byStatus: {
    verified: '{count} nachgewiesen',
    probable: '{count} wahrscheinlich',
    known: '{count} aus dem Gedächtnis',
    unidentified: '{count} nicht bestimmt',
  },
  sourceChecks: 'Sagt die Quelle das?',
  notes: 'Anmerkungen',
  entries: 'Einträge',
  eventsAndRelations: 'Ereignisse und Beziehungen',
  eventsAndRelationsCounted: '{events} und {relations}',
  checks: 'Prüfungen',
  checksLead:
    '{rules} Regeln, {faults} Fehler, {warnings}. Ein Bau mit einem Fehler wird nicht veröffentlicht: der letzte gute bleibt stehen. An den Seiten, wie sie gebaut wurden, wurde geprüft:',
  warnings: { one: '{count} Warnung', other: '{count} Warnungen' },
  holds: {
    texts:
      'Jeder Absatz, jedes Werk, jeder Eintrag und jede Anmerkung steht in der ausgelieferten Seite, vor allen Skripten und in der richtigen Reihenfolge.',
    addresses: 'Jede je veröffentlichte Adresse ist vorhanden, und alte Seiten führen weiter.',
    links:
      'Jeder Link innerhalb der Website führt zu einer vorhandenen Seite oder Datei, jedes Fragment an seine Stelle.',
    ids: 'Jede Kennung gibt es auf ihrer Seite einmal, und Beschriftungen, Menüs und Beschreibungen nennen vorhandene Kennungen.',
    data: 'Jede Datendatei ist wohlgeformt, und die Adressen in ihr, in der Sitemap und im Feed führen zu Seiten.',
    notation:
      'Auf keiner Seite ist ein Zeichen der Notation oder ein nicht aufgelöster Wert stehen geblieben, und jedes Zitat ist ausgeschrieben.',
    validHtml: 'Jede Seite ist gültiges HTML.',
    headings: 'Jede Seite hat eine oberste Überschrift, und keine Ebene der Überschriften ist übersprungen.',
    images: 'Jedes Bild hat einen Alternativtext oder ist als Schmuck gekennzeichnet und nennt seine Größe.',
    metadata:
      'Jede Seite hat Sprache, Titel, Beschreibung und kanonische Adresse, und die Seiten des Textes sind zitierbar.',
    policy:
      'Jede Seite trägt die Content-Security-Policy und hat keine eigenen Skripte oder Stile außer den dort genannten, und keine Handler.',
    requests: 'Keine Seite und kein Stylesheet lädt etwas von einem anderen Host.',
    fonts: 'Die Schriften der Ausgabe enthalten jedes Zeichen jeder Seite.',
    weights: 'Jede Seite bleibt mit den Stilen, Skripten und Schriften, die sie nennt, in ihrem Rahmen.',
  },
  accessibility: 'Barrierefreiheit',
  accessibilityLead:
    'Die Seiten der Version {version} wurden in einem Browser geprüft, mit {tools}. Die Nummern sind die der Kriterien in WCAG 2.2. Was nicht geprüft wurde, steht in der {statement}.',
  statement: 'Erklärung zur Barrierefreiheit',
  accessibilityTests: 'Prüfungen der Barrierefreiheit',
  criterion: 'Kriterium',
  test: 'Prüfung',
  pages: 'Seiten',
  failures: 'Mängel',
  noTests: 'Prüfungen dieser Seiten in einem Browser sind nicht verzeichnet.',
  contrast: 'Kontrast',
  contrastLead:
    'Verhältnisse der Farben, die auf Seiten aufeinandertreffen, auf zwei Stellen gekürzt. WCAG verlangt 4,5 für Text und 3 für Zeichen und Kanten.',
  what: 'Was',
  needed: 'Verlangt',
  appearances: {
    light: 'hell',
    dark: 'dunkel',
    contrastLight: 'hoher Kontrast, hell',
    contrastDark: 'hoher Kontrast, dunkel',
  },
  pairs: {
    text: 'Text auf der Seite',
    textTinted: 'Text auf getöntem Grund',
    textMarked: 'Text in einem markierten Absatz',
    labels: 'Beschriftungen',
    small: 'kleine Schrift',
    smallTinted: 'kleine Schrift auf getöntem Grund',
    links: 'Links',
    linksTinted: 'Links auf getöntem Grund',
    editorsMarks: 'Zeichen der Herausgeber',
    edges: 'Kanten von Feldern und Schaltflächen',
    place: 'Zeichen der erreichten Stelle',
  },
  weights: 'Gewicht der Seiten',
  weightsLead:
    'Was ein erster Besuch anfordert, bevor jemand etwas tut, komprimiert: die Seite, ihre Stile und Skripte und die Schriften der ersten Zeilen, in Kilobyte. Bei den Absätzen stehen die schwerste Seite und die schwerste Karte für alle.',
  weightsOfPages: 'Gewicht der einzelnen Seiten',
  page: 'Seite',
  total: 'Insgesamt',
  styles: 'Stile',
  scripts: 'Skripte',
  fonts: 'Schriften',
  allowed: 'Erlaubt',
  licences: 'Lizenzen',
  licencesLead:
    'Die der Pakete, mit denen die Ausgabe gebaut und geprüft wird. In die Browser der Leserinnen und Leser gelangen der eigene Code der Ausgabe, die Suchmaschine Pagefind und uqr, das QR-Codes zeichnet, unter der MIT-Lizenz, text-fragments-polyfill unter der Apache License 2.0 und Schriften unter der SIL Open Font License.',
  licencesOfPackages: 'Lizenzen der Pakete',
  licence: 'Lizenz',
  packages: 'Pakete',
  remark: 'Bemerkung',
  licenceReasons: {
    printsReferences: 'schreibt beim Bau die Literaturangaben; nichts davon ist in der Website',
    unchanged: 'unverändert in Prüfungen und beim Bau benutzt; nichts davon ist in der Website',
    pictures: 'macht beim Bau die Größen und Formate der Bilder; nichts davon ist in der Website',
    styles:
      'enthält die Stile und Sprachdateien des CSL-Projekts, die beim Bau gelesen werden; nichts davon ist in der Website',
  },
};
