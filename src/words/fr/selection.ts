import type { Words } from '../words.ts';

export const selection: Words['selection'] = {
  label: 'Mots sélectionnés',
  news: 'Mots sélectionnés. La touche Tab mène à ce que l’on peut en faire.',
};
