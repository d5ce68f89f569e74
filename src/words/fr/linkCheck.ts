import type { Words } from '../words.ts';

export const linkCheck: Words['linkCheck'] = {
  states: {
    moved: 'Déplacées\u00a0: écrivez la nouvelle adresse',
    withdrawn: 'Retirées',
    unknown: 'Inconnues\u00a0: ce site ne les a jamais eues',
    reworded: 'Reformulées depuis la publication',
    fine: 'En ordre',
  },
  summary: {
    '0': 'Aucune adresse de cette édition.',
    one: '{count} adresse de cette édition.',
    other: '{count} adresses de cette édition.',
  },
  summaryOf: {
    '0': 'Aucune adresse de cette édition dans {file}.',
    one: '{count} adresse de cette édition dans {file}.',
    other: '{count} adresses de cette édition dans {file}.',
  },
  copy: 'Copier le tout corrigé',
  correctedName: 'les adresses dans leur forme actuelle',
  notLoaded:
    'La liste des adresses n’a pas pu être chargée. Une nouvelle tentative aura lieu à la prochaine modification.',
  notRead: 'Le fichier n’a pas pu être lu\u00a0: il est trop volumineux, ou endommagé.',
};
