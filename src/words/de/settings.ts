import type { Words } from '../words.ts';

export const settings: Words['settings'] = {
  title: 'Leseeinstellungen',
  theme: 'Farben',
  themes: {
    system: 'System',
    light: 'Hell',
    dark: 'Dunkel',
    contrast: 'Kontrast',
  },
  size: 'Schriftgröße',
  sizes: {
    small: 'Klein',
    normal: 'Normal',
    large: 'Groß',
    largest: 'Sehr groß',
  },
  measure: 'Zeilenlänge',
  measures: {
    narrow: 'Schmal',
    normal: 'Normal',
    wide: 'Breit',
  },
  marks: 'Markierung von Begriffen',
  markings: {
    none: 'Keine',
    first: 'Erste Nennung',
    every: 'Jede Nennung',
  },
  switches: 'Anmerkungen und Karten',
  notes: 'Anmerkungen der Herausgeber',
  cards: 'Karten beim Zeigen',
  key: 'Die Taste {key} führt zur Suche',
  paper: 'Gedruckt mit dem Text',
  paperOwn: 'Meine Notizen',
  kept: 'Nur in diesem Browser gespeichert.',
  reset: 'Zurücksetzen',
  wasReset: 'Einstellungen zurückgesetzt',
};
