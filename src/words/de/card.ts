import type { Words } from '../words.ts';

export const card: Words['card'] = {
  passage: 'Absatz {ref}',
  goTo: 'Zu {ref}',
  entry: 'Ganzer Eintrag',
  occursIn: 'In diesem Kapitel: {passages}',
};
