import type { Words } from '../words.ts';

export const correctionMail: Words['correctionMail'] = {
  correct: 'Corriger ce paragraphe',
  short: 'Corriger',
  shortName: 'Corriger les mots sélectionnés',
  subject: 'Correction\u00a0: {refs}, version {version}',
  where: '{refs} de {title}, version {version}',
  words: 'Mots marqués\u00a0: {words}',
  wrong: 'Ce qui est faux\u00a0:',
  instead: 'Ce qui devrait s’y trouver, et comment vous le savez\u00a0:',
  name: 'Comment vous souhaitez être nommé dans la liste des corrections, le cas échéant\u00a0:',
};
