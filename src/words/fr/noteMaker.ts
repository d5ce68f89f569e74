import type { Words } from '../words.ts';

export const noteMaker: Words['noteMaker'] = {
  title: 'Notes sur le texte',
  hint: 'Les étudiants les voient dans le texte, sous votre nom et comme étrangères à l’édition, et peuvent les masquer.',
  passage: 'Paragraphe',
  words: 'Mots sur lesquels elle porte',
  wordsHint:
    'Marquez-les dans le texte ci-dessous ou tapez-les ici\u00a0; sans mots, la note porte sur le paragraphe entier.',
  text: 'Votre note',
  textHint: 'Rien pour un simple surlignage. Les *astérisques* soulignent, les adresses de pages deviennent des liens.',
  add: 'Ajouter la note',
  source: 'Le texte de {ref}',
  notThere: 'Ces mots ne sont pas dans {ref}.',
  nothing: 'Écrivez une note ou marquez des mots.',
  full: 'Il y a place pour {most} notes. Retirez-en une pour en ajouter une autre.',
  added: 'Note sur {ref} ajoutée.',
  removed: 'Note sur {ref} retirée.',
  highlight: 'Surlignage',
  whole: 'Le paragraphe entier',
  noteOn: 'Votre note sur {ref}',
  ofNote: '\u00a0: note sur {ref}',
  tooLong:
    'Les notes prendraient {length} caractères de l’adresse, plus que {most}, et ne sont pas dans ce lien. Donnez aux étudiants le fichier de notes\u00a0; ils l’ouvrent dans la liste.',
  forNotes: 'Notes sur le texte',
  opened: { one: '{count} note lue dans le fichier.', other: '{count} notes lues dans le fichier.' },
  left: {
    one: '{count} annotation du fichier ne porte pas sur un paragraphe et a été laissée de côté.',
    other: '{count} annotations du fichier ne portent pas sur des paragraphes et ont été laissées de côté.',
  },
};
