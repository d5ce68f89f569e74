/** Figures, tables and formulas of the text, and their list. */
export const illustrations = {
  figure: 'Figure',
  table: 'Table',
  formula: 'Formula',
  figures: 'Figures',
  tables: 'Tables',
  lead: 'What the study shows beside its words, in the order of the text.',
  withoutCaption: 'Without a caption',
};
