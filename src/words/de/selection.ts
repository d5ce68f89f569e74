import type { Words } from '../words.ts';

export const selection: Words['selection'] = {
  label: 'Markierte Wörter',
  news: 'Wörter markiert. Die Tabulatortaste führt zu dem, was man mit ihnen tun kann.',
};
