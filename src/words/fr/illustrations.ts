import type { Words } from '../words.ts';

export const illustrations: Words['illustrations'] = {
  figure: 'Figure',
  table: 'Tableau',
  formula: 'Formule',
  figures: 'Figures',
  tables: 'Tableaux',
  lead: 'Ce que l’étude montre à côté de ses mots, dans l’ordre du texte.',
  withoutCaption: 'Sans légende',
};
