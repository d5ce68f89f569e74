import type { Words } from '../words.ts';

export const listView: Words['listView'] = {
  guest:
    'Ce qui est en vert, le long d’une ligne pointillée, vient de l’auteur de la liste et ne fait pas partie de l’édition.',
  list: 'Une liste de lectures.',
  progress: '{read} lus sur {all}. Conservé sur cet appareil seulement.',
  progressLeft: {
    one: '{read} lus sur {all}, encore {count} minute environ. Conservé sur cet appareil seulement.',
    other: '{read} lus sur {all}, encore {count} minutes environ. Conservé sur cet appareil seulement.',
  },
  all: 'La liste est terminée.',
  read: 'lu',
  at: '{number} sur {of}',
  next: 'Marquer comme lu et continuer',
  nextIs: 'Ensuite dans la liste\u00a0: {name}',
  last: 'Marquer comme lu',
  inChapter: 'Lire dans le chapitre',
  ofItem: '\u00a0: {number}',
  openPage: 'Ouvrir {name}',
  loading: 'Chargement …',
  notLoaded: 'Ce paragraphe n’a pas pu être chargé.',
  again: 'Réessayer',
  name: 'Nom',
  date: 'Date',
  print: 'Imprimer cette liste',
  printing: 'Chargement de tous les paragraphes …',
  own: 'En faire une liste à soi',
  whole: 'Toute l’étude',
  session: 'Séance {number} sur {of}',
  instructions: 'Consignes',
};
