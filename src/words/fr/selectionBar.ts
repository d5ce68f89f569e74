import type { Words } from '../words.ts';

export const selectionBar: Words['selectionBar'] = {
  copyQuotation: 'Copier l’extrait',
  quotationName: 'mots sélectionnés avec leur référence',
  copyLink: 'Copier le lien',
  linkName: 'lien vers les mots sélectionnés',
  search: 'Rechercher',
  searchName: 'Rechercher les mots sélectionnés',
};
