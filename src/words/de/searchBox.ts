import type { Words } from '../words.ts';

export const searchBox: Words['searchBox'] = {
  panelName: 'die Suche',
  openPage: 'Die Suchseite öffnen',
};
