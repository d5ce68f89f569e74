import type { Words } from '../words.ts';

export const seminar: Words['seminar'] = {
  levels: {
    introductory: 'Débutants',
    advanced: 'Avancés',
  },
  forms: {
    alone: 'Seul',
    pairs: 'À deux',
    groups: 'En groupes',
    plenary: 'Tous ensemble',
    writing: 'Par écrit',
  },
  minutes: { one: '{count} minute', other: '{count} minutes' },
  outcome: 'Résultat\u00a0: {outcome}',
};
