import type { Words } from '../words.ts';

export const data: Words['data'] = {
  lead: 'Tous les fichiers par lesquels d’autres programmes lisent cette édition\u00a0: leur contenu, leur forme et un exemple tiré de cette édition.',
  general:
    'Tous les fichiers sont en JSON, codés en UTF-8, dans un ordre stable, et les scripts d’autres sites peuvent les lire. Les adresses qui commencent par une barre oblique sont sur ce serveur. Identifiants, clés et numéros des passages restent les mêmes d’une version à l’autre.',
  example: 'Exemple',
  shortened: '{name}, abrégé',
  formOf: 'Schéma JSON de {file}',
  fields: 'Champs de {file}',
  passages: 'Cartes des passages',
  passagesText:
    '{file} est la carte d’un passage au format oEmbed 1.0, et de même pour chaque passage. Sa forme est {form}.',
  content: 'Fichiers de la rédaction',
  contentText:
    'L’édition est faite de ces fichiers. Grâce à leurs formes, des éditeurs tels que VS Code complètent champs, passages et identifiants.',
  elsewhere: 'Autres fichiers',
  elsewhereText: 'Les livres, les documents et les références pour logiciels bibliographiques se trouvent sous {page}.',
  about: {
    edition: 'Ce qu’est l’édition et ce qu’elle contient\u00a0: chapitres, sections, passages.',
    passages: 'Le texte, passage par passage, avec citations, termes et notes.',
    references:
      'Chaque ouvrage en CSL-JSON\u00a0; la sûreté de l’identification et les lieux de citation figurent sous custom.',
    glossary: 'Chaque entrée avec ses définitions, ses noms et les passages qui l’emploient.',
    notes: 'Les notes, avec les mots dont elles traitent et leurs sources.',
    timeline: 'Les événements, avec leurs dates en toutes lettres et en années.',
    places: 'Les lieux, avec coordonnées et statut juridique.',
    relations: 'Qui fut en quelle relation avec qui, et quand.',
    claims: 'Les thèses principales, la fermeté avec laquelle l’étude énonce chacune et ce qu’il en est advenu.',
    checks: 'Ce que l’on a trouvé en ouvrant les ouvrages cités.',
    sources: 'Les sources propres aux éditeurs, et où chacune est citée.',
    emendations: 'Où l’édition s’écarte des formes de l’étude.',
    abbreviations: 'Les formes abrégées et ce qu’elles désignent.',
    reviews: 'Quels passages ont été relus, et quand.',
    corrections: 'Ce que des lecteurs ont trouvé faux, et ce qui en a été fait.',
    annotations: 'Les notes sous forme de collection de Web Annotations du W3C.',
    citationForms: 'Comment un passage se cite dans chaque style, avec des places à remplir.',
    quality: 'Ce que les vérifications ont trouvé, et le poids des pages.',
  },
};
