import type { Words } from '../words.ts';

export const verify: Words['verify'] = {
  title: 'Vérifier cette copie',
  text: '{list} donne le SHA-256 de chaque fichier de ce site. Qui possède les fichiers les vérifie avec {command}\u00a0; ici, votre navigateur les demande tous et les compare.',
  button: 'Comparer tous les fichiers',
  progress: '{done} fichiers sur {of} comparés',
  same: {
    one: '{count} fichier comparé\u00a0: conforme à la publication.',
    other: '{count} fichiers comparés\u00a0: tous conformes à la publication.',
  },
  differ: {
    one: '{count} fichier n’est pas conforme à la publication\u00a0:',
    other: '{count} fichiers ne sont pas conformes à la publication\u00a0:',
  },
  different: '{path}\u00a0: contenu différent',
  missing: '{path}\u00a0: absent',
  failed: 'Les fichiers n’ont pu être obtenus. Vérifiez la connexion et réessayez.',
};
