import type { Words } from '../words.ts';

export const guestNotes: Words['guestNotes'] = {
  by: 'Notes de {name}',
  byLecturer: 'Notes de l’enseignant ou de l’enseignante',
  guest: 'Les mots soulignés de points et ce qui est dans un cadre en tirets viennent aussi de cette personne.',
  number: 'Note {number} de l’enseignant ou de l’enseignante',
  notEditors: 'Pas de la rédaction de l’édition',
  changed: 'Le texte a changé depuis que la note a été écrite. Elle portait sur\u00a0: {words}',
  loose: 'Les mots de cette note ne sont plus dans le texte. Elle portait sur\u00a0: {words}',
  elsewhere: 'Elle a été écrite sur {ref}\u00a0; les mots se trouvent maintenant ici.',
  gone: 'Notes dont cette version de l’édition n’a pas le paragraphe',
  goneWords: '{ref}, sur\u00a0: {words}',
  more: 'Autres paragraphes avec des notes',
  without: 'Lire la liste sans les notes',
  open: 'Ouvrir un fichier de notes',
  notRead: 'Le fichier n’a pas pu être lu\u00a0: il ne contient pas de notes sur des paragraphes de cette édition.',
  cut: {
    one: 'Les notes de cette adresse ont été coupées en chemin. {count} a pu être lue et peut être incomplète.',
    other:
      'Les notes de cette adresse ont été coupées en chemin. {count} ont pu être lues\u00a0; la dernière peut être incomplète.',
  },
  laterForm:
    'Les notes de cette adresse ont une forme ({form}) plus récente que cette page. Elles ne sont pas affichées.',
  noLayer: 'Ce qui se trouve dans l’adresse comme notes n’en est pas et n’est pas affiché.',
  tooMany: {
    one: 'Pas plus de {most} notes ne sont lues\u00a0; {count} a été laissée de côté.',
    other: 'Pas plus de {most} notes ne sont lues\u00a0; {count} ont été laissées de côté.',
  },
};
