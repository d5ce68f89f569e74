import type { Words } from '../words.ts';

export const offline: Words['offline'] = {
  copy: 'Site à ouvrir depuis un disque',
  aboutCopy: 'Le site entier avec sa recherche, pour lire sans réseau\u00a0: le décompresser et ouvrir index.html.',
};
