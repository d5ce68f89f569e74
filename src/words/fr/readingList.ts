import type { Words } from '../words.ts';

export const readingList: Words['readingList'] = {
  kinds: {
    section: 'Section',
    passage: 'Paragraphe',
    question: 'Question',
    entry: 'Entrée',
    note: 'Note',
    claim: 'Thèse',
    figure: 'Figure',
    text: 'Texte',
    'own-question': 'Question',
    unknown: 'Inconnu',
  },
  untitled: 'Liste de lectures',
  by: 'Liste de lectures établie par {name}',
  session: 'Séance {number}',
  sessionTitled: 'Séance {number}\u00a0: {title}',
  instructions: 'Consignes',
  on: 'Sur {passages}',
  from: 'Tiré de {title}, version {version}, {date}.',
  quiz: 'Questionnaire',
  quizOf: 'Questionnaire\u00a0: {title}',
  chapterOf: '{edition}\u00a0: {chapter}',
  questions: 'Questions de séminaire',
  named: '{kind}\u00a0: {title}',
  entryDetail: '{kind}. {text}',
  noteTitle: '{note}\u00a0: {text}',
  description: '{by}. {from}',
  items: { one: '{count} élément', other: '{count} éléments' },
  counts: '{items} · {words}, environ {minutes}',
  movedTo: 'Se trouvait en {was}, est maintenant {now}.',
  withdrawn: '{key} a été retiré. {reason}',
  unknown: '{key} ne figure pas dans cette version de l’édition.',
  unknownNear: '{key} ne figure pas dans cette version de l’édition. Les plus proches\u00a0: {near}.',
  cut: {
    one: 'L’adresse de cette liste a été tronquée en route. {count} élément a pu être lu, peut-être incomplètement. Demandez la liste sous forme de fichier, ou l’adresse entière.',
    other:
      'L’adresse de cette liste a été tronquée en route. {count} éléments ont pu être lus\u00a0; le dernier est peut-être incomplet. Demandez la liste sous forme de fichier, ou l’adresse entière.',
  },
  cutOf: {
    one: 'L’adresse de cette liste a été tronquée en route. {count} élément sur {said} a pu être lu, peut-être incomplètement. Demandez la liste sous forme de fichier, ou l’adresse entière.',
    other:
      'L’adresse de cette liste a été tronquée en route. {count} éléments sur {said} ont pu être lus\u00a0; le dernier est peut-être incomplet. Demandez la liste sous forme de fichier, ou l’adresse entière.',
  },
  laterForm:
    'Cette liste a une forme ({form}) plus récente que cette page. Les éléments lisibles sont ici\u00a0; des titres et des textes peuvent manquer.',
  noList:
    'L’adresse ne contient pas une liste de lectures\u00a0: elle commence par «\u00a0{text}\u00a0». Les renvois lisibles sont ici.',
  tooMuch: {
    one: 'L’adresse contient plus qu’une liste ne peut contenir. {count} élément à la fin n’est pas affiché.',
    other: 'L’adresse contient plus qu’une liste ne peut contenir. {count} éléments à la fin ne sont pas affichés.',
  },
  columns: {
    session: 'Séance',
    date: 'Date',
    label: 'Nature ou numéro',
    title: 'Titre',
    address: 'Adresse',
    words: 'Mots',
    remark: 'Remarque',
  },
};
