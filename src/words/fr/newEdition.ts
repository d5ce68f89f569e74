import type { Words } from '../words.ts';

export const newEdition: Words['newEdition'] = {
  subtitle: 'Édition annotée',
  description:
    'Édition annotée d’une étude. Ses paragraphes sont numérotés, ses sources identifiées, ses termes expliqués.',
  statement:
    'Cette édition donne l’étude en entier, telle que son auteur l’a écrite. Les notes, le glossaire et les données sont des éditeurs.',
  restates:
    'Cette édition dit l’étude en d’autres mots. Pour le texte même, on se reportera à l’étude\u00a0; les notes, le glossaire et les données sont des éditeurs.',
  summary: 'Ce que dit ce chapitre, en deux ou trois phrases.',
  passage: 'Ici se trouve le premier paragraphe du chapitre.',
  about: 'À propos de cette édition',
  aboutSummary: 'Ce qui a été édité, par qui et à quelles conditions.',
  what: 'Ce que c’est',
  whatText: 'Une édition annotée d’une étude. Chaque paragraphe a un numéro et une adresse qui lui est propre.',
  rights: 'Droits',
  rightsText: 'L’étude appartient à son auteur, les notes et les données aux éditeurs.',
  accessibility: 'Accessibilité',
  accessibilitySummary: 'Comment lire l’édition, et où signaler ce qui ne marche pas.',
  accessibilityText: 'Toutes les pages se lisent sans script, à toute taille et au seul clavier.',
  cite: 'Comment citer',
  citeSummary: 'Comment renvoyer à l’édition et à un de ses paragraphes.',
  citeText:
    'On nomme l’édition, sa version et le numéro du paragraphe, qui reste le même dans toutes les versions, par exemple «\u00a0version 0.1.0, paragraphe 1.2\u00a0».',
};
