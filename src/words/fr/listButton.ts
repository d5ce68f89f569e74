import type { Words } from '../words.ts';

export const listButton: Words['listButton'] = {
  add: 'Ajouter à la liste de lectures',
  added: 'Dans la liste de lectures',
  there: 'Déjà dans la liste de lectures',
  notKept: 'Le navigateur ne conserve aucune liste pour ce site.',
  failed: 'La liste de lectures n’a pas pu être chargée. Réessayez.',
  open: 'Ouvrir la liste',
};
