import type { Words } from '../words.ts';

export const searchBox: Words['searchBox'] = {
  panelName: 'تلاش',
  openPage: 'تلاش کا صفحہ کھولیں',
};
