import type { Words } from '../words.ts';

export const newEdition: Words['newEdition'] = {
  subtitle: 'Eine Ausgabe mit Anmerkungen',
  description:
    'Eine kommentierte Ausgabe einer Studie. Ihre Absätze sind nummeriert, ihre Quellen bestimmt, ihre Begriffe erklärt.',
  statement:
    'Diese Ausgabe druckt die Studie vollständig, so wie sie geschrieben wurde. Anmerkungen, Glossar und Daten stammen von den Herausgebern.',
  restates:
    'Diese Ausgabe gibt die Studie in anderen Worten wieder. Wer ihren Wortlaut braucht, liest die Studie selbst; Anmerkungen, Glossar und Daten stammen von den Herausgebern.',
  summary: 'Was dieses Kapitel sagt, in zwei oder drei Sätzen.',
  passage: 'Hier steht der erste Absatz des Kapitels.',
  about: 'Über diese Ausgabe',
  aboutSummary: 'Was herausgegeben wurde, von wem und zu welchen Bedingungen.',
  what: 'Was dies ist',
  whatText: 'Eine kommentierte Ausgabe einer Studie. Jeder Absatz hat eine Nummer und eine eigene Adresse.',
  rights: 'Rechte',
  rightsText: 'Die Studie gehört ihrem Urheber, Anmerkungen und Daten gehören den Herausgebern.',
  accessibility: 'Barrierefreiheit',
  accessibilitySummary: 'Wie die Ausgabe gelesen werden kann, und wo man Mängel meldet.',
  accessibilityText: 'Alle Seiten lassen sich ohne Skripte, in jeder Größe und allein mit der Tastatur lesen.',
  cite: 'Zitierhinweise',
  citeSummary: 'Wie man auf die Ausgabe und auf einen ihrer Absätze verweist.',
  citeText:
    'Zu nennen sind die Ausgabe, ihre Version und die Nummer des Absatzes, die in jeder Version dieselbe bleibt, zum Beispiel „Version 0.1.0, Absatz 1.2“.',
};
