import type { Words } from '../words.ts';

export const illustrations: Words['illustrations'] = {
  figure: 'Abbildung',
  table: 'Tabelle',
  formula: 'Formel',
  figures: 'Abbildungen',
  tables: 'Tabellen',
  lead: 'Was die Studie neben ihren Worten zeigt, in der Reihenfolge des Textes.',
  withoutCaption: 'Ohne Legende',
};
