import type { Words } from '../words.ts';

export const controls: Words['controls'] = {
  close: 'Fermer',
  loading: 'Chargement\u00a0: {part} …',
  notLoaded: 'La page reste telle quelle, mais le chargement a échoué\u00a0: {part}.',
  tryAgain: 'Réessayer',
  linkTo: 'Lien vers\u00a0: {name}',
};
