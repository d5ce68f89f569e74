import type { Words } from '../words.ts';

export const seminar: Words['seminar'] = {
  levels: {
    introductory: 'Einführend',
    advanced: 'Fortgeschritten',
  },
  forms: {
    alone: 'Allein',
    pairs: 'Zu zweit',
    groups: 'In Gruppen',
    plenary: 'Im Plenum',
    writing: 'Schriftlich',
  },
  minutes: { one: '{count} Minute', other: '{count} Minuten' },
  outcome: 'Ergebnis: {outcome}',
};
