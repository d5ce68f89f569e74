import type { Words } from '../words.ts';

export const settings: Words['settings'] = {
  title: 'Réglages de lecture',
  theme: 'Thème',
  themes: {
    system: 'Système',
    light: 'Clair',
    dark: 'Sombre',
    contrast: 'Contraste',
  },
  size: 'Taille du texte',
  sizes: {
    small: 'Petite',
    normal: 'Normale',
    large: 'Grande',
    largest: 'Très grande',
  },
  measure: 'Longueur des lignes',
  measures: {
    narrow: 'Étroite',
    normal: 'Normale',
    wide: 'Large',
  },
  marks: 'Marques sur les termes',
  markings: {
    none: 'Aucune',
    first: 'Première mention',
    every: 'Chaque mention',
  },
  switches: 'Notes et cartes',
  notes: 'Notes des éditeurs',
  cards: 'Cartes au survol',
  key: 'La touche {key} mène à la recherche',
  paper: 'Imprimé avec le texte',
  paperOwn: 'Mes notes',
  kept: 'Conservé dans ce navigateur seulement.',
  reset: 'Rétablir',
  wasReset: 'Réglages rétablis',
};
