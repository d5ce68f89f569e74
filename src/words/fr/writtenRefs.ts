import type { Words } from '../words.ts';

export const writtenRefs: Words['writtenRefs'] = {
  noChapterNamed: 'Le numéro ne nomme aucun chapitre.',
  wrongWayRound: '{first} vient après {last}.',
  openEnd: 'La fin n’est pas précisée.',
  withdrawn: '{ref} a été retiré. {reason}',
  noNumber: '{ref} n’est pas un numéro de paragraphe.',
  noSuchChapter:
    'Il n’y a pas de paragraphe {ref}. Il n’y a pas de chapitre {number}\u00a0; le dernier paragraphe est {last}.',
  notBetween: 'Il n’y a pas de paragraphe {ref}. {chapter}\u00a0: aucun paragraphe entre {before} et {after}.',
  outside: 'Il n’y a pas de paragraphe {ref}. {chapter}\u00a0: paragraphes {first} à {last}.',
  lastOfChapter: '{ref} est le dernier paragraphe de son chapitre.',
  otherSite: 'L’adresse est celle d’un autre site.',
  chapterWithdrawn: 'Le chapitre a été retiré. {reason}',
  nothingThere: 'Le chapitre n’a rien à «\u00a0{id}\u00a0».',
  sectionWithdrawn: 'La section a été retirée. {reason}',
  chapterOrPassage: 'Ce peut être un chapitre ou un paragraphe.',
  noPages: 'L’édition a des numéros de paragraphes, non de pages.',
  partOfChapter: 'Seule une partie du chapitre est visée.',
  noChapter: 'Il n’y a pas de chapitre {number}. Le dernier est {last}.',
  bareNumber: 'Un numéro sans signe tel que «\u00a0§\u00a0»',
  sectionsHaveTitles: 'Les sections ont des titres, non des numéros.',
  titleIsLonger: 'Le titre en dit plus que ces mots.',
  noSuchTitle: 'Aucune section ne porte ce titre.',
  belongsTo: 'Relève de {work}.',
  mayBelongTo: 'Relève peut-être de {work}.',
};
