import type { Words } from '../words.ts';

export const selectionBar: Words['selectionBar'] = {
  copyQuotation: 'Zitat kopieren',
  quotationName: 'markierte Wörter mit Nachweis',
  copyLink: 'Link kopieren',
  linkName: 'Link zu den markierten Wörtern',
  search: 'Suchen',
  searchName: 'Nach den markierten Wörtern suchen',
};
