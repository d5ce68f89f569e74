import type { Words } from '../words.ts';

export const searchBox: Words['searchBox'] = {
  panelName: 'la recherche',
  openPage: 'Ouvrir la page de recherche',
};
