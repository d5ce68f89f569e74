import type { Words } from '../words.ts';

export const address: Words['address'] = {
  moved: '{from} est désormais {to}',
  hasMoved: '{name} a été déplacé',
  withdrawn: '{name} a été retiré\u00a0: {reason}',
  withdrawnIn: '{name} a été retiré dans la version {version}\u00a0: {reason}',
  withdrawnTitle: 'Retiré\u00a0: {name}',
  withdrawnHeading: 'Retiré',
  passage: 'Paragraphe {ref}',
  quoted: '«\u00a0{name}\u00a0»',
  former: 'Une adresse que l’édition avait dans une version antérieure.',
  changed: 'Adresses qui ont changé',
  noRange: 'Cette page ne contient pas les paragraphes {first}–{last}.',
  noPassage: 'Cette page n’a pas de paragraphe {ref}.',
  nothing: 'Il n’y a rien sur cette page sous «\u00a0{fragment}\u00a0».',
  range: 'Le lien mène aux paragraphes {first}–{last}, dont voici le premier.',
  readRange: 'Lire {first}–{last} dans le chapitre',
  searchFor: 'Rechercher «\u00a0{words}\u00a0»',
  startOfChapter: 'Début du chapitre',
  startOfPage: 'Début de la page',
  read: '{link}.',
  notFound: 'Page introuvable',
  notFoundShort: 'L’édition n’a pas de page à cette adresse.',
  notFoundText:
    'L’édition n’a pas de page à cette adresse. Les adresses publiées demeurent\u00a0; celle-ci comporte peut-être une faute de frappe.',
  searchMissing: 'Rechercher ce qui manque',
};
