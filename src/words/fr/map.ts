import type { Words } from '../words.ts';

export const map: Words['map'] = {
  lead: 'Les lieux de l’étude, avec leur statut en termes neutres et les paragraphes qui les nomment. Un point représente un lieu et ne trace aucune frontière.',
  none: 'Aucune entrée n’est un lieu.',
  title: 'Lieux de l’étude',
  description:
    'Une carte avec {places}. Chaque signe mène à l’entrée du lieu. Les mêmes données figurent dans le tableau ci-dessous.',
  descriptionWithDetail:
    'Une carte avec {places}, et un détail de la partie où ils sont nombreux. Chaque signe mène à l’entrée du lieu. Les mêmes données figurent dans le tableau ci-dessous.',
  caption:
    '{places} avec un signe. Une zone est signalée par un point qui s’y trouve et qui ne trace aucune frontière. Les signes qui se couvriraient sont un peu écartés.',
  captionWithDetail:
    '{places} avec un signe. Le cadre en tirets est agrandi à côté de la carte ou au-dessous. Une zone est signalée par un point qui s’y trouve et qui ne trace aucune frontière. Les signes qui se couvriraient sont un peu écartés.',
  marks: {
    town: 'ville',
    site: 'bâtiment ou terrain',
    area: 'zone, par un point qui s’y trouve',
    feature: 'frontière ou autre élément, par un point de son tracé',
  },
  beyond: '{head}, ou plus grands qu’elle\u00a0: {places}.',
  beyondHead: 'Hors de la carte',
  borders:
    '{head} des pays sont celles du jeu de données, qui les trace telles qu’elles sont tenues et non telles que quiconque les revendique\u00a0; une ligne sur cette carte n’est pas un jugement.',
  bordersHead: 'Les frontières',
  disputed: 'Ce qui est contesté, ou particulier, se lit sous {places}.',
  credit: 'Terres et frontières\u00a0: {source}, 1:10 millions, version 4.1, domaine public.',
  columnPlace: 'Lieu',
  columnKind: 'Type',
  columnCoordinates: 'Coordonnées',
  columnWhere: 'Où',
  onMapByName: 'Sur la carte, par son nom',
  onMap: 'Sur la carte',
  withoutMark: 'Sans signe, plus grand que la carte',
  beyondMap: 'Hors de la carte',
  coordinates: '{latitude}\u00a0; {longitude}',
  north: '{degrees}° N',
  south: '{degrees}° S',
  east: '{degrees}° E',
  west: '{degrees}° O',
};
